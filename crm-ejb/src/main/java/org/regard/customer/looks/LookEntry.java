package org.regard.customer.looks;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One entry of the journal, as oversight reads it: no reason and nothing that was typed.
 *
 * @param colleague null when the house worked by itself
 * @param rule {@code policy}, or the rule that refused
 * @param customers how many customers it was about
 * @param customer the one it was about, when it was one whom the asker may see; else null
 */
public record LookEntry(
        UUID id,
        Instant at,
        String colleague,
        String purpose,
        String act,
        String rule,
        List<String> categories,
        int customers,
        UUID customer,
        String calledName) {}
