package org.regard.rights;

import java.util.Locale;
import java.util.Optional;

/** What a customer may ask of us: GDPR Art. 15, 16, 17, 18, 20 and 21. */
public enum RequestKind {
    ACCESS(15),
    CORRECTION(16),
    ERASURE(17),
    RESTRICTION(18),
    PORTABILITY(20),
    OBJECTION(21);

    private final int article;

    RequestKind(int article) {
        this.article = article;
    }

    public int article() {
        return article;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<RequestKind> of(String code) {
        for (var kind : values()) {
            if (kind.code().equals(code)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
