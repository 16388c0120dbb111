package org.regard.web.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.regard.interaction.Notes;
import org.regard.mirror.MirrorView;
import org.regard.policy.Policy;
import org.regard.web.boundary.BoundaryRow;
import org.regard.web.boundary.BoundaryWords;
import org.regard.web.frame.Words;

/**
 * Puts a mirror into the customer's words, on the page and on paper alike.
 *
 * @param purposes names of the policy's purposes by code
 * @param categories names of the policy's categories, and of notes, by code
 * @param findable names of what is found exactly, by the kind of its key
 */
public record MirrorWords(
        MirrorView mirror,
        Locale locale,
        Map<String, String> purposes,
        Map<String, String> categories,
        Map<String, String> findable) {

    public static MirrorWords of(MirrorView mirror, Policy policy, Locale locale) {
        var categories = new HashMap<String, String>();
        policy.categories().forEach(one -> categories.put(one.code(), one.name().in(locale)));
        categories.put(Notes.CATEGORY, Words.say(locale, "note.category"));
        // A key is made of a value's type, so that a number is found whichever category it stands in.
        var findable = policy.categories().stream()
                .filter(one -> one.findable())
                .collect(Collectors.toMap(
                        one -> one.type().code(), one -> one.name().in(locale), (one, other) -> one));
        var purposes = policy.purposes().stream()
                .collect(Collectors.toMap(one -> one.code(), one -> one.name().in(locale)));
        return new MirrorWords(mirror, locale, purposes, categories, findable);
    }

    /** What a look saw. */
    public String saw(MirrorView.Reader reader) {
        return reader.categories().stream()
                .map(code -> categories.getOrDefault(code, code))
                .collect(Collectors.joining(", "));
    }

    public String purpose(String code) {
        return purposes.getOrDefault(code, code);
    }

    public String act(MirrorView.Reader reader) {
        return Words.say(locale, "act." + reader.act());
    }

    /** What they do not wish. */
    public List<BoundaryRow> wishes() {
        var knows = mirror.customer().manager().name();
        return new BoundaryWords(locale, categories, knows).rows(mirror.boundaries());
    }

    /** By what they are found exactly. */
    public List<String> lookups() {
        return mirror.lookups().stream()
                .distinct()
                .map(kind -> findable.getOrDefault(kind, Words.say(locale, "mirror.lookup." + kind)))
                .toList();
    }
}
