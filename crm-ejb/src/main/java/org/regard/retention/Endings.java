package org.regard.retention;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.regard.platform.Database;
import org.regard.platform.Ending;

/** All that ends by its time besides facts and customers: what stands here, and what other rooms bring. */
@Dependent
public class Endings {

    /** Who asked "does this match?": long enough to notice that somebody asks too often. */
    static final Duration CHECKS = Duration.ofDays(90);
    /** Failed sign-ins are throttled for a quarter of an hour at most. */
    static final Duration SIGN_INS = Duration.ofDays(30);
    /** Answers to programs are repeated for a day. */
    static final Duration REPEATS = Duration.ofDays(1);
    /** Lists that came in: a year and a month, so that the yearly look finds them. */
    static final Duration IMPORTS = Duration.ofDays(396);
    /** Holds and runs that are over: as long as somebody may ask about them (three years, as claims do in many laws). */
    static final Duration RECORDS = Duration.ofDays(1096);

    private final Database database;
    private final Iterable<Ending> others;

    @Inject
    public Endings(Database database, @Any Instance<Ending> others) {
        this(database, (Iterable<Ending>) others);
    }

    public Endings(Database database, Iterable<Ending> others) {
        this.database = database;
        this.others = others;
    }

    List<Ending> all() {
        var all = new ArrayList<Ending>(List.of(
                new EndedRows(database, "bring_in", "own-end", "ends_on <= ?", (now, today) -> List.of(today)),
                new EndedRows(database, "boundary", "own-end", "ends_on <= ?", (now, today) -> List.of(today)),
                aged("check_attempt", "at < ?", CHECKS),
                aged("sign_in_attempt", "last_failure < ?", SIGN_INS),
                aged("repeat_answer", "at < ?", REPEATS),
                aged("presence", "away_until < ?", Duration.ZERO),
                aged("import_job", "finished_at is not null and brought_at < ?", IMPORTS),
                new EndedRows(
                        database,
                        "hold",
                        "age",
                        "least(ends_on, coalesce(lifted_on, ends_on)) <= ?",
                        (now, today) -> List.of(today.minusDays(RECORDS.toDays()))),
                new EndedRows(database, "not_again", "own-end", "ends_on <= ?", (now, today) -> List.of(today)),
                aged(
                        "erasure_subject",
                        "exists (select from erasure_run r where r.id = run_id and r.proved_at < ?)"
                                + " and not exists (select from customer c where c.id = customer_id)",
                        RECORDS),
                new JournalEnds(database),
                // Why the words of a look stayed goes with the look.
                new EndedRows(
                        database,
                        "wording_override",
                        "age",
                        "place in ('look', 'welcome', 'emergency') and at < ?",
                        (now, today) -> List.of(JournalEnds.before(today))),
                aged("retention_run", "finished_at is not null and asked_at < ?", RECORDS),
                new EndedRows(
                        database,
                        "retention_due",
                        "age",
                        "not exists (select from retention_run r where r.id = retention_due.run_id"
                                + " and r.state in ('waiting', 'running'))",
                        (now, today) -> List.of()),
                new EndedRows(
                        database,
                        "name_word",
                        "nobody-bears-it",
                        "not exists (select from customer_name n where n.token = name_word.word)",
                        (now, today) -> List.of())));
        others.forEach(all::add);
        return all;
    }

    private Ending aged(String table, String condition, Duration age) {
        return new EndedRows(database, table, "age", condition, (now, today) -> List.of(now.minus(age)));
    }
}
