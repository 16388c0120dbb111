package org.regard.principles.service;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A guard in a service: what it holds, how it is switched off, and the test that fails without it.
 *
 * @param principle in small letters, such as {@code limited use}
 */
record ServiceGuard(String principle, String holds, Switch off, Trial trial) {

    /** All of {@code guards.txt}. */
    static List<ServiceGuard> all() {
        return Lines.of("guards.txt").stream()
                .map(part -> new ServiceGuard(part[0], part[1], new Switch(part[2], part[3]), new Trial(part[4])))
                .toList();
    }

    @Override
    public String toString() {
        return principle + ": " + holds;
    }

    /** A rule that says no by its name, and the test that fails when it does not; the reason where there is none. */
    record Named(Rule rule, String by) {

        private static final String NO_TEST = "- ";
        private static final String BY_NAME = "by its name ";

        /** All of {@code rules.txt}. */
        static List<Named> all() {
            return Lines.of("rules.txt").stream()
                    .map(part -> new Named(new Rule(part[1], part[0]), part[2]))
                    .toList();
        }

        boolean isTried() {
            return !by.startsWith(NO_TEST);
        }

        /** Where nothing could be shown or done instead the rule is not switched off: it says another name, and its test fails. */
        boolean isByName() {
            return by.startsWith(BY_NAME);
        }

        Switch off() {
            return isByName() ? rule.renamed() : rule.off();
        }

        Trial trial() {
            return new Trial(isByName() ? by.substring(BY_NAME.length()) : by);
        }

        /** How many rules are not tried, by reason. */
        static Map<String, Long> reasons() {
            return all().stream()
                    .filter(one -> !one.isTried())
                    .collect(Collectors.groupingBy(
                            one -> one.by.substring(NO_TEST.length()), java.util.TreeMap::new, Collectors.counting()));
        }

        static Stream<Named> tried() {
            return all().stream().filter(Named::isTried);
        }

        @Override
        public String toString() {
            return rule.toString();
        }
    }
}
