package org.regard.web.policy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.regard.policy.Category;
import org.regard.policy.Purpose;
import org.regard.policy.Reach;
import org.regard.policy.processing.Activity;
import org.regard.policy.processing.RecordOfProcessing;
import org.regard.web.frame.Words;

/** Puts the record of processing into the words of one reader, the same for page and paper. */
record RecordWords(RecordOfProcessing record, Locale locale) {
    private static final int MEASURES = 8;

    /**
     * One purpose as an activity.
     *
     * @param mind what whoever looks has to do besides; empty: nothing
     * @param shown categories by how finely they show
     */
    public record ActivityText(String name, String meaning, String who, String mind, Map<String, String> shown) {}

    String title() {
        return say("record.title");
    }

    String said() {
        return say("record.said", record.policy().version());
    }

    String stated() {
        var policy = record.policy();
        return say(
                "record.stated",
                policy.version(),
                policy.title().in(locale),
                day(LocalDate.ofInstant(policy.publishedAt(), ZoneId.systemDefault())),
                day(LocalDate.ofInstant(record.madeAt(), ZoneId.systemDefault())));
    }

    /** Who is responsible; what nobody said has no line. */
    Map<String, String> controller() {
        var said = record.controller();
        var lines = new LinkedHashMap<String, String>();
        lines.put("name", said.name());
        lines.put("address", said.address());
        lines.put("contact", said.contact());
        lines.put("joint", said.joint());
        lines.put("representative", said.representative());
        lines.put("officer", said.officer());
        var named = new LinkedHashMap<String, String>();
        lines.forEach((key, words) -> {
            if (!words.isEmpty()) named.put(say("record.controller." + key), words);
        });
        return named;
    }

    List<ActivityText> activities() {
        return record.activities().stream().map(this::activity).toList();
    }

    private ActivityText activity(Activity activity) {
        var purpose = activity.purpose();
        return new ActivityText(
                purpose.name().in(locale),
                purpose.meaning().in(locale),
                purpose.roles().stream()
                        .sorted()
                        .map(role -> say("role." + role.code()))
                        .collect(Collectors.joining(", ")),
                mind(purpose),
                shown(activity));
    }

    /** What is seen, by how finely it is seen. */
    private Map<String, String> shown(Activity activity) {
        return activity.uses().stream()
                .collect(Collectors.groupingBy(
                        use -> say("precision." + use.precision().code()),
                        LinkedHashMap::new,
                        Collectors.mapping(use -> use.category().name().in(locale), Collectors.joining(", "))));
    }

    private String mind(Purpose purpose) {
        if (purpose.emergency()) return say("record.emergency");
        return purpose.asksReason() ? say("record.asks") : "";
    }

    List<String> dataHead() {
        return Stream.of(
                        "record.category",
                        "record.about",
                        "record.keep",
                        "record.ground",
                        "record.who",
                        "record.sources")
                .map(this::say)
                .toList();
    }

    /** A row for each category that is kept, under {@link #dataHead()}. */
    List<List<String>> data() {
        var words = new PolicyWords(record.policy(), locale).kept();
        var kept = record.kept();
        return IntStream.range(0, kept.size())
                .mapToObj(i -> row(kept.get(i), words.get(i)))
                .toList();
    }

    private List<String> row(Category category, PolicyRow words) {
        var ground = say("record.ground." + category.ground());
        return List.of(
                words.name(),
                say("record.about." + category.about()),
                words.keep(),
                words.ground().isEmpty() ? ground : ground + ". " + words.ground(),
                readers(category),
                words.sources());
    }

    /** Roles by how far they reach: shorter than a reach for each role. */
    private String readers(Category category) {
        return Stream.of(Reach.values())
                .map(reach -> category.audience().stream()
                        .filter(one -> one.reach() == reach)
                        .map(Category.Audience::role)
                        .sorted()
                        .map(role -> say("role." + role.code()))
                        .collect(Collectors.joining(", ", "", " (" + say("reach." + reach.code()) + ")")))
                .filter(line -> !line.startsWith(" ("))
                .collect(Collectors.joining("; "));
    }

    String dataWhy() {
        return say("record.data.why", record.policy().customerMonths());
    }

    /** Conversation notes: who keeps them, for what, how long. */
    String notes() {
        var terms = record.notes();
        if (terms.audience().isEmpty()) return say("record.notes.none");
        var readers = record.policy().purposes().stream()
                .filter(purpose -> terms.serve(purpose.code()))
                .map(purpose -> purpose.name().in(locale) + ": "
                        + terms.audience().stream()
                                .filter(one -> one.purpose().equals(purpose.code()))
                                .map(one -> say("role." + one.role().code()) + " ("
                                        + say("reach." + one.reach().code()) + ")")
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
        return say("record.notes.text", terms.months(), readers);
    }

    String never() {
        return record.neverKept().stream().map(one -> one.name().in(locale)).collect(Collectors.joining(", "));
    }

    List<String> recipients() {
        var outside = record.controller().recipients();
        return List.of(say("record.recipients.inside"), outside.isEmpty() ? say("record.recipients.none") : outside);
    }

    String transfers() {
        var said = record.controller().transfers();
        return said.isEmpty() ? say("record.transfers.none") : said;
    }

    List<String> measures() {
        var all = new ArrayList<String>();
        IntStream.rangeClosed(1, MEASURES).forEach(i -> all.add(say("record.measure." + i)));
        if (!record.controller().measures().isEmpty())
            all.add(record.controller().measures());
        return all;
    }

    String changesTitle() {
        return record.before()
                .map(old -> say("record.changes", old.version()))
                .orElseGet(() -> say("record.changes.none"));
    }

    /** One line for each part that is different, with all that is different in it. */
    List<String> changes() {
        var parts = new LinkedHashMap<String, List<String>>();
        record.before()
                .map(old -> new ChangeWords(old, record.policy(), locale).lines(record.changes()))
                .orElse(List.of())
                .forEach(line -> parts.computeIfAbsent(
                                line.part().isEmpty() ? say("record.change.policy") : line.part(),
                                missing -> new ArrayList<>())
                        .add(difference(line)));
        return parts.entrySet().stream()
                .map(part -> part.getKey() + ": " + String.join("; ", part.getValue()))
                .toList();
    }

    private static String difference(ChangeWords.Line line) {
        return line.before().isEmpty() && line.after().isEmpty()
                ? line.what()
                : line.what() + " (" + line.before() + " → " + line.after() + ")";
    }

    private String day(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(date);
    }

    private String say(String key, Object... arguments) {
        return Words.say(locale, key, arguments);
    }
}
