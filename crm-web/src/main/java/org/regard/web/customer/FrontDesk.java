package org.regard.web.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.regard.customer.Directory;
import org.regard.customer.FoundPage;

/** Who is this? Finds customers by a part of their name, or by a whole telephone number or e-mail address. */
@Named
@RequestScoped
public class FrontDesk {
    private static final int CARDS = 12;

    @Inject
    private Directory directory;

    @Inject
    private Purposes purposes;

    private String q;
    private String after;
    private FoundPage found;

    public void search() {
        if (q != null && !q.isBlank()) found = directory.search(q, after, CARDS, purposes.toFind());
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    /** Nothing before a search. */
    public FoundPage getFound() {
        return found;
    }

    public boolean isNobody() {
        return found != null && found.items().isEmpty();
    }
}
