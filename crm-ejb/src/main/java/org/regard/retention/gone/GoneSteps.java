package org.regard.retention.gone;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.regard.disclosure.Scopes;
import org.regard.platform.Ids;
import org.regard.retention.Certifying;
import org.regard.retention.IdsRoot;
import org.regard.retention.Proof;
import org.regard.retention.Sweep;

/** Each step of telling and repeating in a transaction of its own. */
@Stateless
@PermitAll // answers nothing to anybody: only the server's clock and its start call it
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class GoneSteps {

    private Telling telling;
    private Repeating repeating;
    private GoneList list;
    private Certifying certifying;
    private Scopes scopes;
    private Clock clock;

    protected GoneSteps() {}

    @Inject
    public GoneSteps(
            Telling telling, Repeating repeating, GoneList list, Certifying certifying, Scopes scopes, Clock clock) {
        this.telling = telling;
        this.repeating = repeating;
        this.list = list;
        this.certifying = certifying;
        this.scopes = scopes;
        this.clock = clock;
    }

    public int tell() {
        return telling.tell();
    }

    public long told() {
        return repeating.told();
    }

    public Repeated repeat(List<GoneLine> lines) {
        return repeating.repeat(lines);
    }

    /** The proof that what went since the backup has gone again. */
    public UUID certify(Repeated repeated, Instant began) {
        var house = scopes.enterAsHouse(Sweep.PURPOSE);
        return certifying.issue(new Proof(
                Proof.Kind.RESTORE,
                Ids.next(),
                house.policy().version(),
                began,
                clock.instant(),
                IdsRoot.NOTHING,
                repeated.lines(),
                repeated.scans()));
    }

    public void tidy() {
        if (list.isKept()) {
            list.tidy(scopes.enterAsHouse(Sweep.PURPOSE).today());
        }
    }
}
