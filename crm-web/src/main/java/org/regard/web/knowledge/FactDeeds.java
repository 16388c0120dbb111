package org.regard.web.knowledge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.regard.knowledge.Contests;
import org.regard.knowledge.ThirdPerson;
import org.regard.knowledge.ThirdPersons;
import org.regard.web.frame.Told;

/** What the customer says about a fact that is kept: that it is not right, that it is, or that it is about somebody else. */
@Named
@RequestScoped
public class FactDeeds {
    private static final String HERE = "/customer/known";

    @Inject
    private Contests contests;

    @Inject
    private ThirdPersons thirdPersons;

    @Inject
    private Asking asking;

    private String who;

    public String contest(UUID fact) {
        contests.contest(asking.getId(), fact, asking.look());
        return Told.then("known.contested", "", asking.to(HERE));
    }

    public String confirm(UUID fact) {
        contests.confirm(asking.getId(), fact, asking.look());
        return Told.then("known.confirmed", "", asking.to(HERE));
    }

    /** Says whom a fact is about; without a word it is about the customer. */
    public String about(UUID fact) {
        var about = who == null || who.isBlank() ? null : ThirdPerson.called(who);
        thirdPersons.mark(asking.getId(), fact, about, asking.look());
        return Told.then("known.about.marked", "", asking.to(HERE));
    }

    public String getWho() {
        return who;
    }

    /** Each fact has a field of its own on the page; only one of them is filled. */
    public void setWho(String who) {
        if (who != null && !who.isBlank()) this.who = who;
    }
}
