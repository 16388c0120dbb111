package org.regard.principles.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.regard.principles.service.ServiceGuard.Named;
import org.regard.principles.service.Trial.Verdict;

/**
 * Each guard in a service is switched off once, in the loaded class and for one test only, and that test fails. The guards of the
 * principles are tried every time; all the rules that say no by name when asked for: {@code -Dregard.guards=all}. Those of one room
 * alone are tried with its name, such as {@code -Dregard.guards=exchange}.
 */
class ServiceGuardsTest {

    private static final String ALL = "all";
    private static final String ASKED = System.getProperty("regard.guards", "");

    static Stream<ServiceGuard> guards() {
        return ServiceGuard.all().stream().filter(one -> isOfTheRoom(one.off()));
    }

    private static boolean isOfTheRoom(Switch off) {
        return ASKED.isEmpty() || ASKED.equals(ALL) || off.type().startsWith(ASKED);
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("guards")
    void with_the_guard_switched_off_its_test_fails(ServiceGuard guard) {
        try (var off = SwitchedOff.by(guard.off())) {
            assertEquals(Verdict.FAILED, guard.trial().verdict(), guard.trial() + " without " + off);
        }
    }

    /** Those that cost no database are tried every time. */
    static Stream<Named> rules() {
        return Named.tried()
                .filter(one -> isOfTheRoom(one.rule().off()))
                .filter(one -> !ASKED.isEmpty() || one.trial().isPlain());
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("rules")
    void with_the_rule_switched_off_its_test_fails(Named rule) {
        try (var off = SwitchedOff.by(rule.off())) {
            assertEquals(Verdict.FAILED, rule.trial().verdict(), rule.by() + " without " + off);
        }
    }

    @Test
    void every_rule_that_says_no_is_listed_with_its_test_or_the_reason_why_there_is_none() {
        var listed = Named.all().stream().map(Named::rule).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), rest(Rule.all(), listed), "not listed");
        assertEquals(Set.of(), rest(listed, Rule.all()), "listed, and not there");
    }

    @Test
    void every_test_that_is_named_is_there() {
        var missing = Stream.concat(
                        ServiceGuard.all().stream().map(ServiceGuard::trial),
                        Named.tried().map(Named::trial))
                .filter(one -> !one.isThere())
                .toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void a_test_that_passes_with_its_guard_is_no_failure() {
        var one = ServiceGuard.all().get(0);
        assertEquals(Verdict.PASSED, one.trial().verdict());
        try (var off = SwitchedOff.by(one.off())) {
            assertTrue(off.toString().startsWith(one.off().type()));
        }
        assertEquals(Verdict.PASSED, one.trial().verdict());
    }

    private static <T> Set<T> rest(Set<T> all, Set<T> known) {
        var rest = new TreeSet<>(all);
        rest.removeAll(known);
        return rest;
    }
}
