package org.regard.web.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.regard.customer.Customers;
import org.regard.customer.Directory;
import org.regard.customer.Found;
import org.regard.customer.Kind;
import org.regard.platform.Refusal;
import org.regard.web.frame.Told;

/** Where a person belongs: to an organisation that is here already, and no longer when they have left it. */
@Named
@RequestScoped
public class Belonging {
    private static final int A_FEW = 20;

    @Inject
    private Customers customers;

    @Inject
    private Directory directory;

    private String organisation;

    public String join(UUID person) {
        customers.affiliate(person, named().id(), CarePage.CARE);
        return Told.then("care.joined", organisation, "/customer/care?id=" + person);
    }

    public String leave(UUID person, UUID organisation) {
        customers.separate(person, organisation, CarePage.CARE);
        return Told.then("care.left", "", "/customer/care?id=" + person);
    }

    /** Exactly one organisation bears the name, else nobody can say which is meant. */
    private Found named() {
        var name = organisation.strip();
        var found = directory.search(name, null, A_FEW, CarePage.CARE).items().stream()
                .filter(one -> one.kind().equals(Kind.ORGANISATION.code()))
                .filter(one -> one.calledName().equalsIgnoreCase(name))
                .toList();
        if (found.size() != 1)
            throw Refusal.unfit("affiliation.organisation-unclear").asException();
        return found.get(0);
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }
}
