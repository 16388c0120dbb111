package org.regard.colleague;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.regard.platform.Refusal;

/** What a password must be: long rather than odd (OWASP ASVS 5.0, 6.2). */
public final class PasswordRule {

    static final int SHORTEST = 12;
    static final int LONGEST = 128;
    private static final Set<String> WELL_KNOWN =
            Set.of("regard-demo", "passwordpassword", "123456789012", "qwertyuiopas", "correct horse battery staple");

    private PasswordRule() {}

    public static Optional<Refusal> refuse(String password, String signIn) {
        if (password == null || password.length() < SHORTEST) {
            return Optional.of(Refusal.unfit("password.too-short", String.valueOf(SHORTEST)));
        }
        if (password.length() > LONGEST) {
            return Optional.of(Refusal.unfit("password.too-long", String.valueOf(LONGEST)));
        }
        var folded = password.toLowerCase(Locale.ROOT);
        if (WELL_KNOWN.contains(folded)
                || folded.equals(signIn)
                || folded.chars().distinct().count() < 4) {
            return Optional.of(Refusal.unfit("password.well-known"));
        }
        return Optional.empty();
    }
}
