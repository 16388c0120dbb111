package org.regard.colleague;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.regard.house.Guests.refusal;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.regard.policy.Role;

/** A colleague has a name to sign in with, one to be called by, and something to do. */
class AddColleagueTest {

    private static final String PASSWORD = "a bakery in the rain";

    @Test
    void what_is_said_is_kept_without_the_space_around_it() {
        var anna = add(" Anna ", " Anna Berg ", null, Set.of(Role.FRONT_DESK));
        assertEquals("anna", anna.signIn());
        assertEquals("Anna Berg", anna.name());
    }

    @Test
    void a_name_to_sign_in_with_has_no_space_in_it() {
        assertEquals("colleague.sign-in-shape", refusal(() -> add("anna berg", "Anna", null, Set.of(Role.FRONT_DESK))));
        assertEquals("colleague.sign-in-shape", refusal(() -> add(null, "Anna", null, Set.of(Role.FRONT_DESK))));
    }

    @Test
    void a_colleague_is_called_something() {
        assertEquals("colleague.name-length", refusal(() -> add("anna", "  ", null, Set.of(Role.FRONT_DESK))));
        assertEquals(
                "colleague.name-length", refusal(() -> add("anna", "A".repeat(121), null, Set.of(Role.FRONT_DESK))));
    }

    @Test
    void a_colleague_has_a_role() {
        assertEquals("colleague.needs-a-role", refusal(() -> add("anna", "Anna", null, Set.of())));
        assertEquals("colleague.needs-a-role", refusal(() -> add("anna", "Anna", null, null)));
    }

    @Test
    void letters_reach_one_address() {
        assertEquals(
                "colleague.mail-shape",
                refusal(() -> add("anna", "Anna", "anna@example.org, all@example.org", Set.of(Role.FRONT_DESK))));
    }

    private static AddColleague add(String signIn, String name, String mail, Set<Role> roles) {
        return new AddColleague(signIn, name, mail, PASSWORD, roles, null);
    }
}
