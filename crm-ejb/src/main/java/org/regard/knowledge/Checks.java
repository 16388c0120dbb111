package org.regard.knowledge;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.regard.customer.Opening;
import org.regard.platform.Database;
import org.regard.platform.Refusal;
import org.regard.policy.Category;

/** Compares what a customer says with what we keep, in constant time, and limits how often (M13). */
@Dependent
public class Checks {

    static final int MOST = 5;
    private static final Duration WITHIN = Duration.ofHours(1);

    private final Database database;
    private final Clock clock;

    @Inject
    public Checks(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** {@code check.too-often} after five answers of "does not match" within an hour by one colleague for one customer. */
    boolean check(Opening.Opened opened, Category category, String kept, String typed) {
        var customer = opened.header().id();
        var colleague = opened.scope().colleague();
        var now = clock.instant();
        // Guesses of one colleague about one customer wait for each other: sent together they count all the same.
        database.one(
                "select pg_advisory_xact_lock(hashtextextended(? || ?, 7103))",
                row -> true,
                customer.toString(),
                colleague.toString());
        refuseGuessing(customer, colleague, now);
        var matches = same(category, kept, typed);
        database.run(
                "insert into check_attempt (customer_id, colleague_id, at, matched) values (?, ?, ?, ?)",
                customer,
                colleague,
                now,
                matches);
        return matches;
    }

    private void refuseGuessing(UUID customer, UUID colleague, Instant now) {
        var missed = database.list(
                """
                select at from check_attempt
                where customer_id = ? and colleague_id = ? and at > ? and not matched order by at desc limit ?""",
                row -> row.getTimestamp(1).toInstant(),
                customer,
                colleague,
                now.minus(WITHIN),
                MOST);
        if (missed.size() >= MOST) {
            var wait = Duration.between(now, missed.get(MOST - 1).plus(WITHIN)).toSeconds() + 1;
            throw Refusal.tooOften("check.too-often", String.valueOf(MOST), String.valueOf(wait))
                    .asException();
        }
    }

    /** Both in canonical form; case and spaces do not count. A value that cannot be read does not match. */
    static boolean same(Category category, String kept, String typed) {
        var said = ValueReader.read(category, typed, null).value();
        return said != null && MessageDigest.isEqual(folded(kept), folded(said));
    }

    private static byte[] folded(String text) {
        return text.replaceAll("\\s+", "").toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
    }
}
