package org.regard.exchange;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.regard.customer.Care;
import org.regard.customer.CareChoice;
import org.regard.disclosure.Look;
import org.regard.disclosure.Scope;
import org.regard.disclosure.Scopes;
import org.regard.exchange.mapping.Column;
import org.regard.exchange.mapping.Mapping;
import org.regard.exchange.reading.FileForm;
import org.regard.exchange.staging.RowRefusal;
import org.regard.exchange.work.ImportWork;
import org.regard.exchange.work.Refusals;
import org.regard.platform.Database;
import org.regard.platform.Ids;
import org.regard.policy.Role;
import org.regard.sealing.DataKey;
import org.regard.sealing.Vault;
import org.regard.wording.TextRules;
import org.regard.wording.WordListStore;

/** Writes what is kept of a file while it is read, each batch in a transaction of its own: sealed rows and refusals, nothing else. */
@Stateless
@RolesAllowed({Role.MANAGER, Role.LEAD, Role.STEWARD})
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ImportStaging {
    private static final String OPEN =
            """
            insert into import_job (id, colleague_id, purpose, policy, kind, charset, separator, state, dry_run, on_duplicate,
              manager_id, deputy_id, team_id, wrapped, brought_at, touched_at)
            values (?, ?, ?, ?, ?, ?, ?, 'receiving', ?, ?, ?, ?, ?, ?, ?, ?)""";

    private Database database;
    private Scopes scopes;
    private Vault vault;
    private Clock clock;
    private WordListStore lists;

    protected ImportStaging() {}

    @Inject
    public ImportStaging(Database database, Scopes scopes, Vault vault, Clock clock, WordListStore lists) {
        this.database = database;
        this.scopes = scopes;
        this.vault = vault;
        this.clock = clock;
        this.lists = lists;
    }

    /** A job that is being filled, and the key for it; kept in memory while the file is read. */
    public record Opened(UUID id, DataKey key) {}

    /** Rows that were sealed together. */
    public record Batch(int n, int rows, byte[] sealed) {}

    /** Who asks, for what, under which policy. */
    public Scope enter(Look look) {
        return scopes.enter(look);
    }

    /** What free text is asked about now; the same rules for all rows of a list. */
    public TextRules words() {
        return lists.rules();
    }

    public Opened open(Mapping mapping, FileForm form, Bringing how, Look look) {
        Scope scope = scopes.enter(look);
        Care care = new CareChoice(database).choose(how.manager(), how.deputy(), scope);
        UUID id = Ids.next();
        Vault.Made made = vault.make(id);
        var now = clock.instant();
        database.run(
                OPEN,
                id,
                scope.colleague(),
                scope.purpose().code(),
                scope.policy().version(),
                form.kind().code(),
                form.charset(),
                form.separatorName(),
                how.dryRun(),
                how.onDuplicate().code(),
                care.manager(),
                care.deputy(),
                care.team(),
                made.wrapped(),
                now,
                now);
        scopes.enterAsHouse(ImportWork.PURPOSE);
        List<Object[]> columns = new ArrayList<>();
        for (Column column : mapping.columns())
            columns.add(new Object[] {
                id,
                column.place(),
                column.name(),
                column.kept() ? column.target().code() : null,
                column.kept() ? null : column.reason().code(),
                column.clue().code()
            });
        database.runEach(
                "insert into import_column (job_id, place, name, target, reason, clue) values (?, ?, ?, ?, ?, ?)",
                columns);
        return new Opened(id, made.key());
    }

    /** @param whole rows that were refused altogether */
    public void add(UUID job, Batch batch, List<RowRefusal> refusals, long whole) {
        scopes.enterAsHouse(ImportWork.PURPOSE);
        if (batch.rows() > 0)
            database.run(
                    "insert into import_batch (job_id, n, row_count, sealed) values (?, ?, ?, ?)",
                    job,
                    batch.n(),
                    batch.rows(),
                    batch.sealed());
        new Refusals(database).store(job, refusals);
        database.run(
                "update import_job set of_rows = of_rows + ?, refused_rows = refused_rows + ?, refused_values = refused_values + ?, touched_at = ? where id = ?",
                batch.rows(),
                whole,
                refusals.size() - whole,
                clock.instant(),
                job);
    }

    /** Everything is staged: background work may begin. */
    public void close(UUID job, long[] seen) {
        scopes.enterAsHouse(ImportWork.PURPOSE);
        List<Object[]> counts = new ArrayList<>();
        for (int i = 0; i < seen.length; i++) counts.add(new Object[] {seen[i], job, i});
        database.runEach("update import_column set seen = ? where job_id = ? and place = ?", counts);
        // cards may have fifty columns: those that no card used are nobody's business
        database.run(
                "delete from import_column c using import_job j where j.id = c.job_id and j.id = ? and j.kind = 'vcard' and c.seen = 0",
                job);
        database.run("update import_job set state = 'waiting', touched_at = ? where id = ?", clock.instant(), job);
    }

    /** The file broke off or could not be read: as if it had never come. */
    public void drop(UUID job) {
        scopes.enterAsHouse(ImportWork.PURPOSE);
        database.run("delete from import_job where id = ?", job);
    }
}
