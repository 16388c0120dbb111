package org.regard.colleague;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.regard.house.Guests.refusal;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.regard.house.House;
import org.regard.house.WithAHouse;
import org.regard.policy.Role;

/** What an administrator may do with colleagues and teams; what is refused leaves all of them as they were. */
class ColleaguesTest extends WithAHouse {

    private static final Set<Role> DESK = Set.of(Role.FRONT_DESK);
    private static final String DESK_TWO = "Second desk";

    @Test
    void a_name_to_sign_in_with_is_one_colleagues() {
        assertEquals("colleague.sign-in-taken", refused(all -> all.add(named(" DESK "))));
        does(all -> all.add(named("desk-two")));
        assertEquals(DESK_TWO, view(one -> one.signIn().equals("desk-two")).name());
    }

    @Test
    void a_colleague_is_called_something_and_has_a_role_also_after_a_change() {
        for (var name : new String[] {null, " ", "D".repeat(121)}) {
            assertEquals("colleague.name-length", refused(all -> change(all, company.desk, name, DESK)), name);
        }
        assertEquals("colleague.needs-a-role", refused(all -> change(all, company.desk, "Dora", Set.of())));
        does(all -> change(all, company.desk, " Dora ", Set.of(Role.TEAM_LEAD)));
        assertEquals("Dora", of(company.desk).name());
        assertEquals(List.of(Role.LEAD), of(company.desk).roles());
    }

    @Test
    void the_last_administrator_stays_one() {
        assertEquals("colleague.last-administrator", refused(all -> change(all, company.admin, "Ada", DESK)));
        assertEquals("colleague.last-administrator", refused(all -> all.deactivate(company.admin)));
        does(all -> change(all, company.desk, "Dora", Set.of(Role.ADMINISTRATOR)));
        does(all -> all.deactivate(company.admin));
        assertFalse(of(company.admin).active());
        assertEquals("colleague.last-administrator", refused(all -> change(all, company.desk, "Dora", DESK)));
    }

    @Test
    void of_the_last_two_administrators_one_stays_when_both_leave_at_the_same_moment() throws Exception {
        does(all -> change(all, company.desk, "Dora", Set.of(Role.ADMINISTRATOR)));
        var elsewhere = House.on(house.home());
        var second = asked(house, all -> {
            all.deactivate(company.admin);
            var leaving = CompletableFuture.supplyAsync(() -> refusal(() -> asked(elsewhere, theirs -> {
                theirs.deactivate(company.desk);
                return theirs;
            })));
            while (!leaving.isDone() && !somebodyWaits()) {
                Thread.onSpinWait();
            }
            return leaving;
        });
        assertEquals("colleague.last-administrator", second.get(30, TimeUnit.SECONDS));
        assertFalse(of(company.admin).active());
        assertTrue(of(company.desk).active());
    }

    private boolean somebodyWaits() {
        return house.database()
                .one(
                        """
                        select exists (select from pg_locks l join pg_database d on d.oid = l.database
                          where d.datname = current_database() and l.locktype = 'advisory' and not l.granted)""",
                        row -> row.getBoolean(1))
                .orElseThrow();
    }

    @Test
    void who_looks_after_somebody_does_not_leave_them() {
        guests.person("rm", "Mira Sonntag");
        for (var one : List.of(company.rm, company.deputy)) {
            assertEquals("colleague.still-looks-after", refused(all -> all.deactivate(one)));
            assertEquals("colleague.still-looks-after", refused(all -> change(all, one, "Ruth", DESK)));
        }
        does(all -> all.deactivate(company.other));
        assertFalse(of(company.other).active());
        does(all -> all.reactivate(company.other));
        assertTrue(of(company.other).active());
    }

    @Test
    void a_team_has_a_name_of_its_own() {
        for (var name : new String[] {null, " ", "Q".repeat(81)}) {
            assertEquals("team.name-length", refused(all -> all.addTeam(name)), name);
        }
        assertEquals("team.name-taken", refused(all -> all.addTeam(" Harbour ")));
        does(all -> all.addTeam("Quay"));
        assertEquals(
                List.of("Harbour", "Hill", "Quay"),
                asked(Colleagues::teams).stream().map(team -> team.name()).toList());
    }

    private static AddColleague named(String signIn) {
        return new AddColleague(signIn, DESK_TWO, null, "a bakery in the rain", DESK, Set.of());
    }

    @Test
    void nobody_is_changed_who_is_not_there() {
        assertEquals("colleague.absent", refused(all -> change(all, UUID.randomUUID(), DESK_TWO, DESK)));
    }

    private static void change(Colleagues all, UUID id, String name, Set<Role> roles) {
        all.change(id, name, null, roles, Set.of());
    }

    private String refused(Consumer<Colleagues> work) {
        var before = List.of(asked(Colleagues::all), asked(Colleagues::teams));
        var rule = refusal(() -> does(work));
        assertEquals(before, List.of(asked(Colleagues::all), asked(Colleagues::teams)));
        return rule;
    }

    private ColleagueView of(UUID id) {
        return view(one -> one.id().equals(id));
    }

    private ColleagueView view(Predicate<ColleagueView> which) {
        return asked(Colleagues::all).stream().filter(which).findFirst().orElseThrow();
    }

    private void does(Consumer<Colleagues> work) {
        asked(all -> {
            work.accept(all);
            return null;
        });
    }

    private <T> T asked(Function<Colleagues, T> work) {
        return asked(house, work);
    }

    private static <T> T asked(House where, Function<Colleagues, T> work) {
        return where.as("admin", () -> {
            var queries = new ColleagueQueries(where.database());
            return work.apply(new Colleagues(where.database(), queries, new PlainPasswords(), where.scopes())
                    .with(where.entities()));
        });
    }
}
