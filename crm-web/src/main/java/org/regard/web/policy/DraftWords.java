package org.regard.web.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.regard.policy.Category;
import org.regard.policy.Policy;
import org.regard.policy.Purpose;
import org.regard.policy.draft.Change;
import org.regard.policy.draft.Finding;
import org.regard.web.frame.RefusalWords;
import org.regard.web.frame.Words;

/** A draft in the words of one reader, beside the version in force. */
record DraftWords(Policy inForce, Policy draft, List<Change> changes, Locale locale) {

    /** What stands against the draft, and the page where it is put right. */
    public record FindingLine(String part, String code, String name, String sentence, String way, boolean stops) {}

    /** A purpose in the tree. */
    public record PurposeLine(String code, String name, String meaning, String roles, int depth, String change) {}

    List<Purpose> columns() {
        return new PolicyWords(draft, locale).purposes();
    }

    List<DraftRow> kept() {
        return rows(false);
    }

    List<DraftRow> neverKept() {
        return rows(true);
    }

    private List<DraftRow> rows(boolean never) {
        var rows = new ArrayList<DraftRow>();
        draft.categories().stream()
                .filter(one -> one.neverKept() == never)
                .forEach(one -> rows.add(row(draft, one, change(Finding.Part.CATEGORY, one.code()))));
        inForce.categories().stream()
                .filter(one ->
                        one.neverKept() == never && draft.category(one.code()).isEmpty())
                .forEach(one -> rows.add(row(inForce, one, "removed")));
        return rows;
    }

    private DraftRow row(Policy policy, Category category, String change) {
        var cells = columns().stream()
                .map(purpose -> new DraftRow.Cell(
                        policy.precision(category, purpose.code())
                                .map(how -> say("precision." + how.code()))
                                .orElse(""),
                        changes.stream()
                                .anyMatch(one -> one.code().equals(category.code())
                                        && one.aspect().equals("use")
                                        && one.of().equals(purpose.code()))))
                .toList();
        return new DraftRow(
                category.code(),
                category.name().in(locale),
                change,
                cells,
                PolicyWords.months(category.keepMonths(), locale));
    }

    private String change(Finding.Part part, String code) {
        return changes.stream()
                .filter(one -> one.about() == part && one.code().equals(code))
                .findFirst()
                .map(one -> one.isWhole() ? one.aspect() : "changed")
                .orElse("");
    }

    /** The tree of purposes, each below the one it belongs to. */
    List<PurposeLine> purposes() {
        var lines = new ArrayList<PurposeLine>();
        below(Optional.empty(), 0, lines);
        return lines;
    }

    private void below(Optional<String> parent, int depth, List<PurposeLine> lines) {
        draft.purposes().stream().filter(one -> one.parent().equals(parent)).forEach(one -> {
            lines.add(new PurposeLine(
                    one.code(),
                    one.name().in(locale),
                    one.meaning().in(locale),
                    new PolicyWords(draft, locale).roles(one),
                    depth,
                    change(Finding.Part.PURPOSE, one.code())));
            below(Optional.of(one.code()), depth + 1, lines);
        });
    }

    List<FindingLine> findings(List<Finding> found) {
        var names = new ChangeWords(inForce, draft, locale);
        return found.stream()
                .map(one -> {
                    var words = RefusalWords.of(one.refusal(), locale);
                    return new FindingLine(
                            one.about().code(),
                            one.code(),
                            names.name(one.about(), one.code()),
                            words.sentence(),
                            words.way(),
                            one.stops());
                })
                .toList();
    }

    private String say(String key, Object... arguments) {
        return Words.say(locale, key, arguments);
    }
}
