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
import org.regard.customer.Kind;
import org.regard.customer.Welcome;
import org.regard.disclosure.Look;
import org.regard.web.frame.Told;

/** Welcomes somebody new, with a relationship manager and a deputy from the first moment. */
@Named
@ViewScoped
public class WelcomePage implements Serializable {
    @Inject
    private Customers customers;

    @Inject
    private Colleagues colleagues;

    private List<ColleagueView> managers;
    private String kind = Kind.PERSON.code();
    private String name;
    private UUID manager;
    private UUID deputy;
    private UUID organisation;
    private boolean teamOnly;
    private String ownWord;

    public void load() {
        managers = colleagues.relationshipManagers();
    }

    public String welcome() {
        var request = new Welcome(
                Kind.of(kind).orElse(null), name, manager, deputy, isPerson() ? organisation : null, teamOnly, ownWord);
        var id = customers.welcome(request, Look.of("directory-care"));
        return Told.then("welcome.done", request.calledName(), "/customer/card?id=" + id);
    }

    public boolean isPerson() {
        return Kind.PERSON.code().equals(kind);
    }

    public List<ColleagueView> getManagers() {
        return managers;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
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

    public UUID getOrganisation() {
        return organisation;
    }

    public void setOrganisation(UUID organisation) {
        this.organisation = organisation;
    }

    public boolean isTeamOnly() {
        return teamOnly;
    }

    public void setTeamOnly(boolean teamOnly) {
        this.teamOnly = teamOnly;
    }

    public String getOwnWord() {
        return ownWord;
    }

    public void setOwnWord(String ownWord) {
        this.ownWord = ownWord;
    }
}
