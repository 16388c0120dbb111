package org.regard.knowledge;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.regard.platform.Refusal;
import org.regard.sealing.DataKey;

/** One kept piece of knowledge about a customer, or an unknown that we respect. The value is sealed. */
@Entity
@Table(name = "fact")
@IdClass(Fact.Key.class)
class Fact {

    /** A fact belongs to its customer: both make the key. */
    static class Key implements Serializable {
        UUID customerId;
        UUID id;

        protected Key() {}

        Key(UUID customerId, UUID id) {
            this.customerId = customerId;
            this.id = id;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.customerId.equals(customerId) && key.id.equals(id);
        }

        @Override
        public int hashCode() {
            return Objects.hash(customerId, id);
        }
    }

    @Id
    @Column(name = "customer_id")
    private UUID customerId;

    @Id
    private UUID id;

    private String category;
    private String state;
    private byte[] sealed;
    private String source;

    @Column(name = "told_on")
    private LocalDate toldOn;

    @Column(name = "told_to")
    private UUID toldTo;

    @Column(name = "kept_since")
    private LocalDate keptSince;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "contested_on")
    private LocalDate contestedOn;

    @Column(name = "confirmed_on")
    private LocalDate confirmedOn;

    @Column(name = "words_kept")
    private boolean wordsKept;

    @Version
    private long version;

    protected Fact() {}

    static Fact about(UUID customer, UUID id, String category) {
        var fact = new Fact();
        fact.customerId = customer;
        fact.id = id;
        fact.category = category;
        return fact;
    }

    /** Takes what was told; what stood here before is overwritten and kept nowhere (GDPR Art. 16). */
    void take(RecordFact told, String value, DataKey key, UUID listener, LocalDate today) {
        state = told.state().code();
        sealed = value == null ? null : key.seal(id, value);
        source = told.source();
        toldOn = told.toldOn() == null ? today : told.toldOn();
        toldTo = told.toldTo() == null ? listener : told.toldTo();
        keptSince = today;
        endsOn = told.endsOn();
        contestedOn = null;
        confirmedOn = null;
    }

    /** Whether somebody was asked about its words and let them stay: the reason goes when the fact goes. */
    void keepsWords(boolean asked) {
        wordsKept = asked;
    }

    boolean hasKeptWords() {
        return wordsKept;
    }

    String open(DataKey key) {
        return key.open(id, sealed);
    }

    void requireVersion(Long expected) {
        if (expected != null && version != expected) {
            throw Refusal.conflict("version.newer").asException();
        }
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String category() {
        return category;
    }

    boolean isKnown() {
        return State.KNOWN.code().equals(state);
    }
}
