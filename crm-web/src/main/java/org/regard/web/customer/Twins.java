package org.regard.web.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.regard.customer.Directory;
import org.regard.customer.Found;

/** Who may be here already, asked while the name of somebody new is typed. */
@Named
@RequestScoped
public class Twins {
    private static final int A_FEW = 5;

    @Inject
    private Directory directory;

    @Inject
    private Purposes purposes;

    private String name;
    private List<Found> found = List.of();

    public void look() {
        if (name != null && !name.isBlank()) {
            found = directory.search(name, null, A_FEW, purposes.toFind()).items();
        }
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public List<Found> getFound() {
        return found;
    }
}
