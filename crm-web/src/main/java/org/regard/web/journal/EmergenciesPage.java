package org.regard.web.journal;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.regard.customer.Emergencies;
import org.regard.customer.EmergencyView;
import org.regard.disclosure.Look;
import org.regard.web.frame.Told;

/** Looks in an emergency that I was told of, each with the line in which I say something to it. */
@Named
@ViewScoped
public class EmergenciesPage implements Serializable {
    private static final String PAGE = "/privacy/emergencies";
    private static final Look CARE = Look.of("directory-care");

    @Inject
    private Emergencies emergencies;

    private List<Row> rows = List.of();
    private transient String letters;

    /** One look, and what I say to it. */
    public static class Row implements Serializable {
        private final UUID id;
        private final Instant at;
        private final String lookedBy;
        private final UUID customer;
        private final String called;
        private final String reason;
        private String said;

        Row(EmergencyView one) {
            id = one.id();
            at = one.at();
            lookedBy = one.lookedBy();
            customer = one.customer();
            called = one.calledName();
            reason = one.reason();
        }

        public Instant getAt() {
            return at;
        }

        public String getLookedBy() {
            return lookedBy;
        }

        public UUID getCustomer() {
            return customer;
        }

        public String getCalled() {
            return called;
        }

        public String getReason() {
            return reason;
        }

        public String getSaid() {
            return said;
        }

        public void setSaid(String said) {
            this.said = said;
        }
    }

    public void load() {
        rows = emergencies.list(CARE).stream().map(Row::new).toList();
    }

    /** Code of what becomes of letters to me. */
    public String getLetters() {
        if (letters == null) letters = emergencies.letters(CARE).code();
        return letters;
    }

    public String acknowledge(Row row) {
        emergencies.acknowledge(row.id, row.said, CARE);
        return Told.then("emergencies.acknowledged", "", PAGE);
    }

    public List<Row> getRows() {
        return rows;
    }
}
