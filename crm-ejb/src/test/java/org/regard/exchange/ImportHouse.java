package org.regard.exchange;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.regard.disclosure.Look;
import org.regard.disclosure.Scope;
import org.regard.exchange.mapping.Mapping;
import org.regard.exchange.reading.FileForm;
import org.regard.exchange.staging.RowRefusal;
import org.regard.exchange.work.ImportWork;
import org.regard.house.Company;
import org.regard.house.House;
import org.regard.house.Raw;
import org.regard.retention.Erasures;
import org.regard.wording.WordListStore;

/** The door and its background work without a server: each call of staging and each step in a transaction of its own. */
public final class ImportHouse {
    static final Look CARE = Look.of("directory-care");

    final House house;
    private final ImportWork work;
    private String caller = "rm";

    ImportHouse() {
        this(House.fresh());
        Company.in(house.home());
    }

    /** The door of a house that stands already. */
    public ImportHouse(House house) {
        this.house = house;
        this.work = new ImportWork(
                house.database(),
                house.scopes(),
                house.journal(),
                house.vault(),
                house.hash(),
                new Erasures(house.database(), house.journal()),
                house.clock());
    }

    ImportHouse as(String signIn) {
        caller = signIn;
        return this;
    }

    private ImportStaging staging() {
        return new ImportStaging(
                house.database(), house.scopes(), house.vault(), house.clock(), new WordListStore(house.database())) {
            @Override
            public Scope enter(Look look) {
                return house.as(caller, () -> super.enter(look));
            }

            @Override
            public Opened open(Mapping mapping, FileForm form, Bringing how, Look look) {
                return house.as(caller, () -> super.open(mapping, form, how, look));
            }

            @Override
            public void add(UUID job, Batch batch, List<RowRefusal> refusals, long whole) {
                house.does(caller, () -> super.add(job, batch, refusals, whole));
            }

            @Override
            public void close(UUID job, long[] seen) {
                house.does(caller, () -> super.close(job, seen));
            }

            @Override
            public void drop(UUID job) {
                house.does(caller, () -> super.drop(job));
            }
        };
    }

    ImportJobs jobs() {
        return new ImportJobs(house.database(), house.scopes(), house.clock());
    }

    Imports door() {
        return new Imports(staging(), jobs());
    }

    static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Brings a list in as proposed and works it through. */
    ImportJob bring(InputStream file, Bringing how) {
        UUID id = door().bring(file, how, CARE);
        runAll();
        return job(id);
    }

    public ImportJob bring(String text) {
        return bring(text(text), Bringing.asProposed(false));
    }

    ImportJob job(UUID id) {
        return house.as(caller, () -> jobs().job(id, CARE));
    }

    boolean step() {
        Optional<UUID> waiting = house.as("", work::waiting);
        return waiting.isPresent() && house.as("", () -> work.step(waiting.get()));
    }

    void crashingStep(UUID id) {
        work.step(id);
    }

    void runAll() {
        while (step()) continue;
    }

    void tidy() {
        house.does("", work::tidy);
    }

    ImportJob undo(UUID id) {
        house.does(caller, () -> jobs().undo(id, CARE));
        runAll();
        return job(id);
    }

    List<RowRefusal> refusals(UUID id) {
        return house.as(caller, () -> jobs().refusals(id, 0, 1000, CARE));
    }

    /** Rows of every table, past row security of facts and people; the journal, the policy, the jobs themselves and the queue that says
     * one was taken back aside. */
    List<String> everything() {
        Raw raw = Raw.asOwner(house.home()).says(null, "house", null, "directory-care");
        return raw
                .list(
                        "select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'regard' and c.relkind = 'r' order by 1")
                .stream()
                .filter(table -> !table.matches(
                        "disclosure.*|journal.*|flyway.*|policy.*|import_job|import_column|import_refusal|gone_since"))
                .map(table -> table + " " + raw.count("select count(*) from " + table))
                .toList();
    }

    long count(String sql, Object... values) {
        return Raw.asOwner(house.home())
                .says(null, "house", null, "directory-care")
                .count(sql, values);
    }
}
