package org.regard.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Sentences of a corpus in one language, by what they hold. In braces stands what is put in: what a check should ask about ({known},
 * {firm}, {phone} …) and what only looks like it ({order}, {street} …). In double brackets stands what is nobody's business.
 */
final class NoteSentences {

    /** Those that lists and rules were refined with. */
    static final String WRITTEN = "written";
    /** Those that were written without sight of the lists, and that neither lists nor rules were changed after. */
    static final String HELD_OUT = "held-out";
    /** Those that were written when lists and rules had been broadened and frozen. */
    static final String SECOND = "second";

    private final Map<String, List<String>> sections = new LinkedHashMap<>();

    private NoteSentences(String text) {
        List<String> here = null;
        for (var line : text.lines().toList()) {
            if (line.matches("\\[[a-z]+]")) {
                here = sections.computeIfAbsent(line.substring(1, line.length() - 1), first -> new ArrayList<>());
            } else if (here != null && !line.isBlank()) {
                here.add(line.strip());
            }
        }
    }

    /** @param language en or de */
    static NoteSentences of(String part, String language) {
        try (var in = NoteSentences.class.getResourceAsStream("notes/" + part + "-" + language + ".txt")) {
            return new NoteSentences(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    List<String> of(String section) {
        return sections.get(section);
    }

    int count() {
        return sections.values().stream().mapToInt(List::size).sum();
    }
}
