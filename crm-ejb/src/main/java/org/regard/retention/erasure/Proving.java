package org.regard.retention.erasure;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.regard.disclosure.Scope;
import org.regard.platform.Database;
import org.regard.retention.Certifying;
import org.regard.retention.IdsRoot;
import org.regard.retention.Proof;

/** Looks everywhere after an erasure and issues its certificate, or says where something is left. Within a scope of the house. */
@Dependent
public class Proving {

    private final Database database;
    private final Subjects subjects;
    private final Rescan rescan;
    private final Places places;
    private final Traces traces;
    private final Certifying certifying;
    private final Clock clock;

    @Inject
    public Proving(
            Database database, Subjects subjects, Places places, Traces traces, Certifying certifying, Clock clock) {
        this.database = database;
        this.subjects = subjects;
        this.rescan = new Rescan(database);
        this.places = places;
        this.traces = traces;
        this.certifying = certifying;
        this.clock = clock;
    }

    /** Issues the certificate of a run; {@link org.regard.platform.Refused} names the place when something is still there. */
    UUID prove(ErasureRun run, Scope house) {
        var whole = ids(run.id(), false);
        var stay = subjects.open(ids(run.id(), true), run.contractRuns(), house);
        var held = stay.stream().filter(Subject::isHeld).map(Subject::id).toList();
        var restricted =
                stay.stream().filter(one -> !one.isHeld()).map(Subject::id).toList();
        var lines = new ArrayList<Proof.Line>();
        lines.add(new Proof.Line("customer", "", run.reason().code(), whole.size(), stay.size()));
        var scans = new ArrayList<>(rescan.tables(whole, restricted, held));
        scans.add(rescan.words());
        scans.addAll(rescan.facts(restricted, staying(stay, lines)));
        var everybody = new ArrayList<>(whole);
        stay.forEach(one -> everybody.add(one.id()));
        lines.add(new Proof.Line("journal", "", "ids-until-its-retention", 0, rescan.journal(everybody)));
        files(run, scans, lines);
        run.notAllowed().forEach(sql -> lines.add(new Proof.Line("not-allowed", "", sql, 0, 0)));
        return certifying.issue(new Proof(
                run.reason() == Reason.RESTORED ? Proof.Kind.RESTORE : Proof.Kind.ERASURE,
                run.id(),
                house.policy().version(),
                run.beganAt(),
                later(run.beganAt()),
                IdsRoot.NOTHING.with(whole),
                lines,
                scans));
    }

    private Instant later(Instant began) {
        var now = clock.instant();
        return now.isBefore(began) ? began : now;
    }

    private List<UUID> ids(UUID run, boolean stays) {
        return database.list(
                "select customer_id from erasure_subject where run_id = ? and stays = ?",
                row -> row.getObject(1, UUID.class),
                run,
                stays);
    }

    /** What the rules would keep today, judged anew from what is there. */
    private static List<UUID> staying(List<Subject> subjects, List<Proof.Line> lines) {
        var stay = new ArrayList<UUID>();
        var counts = new java.util.TreeMap<String, Proof.Line>();
        for (var subject : subjects) {
            for (var fact : subject.facts()) {
                if (fact.stays() != null) {
                    stay.add(fact.id());
                    counts.merge(fact.category().code(), line(fact), Proving::plus);
                }
            }
        }
        lines.addAll(counts.values());
        return stay;
    }

    private static Proof.Line line(Subject.Opened fact) {
        return new Proof.Line(
                "fact", fact.category().code(), fact.stays().ground().code(), 0, 1);
    }

    private static Proof.Line plus(Proof.Line one, Proof.Line other) {
        return new Proof.Line(one.place(), one.category(), one.reason(), one.gone(), one.stays() + other.stays());
    }

    private void files(ErasureRun run, List<Proof.Scan> scans, List<Proof.Line> lines) {
        var sought = traces.of(run.id());
        if (sought.isEmpty()) {
            lines.add(new Proof.Line("files", "", "not-looked-at-server-was-restarted", 0, 0));
            return;
        }
        var search = new ByteSearch(sought.get());
        places.all().forEach((name, files) -> {
            if (files.isEmpty()) {
                lines.add(new Proof.Line(name, "", "not-looked-at-not-ours", 0, 0));
            } else {
                scans.add(look(search, name, files));
            }
        });
    }

    private Proof.Scan look(ByteSearch search, String name, List<java.nio.file.Path> files) {
        try {
            var outcome = search.in(files);
            var texts = new HashSet<String>();
            outcome.found().forEach(hit -> texts.add(hit.text()));
            texts.removeAll(new HashSet<>(rescan.borneByOthers(texts)));
            return new Proof.Scan(name, outcome.files(), texts.size());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(new IOException(unreadable.getClass().getSimpleName()));
        }
    }
}
