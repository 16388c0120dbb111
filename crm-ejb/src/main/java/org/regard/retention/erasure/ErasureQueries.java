package org.regard.retention.erasure;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.regard.customer.Header;
import org.regard.disclosure.Scope;
import org.regard.platform.Database;
import org.regard.platform.Refusal;
import org.regard.rights.RecipientLedger;
import org.regard.sealing.DataKey;

/** Reads what an erasure would do, and how far the runs have come. */
@Dependent
public class ErasureQueries {

    private static final String RUNS =
            """
            select r.*, c.name as by_name, p.id as certificate,
              (select count(*) from erasure_subject s where s.run_id = r.id and not s.stays) as whole,
              (select count(*) from erasure_subject s where s.run_id = r.id and s.stays) as restricted
            from erasure_run r left join colleague c on c.id = r.colleague_id left join certificate p on p.proves = r.id
            """;

    private final Database database;
    private final Subjects subjects;
    private final RecipientLedger recipients;

    @Inject
    public ErasureQueries(Database database, Subjects subjects) {
        this.database = database;
        this.subjects = subjects;
        this.recipients = new RecipientLedger(database);
    }

    /** Within a scope of the house: nothing is left out because somebody may not read it. */
    ErasurePlan plan(Header customer, DataKey key, boolean contractRuns, Scope house) {
        var subject = subjects.open(List.of(customer.id()), contractRuns, house).stream()
                .findFirst()
                .orElseThrow(() -> Refusal.absent("customer.absent").asException());
        var goes = new LinkedHashMap<String, Integer>();
        var stays = new ArrayList<StayRules.Staying>();
        for (var fact : subject.facts()) {
            if (fact.stays() == null) {
                goes.merge(fact.category().code(), 1, Integer::sum);
            } else {
                stays.add(fact.stays());
            }
        }
        if (stays.isEmpty() && subject.stays()) {
            stays.add(new StayRules.Staying("", StayRules.Ground.HELD, subject.heldUntil()));
        }
        return new ErasurePlan(
                customer,
                goes.entrySet().stream()
                        .map(one -> new ErasurePlan.Part(one.getKey(), one.getValue()))
                        .toList(),
                stays,
                around(customer.id()),
                recipients(customer.id(), key),
                restricted(customer.id()));
    }

    private boolean restricted(UUID customer) {
        return database.one("select only_by_law from customer where id = ?", row -> row.getBoolean(1), customer)
                .orElse(false);
    }

    private ErasurePlan.Around around(UUID customer) {
        return database.one(
                        """
                        with who as (select ?::uuid as id)
                        select (select count(*) from customer_name n where n.customer_id = who.id),
                          (select count(*) from customer_lookup l where l.customer_id = who.id),
                          (select count(*) from check_attempt a where a.customer_id = who.id),
                          (select count(*) from bring_in b where b.customer_id = who.id),
                          (select count(*) from affiliation f where f.customer_id = who.id or f.organisation_id = who.id)
                        from who""",
                        row -> new ErasurePlan.Around(
                                row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4), row.getInt(5)),
                        customer)
                .orElseThrow();
    }

    private List<ErasurePlan.Recipient> recipients(UUID customer, DataKey key) {
        var all = new ArrayList<ErasurePlan.Recipient>();
        for (var one : recipients.of(customer, key)) {
            var at = one.passedOn().atStartOfDay(ZoneOffset.UTC).toInstant();
            all.add(new ErasurePlan.Recipient(at, "passed-on", one.passedBy(), one.recipient()));
        }
        all.addAll(files(customer));
        return all;
    }

    private List<ErasurePlan.Recipient> files(UUID customer) {
        return database.list(
                """
                select d.at, d.act, c.name from disclosure_subject s
                  join disclosure d on d.at = s.at and d.id = s.disclosure_id left join colleague c on c.id = d.colleague_id
                where s.customer_id = ? and d.act = 'export'
                union all
                select j.brought_at, 'import', c.name from customer u
                  join import_job j on j.id = u.import_job join colleague c on c.id = j.colleague_id
                where u.id = ? order by 1 desc limit 100""",
                row -> new ErasurePlan.Recipient(
                        row.getTimestamp(1).toInstant(), row.getString(2), row.getString(3), null),
                customer,
                customer);
    }

    Optional<ErasureView> run(UUID id) {
        return database.one(RUNS + "where r.id = ?", ErasureQueries::view, id);
    }

    List<ErasureView> recent() {
        return database.list(RUNS + "order by r.began_at desc limit 50", ErasureQueries::view);
    }

    private static ErasureView view(ResultSet row) throws SQLException {
        var run = ErasureRun.read(row);
        return new ErasureView(
                run.id(),
                row.getString("by_name"),
                run.reason(),
                run.state(),
                run.beganAt(),
                run.provedAt(),
                row.getInt("whole"),
                row.getInt("restricted"),
                run.notAllowed(),
                run.problem(),
                row.getObject("certificate", UUID.class));
    }
}
