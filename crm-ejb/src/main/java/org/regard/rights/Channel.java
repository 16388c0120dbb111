package org.regard.rights;

import java.util.Arrays;
import java.util.Optional;

/** How a customer's word reached us. */
public enum Channel {
    IN_PERSON("in-person"),
    PHONE("phone"),
    LETTER("letter"),
    E_MAIL("e-mail"),
    FORM("form");

    private final String code;

    Channel(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<Channel> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
