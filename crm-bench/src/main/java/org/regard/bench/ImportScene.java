package org.regard.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.regard.exchange.Bringing;

/** A list of twelve columns comes in at the door of an empty house; the floor copies the rows that came of it into another. */
final class ImportScene {

    private static final String HOUSE = "bench_import";
    private static final String COPY = "bench_copy";
    private static final String[] TABLES = {
        "customer", "customer_key", "customer_name", "name_word", "name_part", "affiliation", "fact", "customer_lookup"
    };

    private final Postgres server;
    private final Path folder;
    private final int rows;

    ImportScene(Postgres server, Path folder, int rows) {
        this.server = server;
        this.folder = folder;
        this.rows = rows;
    }

    /**
     * What came of it.
     *
     * @param reading seconds until the file was read and staged
     * @param seconds until everything was in its place, reading included
     * @param copy seconds of COPY for the resulting rows
     * @param copied how many rows that were
     */
    record Came(int rows, double reading, double seconds, double copy, long copied, long megabytesAtMost) {}

    Came run() throws Exception {
        var file = folder.resolve("list.csv");
        TwelveColumns.write(file, rows);
        var house = empty(HOUSE);
        long begun = System.nanoTime();
        double reading;
        try (var door = new ImportDoor(house, Staff.manager(0, 0));
                var bytes = Files.newInputStream(file)) {
            door.bring(bytes, Bringing.asProposed(false));
            reading = since(begun);
            door.work();
        }
        double seconds = since(begun);
        long most = ImportDoor.heapAtMost();
        Files.delete(file);
        var copied = copied();
        server.drop(HOUSE);
        return new Came(rows, reading, seconds, copied[0], (long) copied[1], most);
    }

    private static double since(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    private DataSet empty(String name) throws SQLException, IOException {
        server.drop(name);
        server.create(name);
        var set = new DataSet(server, name, 0);
        set.migrate();
        try (var connection = server.superuser(name)) {
            new Staff().settle(connection, "none");
        }
        return set;
    }

    /** Seconds and rows. */
    private double[] copied() throws SQLException, IOException {
        var copy = empty(COPY);
        double seconds = 0;
        long count = 0;
        try (var from = server.superuser(HOUSE);
                var to = server.superuser(copy.name())) {
            for (var table : TABLES) {
                var file = folder.resolve(table + ".copy");
                try (var out = Files.newOutputStream(file)) {
                    from.unwrap(PGConnection.class)
                            .getCopyAPI()
                            .copyOut("copy " + table + " to stdout (format binary)", out);
                }
                long begun = System.nanoTime();
                try (var in = Files.newInputStream(file)) {
                    count += to.unwrap(PGConnection.class)
                            .getCopyAPI()
                            .copyIn("copy " + table + " from stdin (format binary)", in, 1 << 16);
                }
                seconds += since(begun);
                Files.delete(file);
            }
        }
        server.drop(COPY);
        return new double[] {seconds, count};
    }
}
