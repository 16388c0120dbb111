package org.regard.principles.service;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a page may say about the guards in the services. */
public final class ServiceGuards {

    private ServiceGuards() {}

    /** What the guards of a principle hold, each with the test that fails without it. */
    public static List<String> of(String principle) {
        return ServiceGuard.all().stream()
                .filter(guard -> guard.principle().equals(principle))
                .map(guard -> guard.holds() + " (`" + guard.trial() + "`)")
                .toList();
    }

    public static int number() {
        return ServiceGuard.all().size();
    }

    /** How many rules that say no by name are switched off. */
    public static long rules() {
        return ServiceGuard.Named.tried().count();
    }

    /** How many of these say another name instead, because nothing could be shown or done without them. */
    public static long rulesByName() {
        return ServiceGuard.Named.tried().filter(ServiceGuard.Named::isByName).count();
    }

    /** How many such rules are not, by reason. */
    public static Map<String, Long> rulesNotTried() {
        return ServiceGuard.Named.reasons();
    }

    /** The principles that the list knows. */
    public static List<String> principles() {
        return ServiceGuard.all().stream()
                .map(ServiceGuard::principle)
                .distinct()
                .collect(Collectors.toList());
    }
}
