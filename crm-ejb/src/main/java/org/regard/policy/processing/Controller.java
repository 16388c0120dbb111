package org.regard.policy.processing;

import java.util.Optional;
import org.regard.platform.Refusal;

/**
 * What no policy can know: who the company is, and what it says about recipients and other countries (GDPR Art. 30(1)(a), (d),
 * (e)). In the company's own words; empty where there is nothing to say.
 *
 * @param name of the controller
 * @param address where it can be written to
 * @param contact telephone or e-mail of the controller
 * @param joint others who decide together with it (Art. 26)
 * @param representative in the Union, for a controller outside of it (Art. 27)
 * @param officer data protection officer with contact (Art. 37)
 * @param recipients outside the house, such as a processor that runs the server (Art. 28)
 * @param transfers to countries outside the Union, with the safeguards; empty: none
 * @param measures besides those that Regard takes by itself
 */
public record Controller(
        String name,
        String address,
        String contact,
        String joint,
        String representative,
        String officer,
        String recipients,
        String transfers,
        String measures) {

    static final int LONGEST = 600;

    public Controller {
        name = clean(name);
        address = clean(address);
        contact = clean(contact);
        joint = clean(joint);
        representative = clean(representative);
        officer = clean(officer);
        recipients = clean(recipients);
        transfers = clean(transfers);
        measures = clean(measures);
    }

    /** A house that has not said anything yet. */
    public static Controller unsaid() {
        return new Controller("", "", "", "", "", "", "", "", "");
    }

    /** Without a name and a way to reach it, a controller is nobody (Art. 30(1)(a)). */
    public boolean isSaid() {
        return !name.isEmpty() && !contact.isEmpty();
    }

    Optional<Refusal> refuse() {
        if (!isSaid()) {
            return Optional.of(Refusal.unfit("record.controller-missing"));
        }
        var longest = (name + address + contact).length() > LONGEST
                || java.util.stream.Stream.of(joint, representative, officer, recipients, transfers, measures)
                        .anyMatch(text -> text.length() > LONGEST);
        return longest ? Optional.of(Refusal.unfit("record.too-long", String.valueOf(LONGEST))) : Optional.empty();
    }

    private static String clean(String text) {
        return text == null ? "" : text.strip().replace("\r", "");
    }
}
