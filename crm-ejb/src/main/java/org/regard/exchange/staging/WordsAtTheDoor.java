package org.regard.exchange.staging;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.regard.policy.Category;
import org.regard.policy.ValueType;
import org.regard.wording.Finding;
import org.regard.wording.Kind;
import org.regard.wording.TextRules;

/**
 * Free text of a list is asked about like typed text, but nobody is there to answer: what would be asked about stays at the
 * door, and whoever needs it types it and says why. Forms and word lists alone, no look-up of names: no statement.
 * why: docs/decisions/0134-free-text-wherever-it-is-kept.md
 */
final class WordsAtTheDoor {
    private static final int MOST_REMEMBERED = 2_000;
    private static final String RULE = "import.value.asks.";

    private final TextRules rules;
    private final Map<String, Optional<String>> remembered = new HashMap<>();

    WordsAtTheDoor(TextRules rules) {
        this.rules = rules;
    }

    /** The rule that leaves a value outside. Only text is looked at: what has a form of its own is what its category says. */
    Optional<String> refuse(Category category, String value) {
        if (category.type() != ValueType.TEXT) return Optional.empty();
        if (remembered.size() > MOST_REMEMBERED) remembered.clear();
        return remembered.computeIfAbsent(value, first -> rules.check(first).stream()
                .map(Finding::kind)
                .min(Kind::compareTo)
                .map(WordsAtTheDoor::rule));
    }

    private static String rule(Kind kind) {
        return RULE + (kind.isIdentifier() ? "identifier" : kind.code());
    }
}
