package org.regard.customer;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.regard.disclosure.Scope;
import org.regard.policy.Reach;

/**
 * What stands above every page about one customer.
 *
 * @param restricted all that is held is stored and not read (GDPR Art. 18)
 * @param stopped what the customer's objections and restriction stop for the purpose asked: nothing (empty), {@code all} of it, or
 *     {@code unless-agreed}: all that rests on neither an agreement nor the law
 * @param onlyByLaw they were erased, and only what the law makes us keep is left (GDPR Art. 17(3), 18)
 * @param walled a wall parts them from somebody; whom, is not said
 * @param wishes they have said how they want to be treated: there are boundaries to read
 * @param key the customer's wrapped data key; opens nothing without the server's master key
 * @param related organisations of a person, or people of an organisation
 */
public record Header(
        UUID id,
        String kind,
        String calledName,
        Person manager,
        Person deputy,
        UUID team,
        String teamName,
        boolean teamOnly,
        boolean onlyByLaw,
        boolean restricted,
        boolean walled,
        boolean wishes,
        String stopped,
        LocalDate welcomedOn,
        LocalDate seenOn,
        long version,
        byte[] key,
        List<Related> related) {

    /** A colleague, by name. */
    public record Person(UUID id, String name, boolean active) {}

    /** A customer on the other side of an affiliation. */
    public record Related(UUID id, String name) {}

    public boolean isLookedAfterBy(UUID colleague) {
        return manager.id().equals(colleague) || deputy.id().equals(colleague);
    }

    /** How near this customer is to the colleague who asks. */
    public Reach near(Scope scope) {
        if (isLookedAfterBy(scope.colleague())) {
            return Reach.OWN;
        }
        return scope.teams().contains(team) ? Reach.TEAM : Reach.HOUSE;
    }
}
