package org.regard.exchange.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.regard.disclosure.Scope;
import org.regard.platform.Database;
import org.regard.retention.Erasures;
import org.regard.retention.gone.Elsewhere;
import org.regard.sealing.DataKey;
import org.regard.sealing.KeyedHash;
import org.regard.sealing.Vault;

/**
 * Puts back what a job did, step by step: customers it created are erased wholly, facts it added are deleted, facts it
 * replaced get their old value. What a colleague has changed since stays, and is counted.
 */
final class Undoing {
    private static final int STEP = 5_000;

    // Only the job has written here: no fact and no affiliation of anybody else, nothing corrected since.
    private static final String UNTOUCHED =
            """
            select c.id from customer c where c.import_job = ? and c.version = 1
              and not exists (select from fact f where f.customer_id = c.id and (f.import_job is distinct from c.import_job or f.version > 1)
                and not exists (select from import_replaced r where r.customer_id = f.customer_id and r.fact_id = f.id and r.job_id = c.import_job))
              and not exists (select from affiliation a where a.customer_id = c.id and a.import_job is distinct from c.import_job)
              and not exists (select from affiliation a where a.organisation_id = c.id and a.import_job is distinct from c.import_job)
            limit ?""";

    private final Database database;
    private final Vault vault;
    private final KeyedHash hash;
    private final Erasures erasures;
    private final Clock clock;

    Undoing(Database database, Vault vault, KeyedHash hash, Erasures erasures, Clock clock) {
        this.database = database;
        this.vault = vault;
        this.hash = hash;
        this.erasures = erasures;
        this.clock = clock;
    }

    boolean step(Job job, Scope house) {
        Elsewhere.inThisTransaction(database);
        List<UUID> customers = database.list(UNTOUCHED, row -> row.getObject(1, UUID.class), job.id(), STEP);
        if (!customers.isEmpty()) {
            erasures.erase(customers, house);
            touch(job);
            return true;
        }
        if (restore(job) > 0 || forget(job) > 0) {
            touch(job);
            return true;
        }
        return finish(job);
    }

    private void touch(Job job) {
        database.run("update import_job set touched_at = ? where id = ?", clock.instant(), job.id());
    }

    private int restore(Job job) {
        MatchKeys keys = new MatchKeys(hash, job.policy());
        return database.list(
                        """
                        select r.*, f.category, f.version, k.wrapped from import_replaced r
                        join fact f on f.customer_id = r.customer_id and f.id = r.fact_id
                        join customer_key k on k.customer_id = r.customer_id where r.job_id = ? limit ?""",
                        row -> restore(row, keys),
                        job.id(),
                        STEP)
                .size();
    }

    private boolean restore(ResultSet row, MatchKeys keys) throws SQLException {
        UUID customer = row.getObject("customer_id", UUID.class);
        UUID fact = row.getObject("fact_id", UUID.class);
        UUID jobId = row.getObject("job_id", UUID.class);
        if (row.getLong("version") == row.getLong("new_version")) {
            database.run(
                    """
                    update fact f set sealed = r.sealed, source = r.source, told_on = r.told_on, told_to = r.told_to, kept_since = r.kept_since,
                      ends_on = r.ends_on, version = f.version + 1
                    from import_replaced r where r.customer_id = ? and r.fact_id = ? and r.job_id = ? and f.customer_id = r.customer_id and f.id = r.fact_id""",
                    customer,
                    fact,
                    jobId);
            database.run(
                    "update wording_override set set_aside = null where customer_id = ? and text_id = ? and set_aside = ?",
                    customer,
                    fact,
                    jobId);
            lookUpAgain(row, customer, fact, keys);
        } else {
            database.run("update import_job set stayed = stayed + 1 where id = ?", jobId);
        }
        database.run(
                "delete from import_replaced where customer_id = ? and fact_id = ? and job_id = ?",
                customer,
                fact,
                jobId);
        return true;
    }

    private void lookUpAgain(ResultSet row, UUID customer, UUID fact, MatchKeys keys) throws SQLException {
        String category = row.getString("category");
        DataKey key = vault.open(customer, row.getBytes("wrapped"));
        byte[] old = keys.lookup(category, key.open(fact, row.getBytes("sealed")));
        database.run("delete from customer_lookup where customer_id = ? and fact_id = ?", customer, fact);
        if (old != null)
            database.run(
                    "insert into customer_lookup (customer_id, kind, hash, fact_id) values (?, ?, ?, ?) on conflict do nothing",
                    customer,
                    keys.kind(category),
                    old,
                    fact);
    }

    /** Facts and affiliations that the job added to customers of before, unless they were corrected since. */
    private int forget(Job job) {
        return database.run(
                                """
                with gone as (
                  delete from fact f using customer c where c.id = f.customer_id and f.import_job = ? and f.version = 1
                    and c.import_job is distinct from f.import_job
                  returning f.customer_id, f.id),
                apart as (
                  delete from affiliation a using customer c where c.id = a.customer_id and a.import_job = ?
                    and c.import_job is distinct from a.import_job)
                delete from customer_lookup l using gone where l.customer_id = gone.customer_id and l.fact_id = gone.id""",
                                job.id(),
                                job.id())
                        > 0
                ? 1
                : 0;
    }

    private boolean finish(Job job) {
        database.run(
                """
                update import_job set state = 'undone', touched_at = ?, stayed = stayed
                  + (select count(*) from customer where import_job = import_job.id)
                  + (select count(*) from fact f join customer c on c.id = f.customer_id
                     where f.import_job = import_job.id and c.import_job is distinct from f.import_job)
                where id = ?""",
                clock.instant(),
                job.id());
        return true;
    }
}
