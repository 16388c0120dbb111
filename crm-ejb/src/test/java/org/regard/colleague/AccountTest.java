package org.regard.colleague;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.regard.house.Guests.refusal;

import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.regard.disclosure.Caller;
import org.regard.house.Raw;
import org.regard.house.WithAHouse;

/** What a colleague decides for themselves, and for nobody else. */
class AccountTest extends WithAHouse {

    private static final String BEFORE = "three quiet rivers";
    private static final String FRESH = "a bakery in the rain";

    @BeforeEach
    void colleagues_have_passwords() {
        Raw.asOwner(house.home()).run("update colleague set password_hash = ?", BEFORE);
    }

    @Test
    void they_choose_a_language_and_a_theme_that_there_are() {
        mine(account -> account.prefer("de", "dark"));
        assertEquals("account.unknown-preference", refusal(() -> mine(account -> account.prefer("fr", "light"))));
        assertEquals("account.unknown-preference", refusal(() -> mine(account -> account.prefer("en", "neon"))));
        mine(account -> {
            assertEquals("de", account.me().language());
            assertEquals("dark", account.me().theme());
        });
    }

    @Test
    void nothing_is_preselected_and_one_choice_leaves_the_other_alone() {
        mine(account -> assertNull(account.me().language()));
        mine(account -> account.prefer("de", null));
        mine(account -> account.prefer(null, "light"));
        mine(account -> {
            assertEquals("de", account.me().language());
            assertEquals("light", account.me().theme());
        });
    }

    @Test
    void a_password_is_changed_by_who_knows_the_one_before() {
        assertEquals(
                "password.current-wrong", refusal(() -> mine(account -> account.changePassword("a guess", FRESH))));
        assertEquals("password.too-short", refusal(() -> mine(account -> account.changePassword(BEFORE, "short"))));
        assertEquals(0, changed());
        mine(account -> account.changePassword(BEFORE, FRESH));
        assertEquals(1, changed());
    }

    @Test
    void who_is_no_colleague_has_no_account() {
        assertEquals("colleague.unknown", refusal(() -> as("nobody", Account::me)));
        mine(account -> assertEquals("desk", account.me().signIn()));
    }

    private void mine(Consumer<Account> work) {
        as("desk", work);
    }

    private void as(String signIn, Consumer<Account> work) {
        house.does(signIn, () -> {
            var queries = new ColleagueQueries(house.database());
            work.accept(new Account(new Caller(() -> signIn), queries, new PlainPasswords()).with(house.entities()));
        });
    }

    /** How many colleagues have another password than in the beginning. */
    private long changed() {
        return Raw.asOwner(house.home()).count("select count(*) from colleague where password_hash <> ?", BEFORE);
    }
}
