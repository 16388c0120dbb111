package org.regard.wording;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What may have slipped into a text; in the order in which one span of text is given to one kind. */
public enum Kind {
    EMAIL("e-mail"),
    URL,
    IBAN,
    CARD,
    NATIONAL_NUMBER,
    IP_ADDRESS,
    PHONE,
    /** The name of an organisation that is a customer and not the one that the text is about, nor one they belong to. */
    ORGANISATION,
    /** The name of a customer, contact or colleague whom the text is not about. */
    PERSON,
    /** Health, belief, politics, origin, sexuality, union, genes, crime (GDPR Art. 9 and 10). */
    SPECIAL_CATEGORY,
    DISRESPECT,
    /** What a steward of this house added. */
    HOUSE;

    private final String code;

    Kind() {
        code = name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Kind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** Whether it can be recognised by its form alone. */
    public boolean isIdentifier() {
        return compareTo(ORGANISATION) < 0;
    }

    public static Optional<Kind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
