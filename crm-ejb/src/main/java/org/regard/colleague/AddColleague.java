package org.regard.colleague;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.regard.platform.Refusal;
import org.regard.policy.Role;

/**
 * A request to add a colleague. If it exists, it is well formed.
 *
 * @param mail where Regard's own letters reach them; null: nowhere
 */
public record AddColleague(String signIn, String name, String mail, String password, Set<Role> roles, Set<UUID> teams) {

    public AddColleague {
        signIn = signIn == null ? "" : signIn.strip().toLowerCase(Locale.ROOT);
        name = name == null ? "" : name.strip();
        mail = mailOf(mail);
        if (!signIn.matches("[a-z0-9][a-z0-9._@-]{0,119}")) {
            throw Refusal.unfit("colleague.sign-in-shape").asException();
        }
        if (name.isEmpty() || name.length() > 120) {
            throw Refusal.unfit("colleague.name-length").asException();
        }
        PasswordRule.refuse(password, signIn).ifPresent(no -> {
            throw no.asException();
        });
        if (roles == null || roles.isEmpty()) {
            throw Refusal.unfit("colleague.needs-a-role").asException();
        }
        roles = Set.copyOf(roles);
        teams = teams == null ? Set.of() : Set.copyOf(teams);
    }

    /** An address without the space around it, or null for none; refused {@code colleague.mail-shape}. */
    static String mailOf(String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        var mail = typed.strip();
        if (mail.length() > 254 || !mail.matches("[^@,\\s\\p{Cntrl}]+@[^@,\\s\\p{Cntrl}]+")) {
            throw Refusal.unfit("colleague.mail-shape").asException();
        }
        return mail;
    }
}
