package org.regard.retention;

import java.util.List;
import java.util.UUID;
import org.regard.customer.Stays;
import org.regard.disclosure.Look;
import org.regard.house.House;
import org.regard.interaction.NoteEnds;
import org.regard.interaction.UnreadNoteEnds;

/** Runs of the sweep in a test: step after step, each in a transaction of its own, as the server does it. */
final class Nights {

    static final Look CARE = Look.of("directory-care");
    private final House house;
    private final List<Stays> others;

    Nights(House house, Stays... others) {
        this.house = house;
        this.others = List.of(others);
    }

    /** A whole run; answers it as the steward sees it. */
    RetentionRun sweep() {
        var id = asked();
        while (step()) {
            Thread.onSpinWait();
        }
        return seen(id);
    }

    UUID asked() {
        return house.as("steward", () -> runs().start(CARE));
    }

    boolean step() {
        return house.as("", () -> sweeping().step());
    }

    Sweep sweeping() {
        return new Sweep(
                house.database(),
                house.scopes(),
                house.journal(),
                house.clock(),
                staying(),
                endings(),
                house.erasures(),
                certifying());
    }

    RetentionRun seen(UUID id) {
        return house.as("steward", () -> runs().run(id, CARE));
    }

    Certificate certificate(RetentionRun run) {
        return house.as(
                "steward", () -> new Certificates(house.scopes(), certifying()).certificate(run.certificate(), CARE));
    }

    RetentionPreview preview() {
        return house.as("steward", () -> runs().preview(CARE));
    }

    RetentionRuns runs() {
        return new RetentionRuns(
                house.database(), house.scopes(), house.journal(), staying(), endings(), house.clock());
    }

    int rows(String table) {
        return house.as("", () -> {
            house.scopes().enterAsHouse("directory-care");
            return house.database()
                    .one("select count(*) from " + table, row -> row.getInt(1))
                    .orElseThrow();
        });
    }

    private Staying staying() {
        return new Staying(house.database(), others);
    }

    private Endings endings() {
        return new Endings(
                house.database(), List.of(new NoteEnds(house.database()), new UnreadNoteEnds(house.database())));
    }

    private Certifying certifying() {
        return new Certifying(house.database(), house.hash(), house.clock());
    }
}
