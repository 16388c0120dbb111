package org.regard.retention;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.regard.disclosure.Scope;

/** Looks at the tables themselves after a run, whatever the run believes to have done, and certifies what it finds. */
@Dependent
public class SecondLook {

    private final DueFacts facts;
    private final DueCustomers customers;
    private final Endings endings;
    private final RunStore runs;
    private final Certifying certifying;
    private final Clock clock;

    @Inject
    public SecondLook(
            DueFacts facts,
            DueCustomers customers,
            Endings endings,
            RunStore runs,
            Certifying certifying,
            Clock clock) {
        this.facts = facts;
        this.customers = customers;
        this.endings = endings;
        this.runs = runs;
        this.certifying = certifying;
        this.clock = clock;
    }

    /** The certificate; empty when something that should have gone is there. */
    Optional<UUID> certify(RunStore.Taken run, Scope house) {
        var ended = clock.instant();
        var late = customers.counts(house);
        var scans = scans(house);
        scans.add(new Proof.Scan("customer", late.all(), late.goes()));
        if (scans.stream().anyMatch(scan -> scan.found() > 0)) {
            return Optional.empty();
        }
        return Optional.of(certifying.issue(new Proof(
                Proof.Kind.RETENTION,
                run.id(),
                house.policy().version(),
                run.beganAt(),
                ended,
                run.root(),
                lines(run, house, late),
                scans)));
    }

    private List<Proof.Scan> scans(Scope house) {
        var scans = new ArrayList<Proof.Scan>();
        scans.add(facts.scan(house));
        scans.add(facts.scanLookups());
        scans.add(facts.scanFading(house));
        scans.add(facts.scanPermissions(house));
        for (var ending : endings.all()) {
            scans.add(new Proof.Scan(ending.place(), ending.all(), ending.left(clock.instant(), house.today())));
        }
        return scans;
    }

    private List<Proof.Line> lines(RunStore.Taken run, Scope house, DueCustomers.Counts late) {
        var lines = new ArrayList<Proof.Line>();
        for (var gone : runs.gone(run.id())) {
            lines.add(new Proof.Line(gone.place(), gone.category(), gone.reason(), gone.gone(), 0));
        }
        for (var count : facts.held(house)) {
            if (count.held() > 0) {
                lines.add(new Proof.Line("fact", count.category(), "hold", 0, count.held()));
            }
        }
        facts.asked(house).forEach((category, many) -> lines.add(new Proof.Line("fact", category, "asked", 0, many)));
        late.stays().forEach((reason, many) -> lines.add(new Proof.Line("customer", "", reason, 0, many)));
        return lines;
    }
}
