package org.regard.colleague;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import org.regard.disclosure.Caller;
import org.regard.platform.Refusal;
import org.regard.policy.Role;

/** What a colleague decides for themselves: language, theme, password. */
@Stateless
@RolesAllowed({Role.DESK, Role.MANAGER, Role.LEAD, Role.STEWARD, Role.ADMIN})
public class Account {

    private static final Set<String> LANGUAGES = Set.of("en", "de");
    private static final Set<String> THEMES = Set.of("system", "light", "dark");

    @PersistenceContext
    private EntityManager entities;

    private Caller caller;
    private ColleagueQueries queries;
    private Passwords passwords;

    protected Account() {}

    @Inject
    public Account(Caller caller, ColleagueQueries queries, Passwords passwords) {
        this.caller = caller;
        this.queries = queries;
        this.passwords = passwords;
    }

    /** For tests outside a server. */
    Account with(EntityManager manager) {
        entities = manager;
        return this;
    }

    public Me me() {
        return queries.me(caller.signIn())
                .orElseThrow(() -> Refusal.forbidden("colleague.unknown").asException());
    }

    /**
     * The last choice stays; one that is made in two windows at once is no conflict.
     *
     * @param language null: as it was; so is a theme
     */
    public void prefer(String language, String theme) {
        if (language != null && !LANGUAGES.contains(language) || theme != null && !THEMES.contains(theme)) {
            throw Refusal.unfit("account.unknown-preference").asException();
        }
        queries.prefer(caller.signIn(), language, theme);
    }

    public void changePassword(String current, String fresh) {
        var self = self();
        if (!passwords.matches(current, self.passwordHash())) {
            throw Refusal.unfit("password.current-wrong").asException();
        }
        PasswordRule.refuse(fresh, self.signIn()).ifPresent(no -> {
            throw no.asException();
        });
        self.takePassword(passwords.hash(fresh));
    }

    private Colleague self() {
        return entities.find(Colleague.class, me().id());
    }
}
