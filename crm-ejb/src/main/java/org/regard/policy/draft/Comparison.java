package org.regard.policy.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.regard.policy.Category;
import org.regard.policy.Policy;
import org.regard.policy.Purpose;

/** The difference between two versions as a person reads it: what came, what went, what reads differently now. Plain Java. */
public final class Comparison {

    private final Policy before;
    private final Policy after;
    private final List<Change> changes = new ArrayList<>();

    private Comparison(Policy before, Policy after) {
        this.before = before;
        this.after = after;
    }

    /** Changes of the whole first, then purposes, then categories, each in the order of the later version. */
    public static List<Change> of(Policy before, Policy after) {
        var comparison = new Comparison(before, after);
        comparison.whole();
        comparison.purposes();
        comparison.categories();
        return List.copyOf(comparison.changes);
    }

    private void whole() {
        var line = line(Finding.Part.POLICY, "");
        line.text("title", before.title(), after.title());
        line.months("customer-months", Optional.of(before.customerMonths()), Optional.of(after.customerMonths()));
    }

    private void purposes() {
        pairs(before.purposes(), after.purposes(), Purpose::code, Finding.Part.PURPOSE, (line, was, is) -> {
            line.text("name", was.name(), is.name());
            line.text("meaning", was.meaning(), is.meaning());
            line.plain("parent", was.parent().orElse(""), is.parent().orElse(""));
            line.truth("asks-reason", was.asksReason(), is.asksReason(), Change.Effect.LESS);
            line.truth("emergency", was.emergency(), is.emergency(), Change.Effect.MORE);
            line.roles(was.roles(), is.roles());
        });
    }

    private void categories() {
        pairs(before.categories(), after.categories(), Category::code, Finding.Part.CATEGORY, this::category);
    }

    private void category(ChangeLines line, Category was, Category is) {
        if (was.neverKept() != is.neverKept()) {
            line.truth("never-kept", was.neverKept(), is.neverKept(), Change.Effect.LESS);
        }
        line.text("name", was.name(), is.name());
        line.text("why", was.why(), is.why());
        line.plain("about", was.about(), is.about());
        line.plain("type", was.type().code(), is.type().code());
        line.months("keep", was.keepMonths(), is.keepMonths());
        line.months("fading", was.fadingMonths(), is.fadingMonths());
        line.plain("ground", was.ground(), is.ground());
        line.text("ground-note", was.groundNote(), is.groundNote());
        line.truth("many", was.many(), is.many(), Change.Effect.MORE);
        line.plain("length", String.valueOf(was.maxLength()), String.valueOf(is.maxLength()));
        line.truth("findable", was.findable(), is.findable(), Change.Effect.MORE);
        line.truth("checkable", was.checkable(), is.checkable(), Change.Effect.OTHER);
        line.choices(was.choices(), is.choices());
        after.purposes().stream()
                .map(Purpose::code)
                .filter(purpose -> before.purpose(purpose).isPresent() && !purpose.equals(Policy.ACCESS_REQUEST))
                .forEach(purpose ->
                        line.precision(purpose, before.precision(was, purpose), after.precision(is, purpose)));
        newAndOldPurposes(line, was, is);
        line.readers(was.audience(), is.audience());
        line.sources(was.sources(), is.sources());
    }

    /** What a category shows for purposes that only one of the versions has. */
    private void newAndOldPurposes(ChangeLines line, Category was, Category is) {
        after.purposes().stream()
                .filter(one -> before.purpose(one.code()).isEmpty())
                .forEach(one -> line.precision(one.code(), Optional.empty(), after.precision(is, one.code())));
        before.purposes().stream()
                .filter(one -> after.purpose(one.code()).isEmpty())
                .forEach(one -> line.precision(one.code(), before.precision(was, one.code()), Optional.empty()));
    }

    /** Compares two of the same code. */
    @FunctionalInterface
    private interface Pair<T> {
        void compare(ChangeLines line, T was, T is);
    }

    private <T> void pairs(List<T> old, List<T> fresh, Function<T, String> code, Finding.Part part, Pair<T> pair) {
        for (var is : fresh) {
            var line = line(part, code.apply(is));
            find(old, code, code.apply(is))
                    .ifPresentOrElse(was -> pair.compare(line, was, is), () -> line.came(isKept(is)));
        }
        for (var was : old) {
            if (find(fresh, code, code.apply(was)).isEmpty()) {
                line(part, code.apply(was)).went(isKept(was));
            }
        }
    }

    private static boolean isKept(Object part) {
        return !(part instanceof Category category && category.neverKept());
    }

    private static <T> Optional<T> find(List<T> many, Function<T, String> code, String wanted) {
        return many.stream().filter(one -> code.apply(one).equals(wanted)).findFirst();
    }

    private ChangeLines line(Finding.Part part, String code) {
        return new ChangeLines(part, code, changes);
    }
}
