package org.regard.knowledge;

import java.util.UUID;
import org.regard.platform.Refusal;

/**
 * Whom a fact is about when it is about somebody other than the customer.
 *
 * @param words who it is, in a few words; null when it is another customer, or where they are not to be named
 * @param customer another customer; null when it is nobody we have an entry for
 */
public record ThirdPerson(String words, UUID customer) {

    public static final int LONGEST = 80;

    /** Somebody without an entry of their own, such as an assistant. */
    public static ThirdPerson called(String words) {
        var who = words == null ? "" : words.strip().replaceAll("\\s+", " ");
        if (who.isEmpty() || who.length() > LONGEST) {
            throw Refusal.unfit("third-person.words", String.valueOf(LONGEST)).asException();
        }
        return new ThirdPerson(who, null);
    }

    public static ThirdPerson customer(UUID other) {
        return new ThirdPerson(null, other);
    }
}
