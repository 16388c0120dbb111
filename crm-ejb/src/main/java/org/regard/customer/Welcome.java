package org.regard.customer;

import java.util.UUID;
import org.regard.disclosure.Look;
import org.regard.platform.Refusal;

/**
 * A request to welcome a customer. If it exists, it is well formed.
 *
 * @param manager null: the colleague who welcomes, when they are a relationship manager
 * @param deputy null: a colleague of the manager's team
 * @param organisation null, or the organisation that a person belongs to
 * @param ownWord what they said themselves, when somebody of this name was erased before: that they want to be known again, or that
 *     they are somebody else; null when nobody asked them
 */
public record Welcome(
        Kind kind, String calledName, UUID manager, UUID deputy, UUID organisation, boolean teamOnly, String ownWord) {

    public static final int LONGEST_NAME = 160;

    public Welcome {
        calledName = calledName == null ? "" : calledName.strip().replaceAll("\\s+", " ");
        if (kind == null) {
            throw Refusal.malformed("customer.kind-unknown").asException();
        }
        refuseName(calledName);
        if (organisation != null && kind != Kind.PERSON) {
            throw Refusal.unfit("affiliation.person-only").asException();
        }
        ownWord = ownWord == null || ownWord.isBlank() ? null : ownWord.strip();
        if (ownWord != null && ownWord.length() > Look.LONGEST_REASON) {
            throw Refusal.unfit("customer.own-word-length", String.valueOf(Look.LONGEST_REASON))
                    .asException();
        }
    }

    public Welcome(Kind kind, String calledName, UUID manager, UUID deputy, UUID organisation, boolean teamOnly) {
        this(kind, calledName, manager, deputy, organisation, teamOnly, null);
    }

    /** The same, with what they said themselves. */
    public Welcome byTheirWord(String word) {
        return new Welcome(kind, calledName, manager, deputy, organisation, teamOnly, word);
    }

    public static Welcome person(String calledName) {
        return new Welcome(Kind.PERSON, calledName, null, null, null, false);
    }

    /** No control characters, and no marks that turn the text around them: a name shows as itself and leaves its line alone. */
    public static boolean isPlain(String name) {
        return name.chars()
                .noneMatch(letter -> Character.isISOControl(letter)
                        || letter >= 0x202a && letter <= 0x202e
                        || letter >= 0x2066 && letter <= 0x2069);
    }

    static void refuseName(String name) {
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw Refusal.unfit("customer.name-length", String.valueOf(LONGEST_NAME))
                    .asException();
        }
        if (!isPlain(name)) {
            throw Refusal.unfit("value.control-characters").asException();
        }
        if (NameFolding.tokens(name).isEmpty()) {
            throw Refusal.unfit("customer.name-without-letters").asException();
        }
    }
}
