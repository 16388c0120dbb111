package org.regard.exchange;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.regard.disclosure.Look;
import org.regard.disclosure.Scope;
import org.regard.exchange.mapping.Admission;
import org.regard.exchange.mapping.Mapping;
import org.regard.exchange.mapping.Proposal;
import org.regard.exchange.mapping.Subject;
import org.regard.exchange.mapping.Target;
import org.regard.exchange.mapping.Vocabulary;
import org.regard.exchange.reading.ContactFiles;
import org.regard.exchange.reading.FileForm;
import org.regard.exchange.reading.Sampled;
import org.regard.exchange.reading.Unreadable;
import org.regard.exchange.staging.RowRefusal;
import org.regard.platform.Refusal;
import org.regard.policy.Role;

/** The door at which lists come in: proposes, takes what is kept, and hands it to the background work. */
@Stateless
@RolesAllowed({Role.MANAGER, Role.LEAD, Role.STEWARD})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Imports {
    private static final Vocabulary VOCABULARY = Vocabulary.shipped();

    private ImportStaging staging;
    private ImportJobs jobs;

    protected Imports() {}

    @Inject
    public Imports(ImportStaging staging, ImportJobs jobs) {
        this.staging = staging;
        this.jobs = jobs;
    }

    /** What we make of the beginning of a file. Nothing of it is stored. */
    public ProposedImport propose(InputStream beginning, String kind, Look look) {
        Scope scope = staging.enter(look);
        Admission admission = new Admission(scope.policy(), scope.roles());
        try (Sampled file = new Sampled(ContactFiles.beginning(beginning, FileForm.Kind.of(kind)))) {
            Mapping mapping = proposal(file, admission, scope);
            List<Target> targets = new ArrayList<>(admission.targets(Subject.PERSON));
            targets.addAll(admission.targets(Subject.ORGANISATION));
            return new ProposedImport(file.form(), mapping.columns(), targets, scope.policy(), file.looked());
        } catch (IOException unreadable) {
            throw refused(unreadable);
        }
    }

    /** Reads a file to its end and stages what is kept of it; answers the job that brings it in. */
    public UUID bring(InputStream bytes, Bringing how, Look look) {
        Scope scope = staging.enter(look);
        Admission admission = new Admission(scope.policy(), scope.roles());
        try (Sampled file = new Sampled(ContactFiles.open(bytes, FileForm.Kind.of(how.kind())))) {
            Mapping proposal = proposal(file, admission, scope);
            Mapping mapping = proposal.safeNames(proposal.changed(how.mapping(), admission));
            Optional<Refusal> nameless = mapping.refuse();
            if (nameless.isPresent()) throw nameless.get().asException();
            var opened = staging.open(mapping, file.form(), how, look);
            stage(file, mapping, scope, opened);
            return opened.id();
        } catch (IOException unreadable) {
            throw refused(unreadable);
        }
    }

    private Mapping proposal(Sampled file, Admission admission, Scope scope) {
        return new Proposal(VOCABULARY, admission, scope.today().getYear()).propose(file.columns(), file.samples());
    }

    private void stage(Sampled file, Mapping mapping, Scope scope, ImportStaging.Opened opened) throws IOException {
        boolean whole = false;
        try {
            long[] seen = new StagingRun(file, mapping, scope.policy(), opened, staging).run();
            staging.close(opened.id(), seen);
            whole = true;
        } finally {
            if (!whole) staging.drop(opened.id());
        }
    }

    private static RuntimeException refused(IOException failure) {
        String rule = failure instanceof Unreadable unreadable ? unreadable.key() : "import.file.broken-off";
        return Refusal.malformed(rule).asException();
    }

    public ImportJob job(UUID id, Look look) {
        return jobs.job(id, look);
    }

    /** The last jobs that this colleague may see, newest first. */
    public List<ImportJob> jobs(Look look) {
        return jobs.recent(look);
    }

    public List<RowRefusal> refusals(UUID id, long afterRow, int limit, Look look) {
        return jobs.refusals(id, afterRow, limit, look);
    }

    public void cancel(UUID id, Look look) {
        jobs.cancel(id, look);
    }

    public void undo(UUID id, Look look) {
        jobs.undo(id, look);
    }
}
