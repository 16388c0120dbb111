package org.regard.web.rights;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.regard.disclosure.Look;
import org.regard.policy.Policy;
import org.regard.rights.RequestList;
import org.regard.rights.RequestView;
import org.regard.rights.Requests;

/** Who waits for an answer, and until when? */
@Named
@RequestScoped
public class RequestsPage {
    @Inject
    private Requests requests;

    private boolean answered;
    private RequestList list;

    public void load() {
        list = requests.list(answered, Look.of(Policy.ACCESS_REQUEST));
    }

    public RequestList getList() {
        return list;
    }

    public boolean late(RequestView one) {
        return one.isOverdue(list.today());
    }

    public boolean isAnswered() {
        return answered;
    }

    public void setAnswered(boolean answered) {
        this.answered = answered;
    }
}
