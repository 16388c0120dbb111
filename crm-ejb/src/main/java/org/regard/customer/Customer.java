package org.regard.customer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.regard.platform.Refusal;

/** A person or organisation that we have a relationship with: only the name they are called by, and who looks after them. */
@Entity
@Table(name = "customer")
class Customer {

    @Id
    private UUID id;

    private String kind;

    @Column(name = "called_name")
    private String calledName;

    @Column(name = "manager_id")
    private UUID managerId;

    @Column(name = "deputy_id")
    private UUID deputyId;

    @Column(name = "team_id")
    private UUID teamId;

    @Column(name = "team_only")
    private boolean teamOnly;

    @Column(name = "welcomed_on")
    private LocalDate welcomedOn;

    @Column(name = "seen_on")
    private LocalDate seenOn;

    @Version
    private long version;

    protected Customer() {}

    static Customer welcomed(UUID id, Kind kind, String calledName, Care care, boolean teamOnly, LocalDate today) {
        var customer = new Customer();
        customer.id = id;
        customer.kind = kind.code();
        customer.calledName = calledName;
        customer.entrust(care);
        customer.teamOnly = teamOnly;
        customer.welcomedOn = today;
        customer.seenOn = today;
        return customer;
    }

    /** Hands the customer to a manager and a deputy; a relationship is never without either (R1). */
    void entrust(Care care) {
        managerId = care.manager();
        deputyId = care.deputy();
        teamId = care.team();
    }

    void callThem(String newName) {
        calledName = newName;
    }

    /** A real contact: the entry starts counting anew. */
    void seen(LocalDate today) {
        seenOn = today.isAfter(seenOn) ? today : seenOn;
    }

    void requireVersion(long expected) {
        if (version != expected) {
            throw Refusal.conflict("version.newer").asException();
        }
    }

    UUID id() {
        return id;
    }

    boolean isPerson() {
        return Kind.PERSON.code().equals(kind);
    }

    UUID onlyTeam() {
        return teamOnly ? teamId : null;
    }
}
