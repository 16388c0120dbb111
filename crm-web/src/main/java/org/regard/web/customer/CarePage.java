package org.regard.web.customer;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.regard.colleague.ColleagueView;
import org.regard.colleague.Colleagues;
import org.regard.customer.Customers;
import org.regard.customer.Header.Related;
import org.regard.customer.Kind;
import org.regard.disclosure.Look;
import org.regard.knowledge.HelloCards;
import org.regard.web.frame.Told;
import org.regard.web.frame.Words;

/** What are they called, and who looks after them? */
@Named
@ViewScoped
public class CarePage implements Serializable {
    static final Look CARE = Look.of("directory-care");
    private static final String KNOWN = "/customer/known?id=";

    @Inject
    private HelloCards cards;

    @Inject
    private Customers customers;

    @Inject
    private Colleagues colleagues;

    private UUID id;
    private long version;
    private String calledName;
    private String name;
    private UUID manager;
    private UUID deputy;
    private List<ColleagueView> managers;
    private List<Related> organisations;

    public void load() {
        var customer = cards.card(id, CARE, Words.readersLocale()).customer();
        version = customer.version();
        calledName = customer.calledName();
        name = calledName;
        manager = customer.manager().id();
        deputy = customer.deputy().id();
        managers = colleagues.relationshipManagers();
        organisations = customer.kind().equals(Kind.PERSON.code()) ? customer.related() : null;
    }

    public String rename() {
        customers.rename(id, version, name, CARE);
        return Told.then("care.renamed", name, KNOWN + id);
    }

    public String entrust() {
        customers.entrust(id, version, manager, deputy, CARE);
        return Told.then("care.entrusted", calledName, KNOWN + id);
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    /** As the customer is called now; nothing when the address names nobody. */
    public String getCalledName() {
        return calledName;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public UUID getManager() {
        return manager;
    }

    public void setManager(UUID manager) {
        this.manager = manager;
    }

    public UUID getDeputy() {
        return deputy;
    }

    public void setDeputy(UUID deputy) {
        this.deputy = deputy;
    }

    /** Organisations that a person belongs to; nothing for an organisation. */
    public List<Related> getOrganisations() {
        return organisations;
    }

    public List<ColleagueView> getManagers() {
        return managers;
    }
}
