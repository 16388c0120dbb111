package org.regard.policy.draft;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.regard.policy.Category;
import org.regard.policy.Precision;
import org.regard.policy.Reach;
import org.regard.policy.Role;
import org.regard.policy.Text;

/** The lines about one part of a policy: adds one for each aspect that differs. */
record ChangeLines(Finding.Part about, String code, List<Change> into) {

    private static final int FOR_EVER = Integer.MAX_VALUE;

    void came(boolean kept) {
        add("added", "", "", "", kept ? Change.Effect.MORE : Change.Effect.OTHER);
    }

    void went(boolean kept) {
        add("removed", "", "", "", kept ? Change.Effect.LESS : Change.Effect.OTHER);
    }

    void plain(String aspect, String was, String is) {
        if (!was.equals(is)) {
            add(aspect, "", was, is, Change.Effect.OTHER);
        }
    }

    void text(String aspect, Text was, Text is) {
        if (!was.en().equals(is.en())) {
            add(aspect, "en", was.en(), is.en(), Change.Effect.OTHER);
        }
        if (!was.de().equals(is.de())) {
            add(aspect, "de", was.de(), is.de(), Change.Effect.OTHER);
        }
    }

    /** @param whenTrue what it does when it becomes true; the reverse when it becomes false */
    void truth(String aspect, boolean was, boolean is, Change.Effect whenTrue) {
        if (was != is) {
            add(aspect, "", String.valueOf(was), String.valueOf(is), is ? whenTrue : reverse(whenTrue));
        }
    }

    /** Months; none is as long as its customer, and never for fading. */
    void months(String aspect, Optional<Integer> was, Optional<Integer> is) {
        if (!was.equals(is)) {
            var effect = was.orElse(FOR_EVER) < is.orElse(FOR_EVER) ? Change.Effect.MORE : Change.Effect.LESS;
            add(aspect, "", text(was), text(is), effect);
        }
    }

    void precision(String purpose, Optional<Precision> was, Optional<Precision> is) {
        if (!was.equals(is)) {
            add(
                    "use",
                    purpose,
                    was.map(Precision::code).orElse(""),
                    is.map(Precision::code).orElse(""),
                    effect(was, is));
        }
    }

    void roles(Set<Role> was, Set<Role> is) {
        for (var role : Role.values()) {
            if (was.contains(role) != is.contains(role)) {
                add("role", role.code(), yes(was.contains(role)), yes(is.contains(role)), more(is.contains(role)));
            }
        }
    }

    void sources(Set<String> was, Set<String> is) {
        var both = new TreeSet<>(was);
        both.addAll(is);
        both.stream()
                .filter(source -> was.contains(source) != is.contains(source))
                .forEach(source -> add(
                        "source",
                        source,
                        yes(was.contains(source)),
                        yes(is.contains(source)),
                        more(is.contains(source))));
    }

    void choices(List<Category.Choice> was, List<Category.Choice> is) {
        var old = was.stream().collect(Collectors.toMap(Category.Choice::code, Category.Choice::name));
        var fresh = is.stream().collect(Collectors.toMap(Category.Choice::code, Category.Choice::name));
        var both = new TreeSet<>(old.keySet());
        both.addAll(fresh.keySet());
        both.stream()
                .filter(one -> !Optional.ofNullable(old.get(one)).equals(Optional.ofNullable(fresh.get(one))))
                .forEach(
                        one -> add("choice", one, english(old.get(one)), english(fresh.get(one)), Change.Effect.OTHER));
    }

    void readers(List<Category.Audience> was, List<Category.Audience> is) {
        var old = byRole(was);
        var fresh = byRole(is);
        for (var role : Role.values()) {
            var reachBefore = old.containsKey(role) ? old.get(role).reach() : null;
            var reachAfter = fresh.containsKey(role) ? fresh.get(role).reach() : null;
            if (reachBefore != reachAfter) {
                add("reader", role.code(), text(reachBefore), text(reachAfter), effect(reachBefore, reachAfter));
            }
            boolean wrote = old.containsKey(role) && old.get(role).writes();
            boolean writes = fresh.containsKey(role) && fresh.get(role).writes();
            if (wrote != writes) {
                add("writer", role.code(), yes(wrote), yes(writes), more(writes));
            }
        }
    }

    private void add(String aspect, String of, String was, String is, Change.Effect effect) {
        into.add(new Change(about, code, aspect, of, was, is, effect));
    }

    private static Change.Effect effect(Optional<Precision> was, Optional<Precision> is) {
        if (was.isEmpty() || is.isEmpty()) {
            return more(is.isPresent());
        }
        if (is.get().isCoarserThan(was.get())) {
            return Change.Effect.LESS;
        }
        return was.get().isCoarserThan(is.get()) ? Change.Effect.MORE : Change.Effect.OTHER;
    }

    private static Change.Effect effect(Reach was, Reach is) {
        return more(was == null || is != null && is.compareTo(was) < 0);
    }

    private static Change.Effect more(boolean more) {
        return more ? Change.Effect.MORE : Change.Effect.LESS;
    }

    private static Change.Effect reverse(Change.Effect effect) {
        return effect == Change.Effect.OTHER ? effect : more(effect == Change.Effect.LESS);
    }

    private static Map<Role, Category.Audience> byRole(List<Category.Audience> audience) {
        return audience.stream()
                .collect(Collectors.toMap(Category.Audience::role, Function.identity(), (a, b) -> b, TreeMap::new));
    }

    private static String english(Text text) {
        return text == null ? "" : text.en();
    }

    private static String yes(boolean is) {
        return is ? "true" : "";
    }

    private static String text(Optional<Integer> months) {
        return months.map(String::valueOf).orElse("");
    }

    private static String text(Reach reach) {
        return reach == null ? "" : reach.code();
    }
}
