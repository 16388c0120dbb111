package org.regard.web.duplicate;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.regard.duplicate.Duplicates;
import org.regard.duplicate.MergeView;
import org.regard.duplicate.Merges;
import org.regard.duplicate.Side;
import org.regard.knowledge.FactView;
import org.regard.web.frame.CurrentColleague;
import org.regard.web.frame.RefusalWords;
import org.regard.web.frame.Told;
import org.regard.web.frame.Words;
import org.regard.web.knowledge.FactRow;
import org.regard.web.knowledge.FactWords;

/** Are these two one? Both sides of every category, and who decides a conflict is the person in front of the page. */
@Named
@ViewScoped
public class MergePage implements Serializable {
    /** A category in the reader's words. */
    public record Row(String code, String label, String ours, String theirs, String fate, boolean conflict) {}

    @Inject
    private Merges merges;

    @Inject
    private Duplicates duplicates;

    @Inject
    private CurrentColleague me;

    private UUID stays;
    private UUID goes;
    private transient MergeView view;
    private transient List<Row> rows;

    public void load() {
        var locale = Words.readersLocale();
        view = merges.compare(stays, goes, DuplicatesPage.CARE, locale);
        var words = new FactWords(locale, LocalDate.EPOCH, me.roles());
        rows = view.lines().stream().map(line -> row(line, words)).toList();
    }

    /** What was read does not travel to another node: there it is read again. */
    public void loadAgain() {
        if (view == null && stays != null && goes != null) load();
    }

    public String merge() {
        var choices = new HashMap<String, Side>();
        parameters().forEach((name, value) -> {
            if (name.startsWith("word-")) Side.of(value).ifPresent(side -> choices.put(name.substring(5), side));
        });
        merges.merge(stays, goes, choices, DuplicatesPage.CARE);
        return Told.then("merge.done", "", "/duplicates");
    }

    public String different() {
        duplicates.different(stays, goes, DuplicatesPage.CARE);
        return Told.then("duplicates.kept-apart", "", "/duplicates");
    }

    /** What was chosen for a conflict when the page was sent before. */
    public String chosen(String category) {
        return parameters().getOrDefault("word-" + category, "");
    }

    public String getStop() {
        return view.stops()
                .map(no -> RefusalWords.of(no, Words.readersLocale()))
                .map(words -> words.sentence() + " " + words.way())
                .orElse("");
    }

    private static Map<String, String> parameters() {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    }

    private static Row row(MergeView.Line line, FactWords words) {
        return new Row(
                line.category().code(),
                line.category().name().in(words.locale()),
                texts(line.ours(), words),
                texts(line.theirs(), words),
                line.fate(),
                line.fate().equals("conflict"));
    }

    private static String texts(List<FactView> facts, FactWords words) {
        return words.rows(facts).stream().map(MergePage::text).collect(Collectors.joining("; "));
    }

    private static String text(FactRow row) {
        if (!row.unknown().isEmpty()) return row.unknown();
        return row.value().isEmpty() ? Words.say("known.present", "") : row.value();
    }

    public MergeView getView() {
        return view;
    }

    public List<Row> getRows() {
        return rows;
    }

    public UUID getStays() {
        return stays;
    }

    public void setStays(UUID stays) {
        this.stays = stays;
    }

    public UUID getGoes() {
        return goes;
    }

    public void setGoes(UUID goes) {
        this.goes = goes;
    }
}
