package org.regard.house;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Assertions;
import org.regard.customer.Found;
import org.regard.customer.Kind;
import org.regard.customer.Welcome;
import org.regard.disclosure.Look;
import org.regard.interaction.WriteNote;
import org.regard.knowledge.CardView;
import org.regard.knowledge.RecordFact;
import org.regard.knowledge.State;
import org.regard.platform.Refused;
import org.regard.rights.Channel;
import org.regard.rights.TakePermission;

/** Customers and facts for tests, made through the services. */
public final class Guests {

    public static final Look CARE = Look.of("directory-care");
    public static final Look GREETING = Look.of("greeting");
    public static final Look TALK = Look.of("conversation");

    private final House house;

    public Guests(House house) {
        this.house = house;
    }

    public UUID person(String by, String name) {
        return house.as(by, () -> house.customers().welcome(Welcome.person(name), CARE));
    }

    public UUID organisation(String by, String name) {
        var request = new Welcome(Kind.ORGANISATION, name, null, null, null, false);
        return house.as(by, () -> house.customers().welcome(request, CARE));
    }

    public UUID personOf(String by, String name, UUID organisation) {
        var request = new Welcome(Kind.PERSON, name, null, null, organisation, false);
        return house.as(by, () -> house.customers().welcome(request, CARE));
    }

    public UUID forTeamOnly(String by, String name) {
        var request = new Welcome(Kind.PERSON, name, null, null, null, true);
        return house.as(by, () -> house.customers().welcome(request, CARE));
    }

    public UUID fact(String by, UUID customer, String category, String value) {
        return fact(by, customer, RecordFact.told(category, value));
    }

    /** With the permission that its category may need, given in person. */
    public UUID fact(String by, UUID customer, RecordFact request) {
        return house.as(by, () -> house.facts().record(customer, request, permission(request), TALK));
    }

    private TakePermission permission(RecordFact request) {
        var needed = house.policies()
                .current()
                .category(request.category())
                .filter(category -> category.needsPermission() && request.state() == State.KNOWN);
        return needed.map(category -> TakePermission.of(category.code(), Channel.IN_PERSON))
                .orElse(null);
    }

    /** A note of a conversation, for the purpose of a conversation. */
    public UUID note(String by, UUID customer, WriteNote request) {
        return house.as(by, () -> house.notes().keep(customer, request, TALK));
    }

    public CardView card(String by, UUID customer, String purpose) {
        return house.as(by, () -> house.helloCards().card(customer, Look.of(purpose), Locale.ENGLISH));
    }

    public List<String> found(String by, String typed) {
        return house.as(by, () -> house.directory().search(typed, null, 50, GREETING)).items().stream()
                .map(Found::calledName)
                .toList();
    }

    /** The rule by which a piece of work is refused. */
    public static String refusal(Runnable work) {
        return Assertions.assertThrows(Refused.class, work::run).refusal().rule();
    }
}
