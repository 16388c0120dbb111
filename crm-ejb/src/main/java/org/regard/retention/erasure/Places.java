package org.regard.retention.erasure;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.regard.platform.Database;
import org.regard.platform.Setting;

/** Where on this machine something could have been left: by name, with its files and folders. */
@Dependent
public class Places {

    private static final String FILES =
            """
            select pg_relation_filepath(c.oid) from pg_class c
            where c.relnamespace = 'regard'::regnamespace and c.relkind in ('r', 'i', 't') and pg_relation_filepath(c.oid) is not null
              and (c.relname in ('customer', 'customer_name', 'name_word', 'name_part', 'customer_key')
                or c.oid in (select i.indexrelid from pg_index i join pg_class t on t.oid = i.indrelid
                  where t.relnamespace = 'regard'::regnamespace
                    and t.relname in ('customer', 'customer_name', 'name_word', 'name_part')))""";

    private final Database database;
    private final Optional<Path> data;

    @Inject
    public Places(Database database) {
        this(database, Setting.DATA.value().map(Path::of));
    }

    /** @param data the folder with everything, when Regard runs its database by itself */
    Places(Database database, Optional<Path> data) {
        this.database = database;
        this.data = data;
    }

    /** Name of a place and what is there; a place without files belongs to somebody else and cannot be looked at. */
    Map<String, List<Path>> all() {
        var places = new LinkedHashMap<String, List<Path>>();
        var cluster = data.map(root -> root.resolve("postgres")).filter(Files::isDirectory);
        places.put("table-files", cluster.map(this::tables).orElse(List.of()));
        places.put("planner-statistics", cluster.map(this::statistics).orElse(List.of()));
        places.put(
                "write-ahead-log",
                cluster.map(root -> List.of(root.resolve("pg_wal"))).orElse(List.of()));
        places.put("uploads-and-temporary-files", data.map(Places::temporary).orElse(List.of()));
        places.put("logs", data.map(root -> List.of(root.resolve("log"))).orElse(List.of()));
        return places;
    }

    private List<Path> tables(Path cluster) {
        return database.list(FILES, row -> cluster.resolve(row.getString(1)));
    }

    private List<Path> statistics(Path cluster) {
        return database.list(
                "select pg_relation_filepath('pg_statistic'::regclass)", row -> cluster.resolve(row.getString(1)));
    }

    private static List<Path> temporary(Path root) {
        return List.of(root.resolve("tmp"), root.resolve("server"), root.resolve("postgres/base/pgsql_tmp"));
    }
}
