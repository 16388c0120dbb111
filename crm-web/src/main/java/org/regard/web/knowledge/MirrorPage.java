package org.regard.web.knowledge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.regard.disclosure.Look;
import org.regard.mirror.MirrorPart;
import org.regard.mirror.MirrorView;
import org.regard.mirror.Mirrors;
import org.regard.policy.Policies;
import org.regard.policy.Policy;
import org.regard.web.boundary.BoundaryRow;
import org.regard.web.frame.Part;
import org.regard.web.interaction.NoteRow;
import org.regard.web.interaction.NoteWords;

/** What would the customer see? All that is kept about them, in the language they choose, to be shown and printed. */
@Named
@RequestScoped
public class MirrorPage {
    @Inject
    private Mirrors mirrors;

    @Inject
    private Policies policies;

    @Inject
    private org.regard.web.frame.Look look;

    private UUID id;
    private String language;
    private MirrorView mirror;
    private String part;
    private MirrorPart.Piece piece;
    private Part<FactRow> facts;
    private Part<NoteRow> notes;
    private MirrorWords words;

    public void load() {
        var locale = getLocale();
        var why = Look.of(Policy.ACCESS_REQUEST);
        piece = MirrorPart.of(String.valueOf(part).replaceAll("\\..*", ""))
                .map(list -> mirrors.part(id, list, Part.asked(list.code(), part), Part.MOST, why, locale))
                .orElse(null);
        mirror = piece == null ? mirrors.mirror(id, why, locale) : piece.mirror();
        facts = of("facts", mirror.facts()).map(new FactWords(locale, mirror.today(), Set.of())::rows);
        notes = of("notes", mirror.notes()).map(NoteWords.toRead(locale, mirror.today())::rows);
        words = MirrorWords.of(mirror, policies.version(mirror.policy()), locale);
    }

    /** The part of a list that is asked for. */
    public <T> Part<T> of(String list, List<T> items) {
        return piece != null && piece.of() > 0 && shows(list)
                ? Part.cut(list, items, piece.first(), piece.of())
                : Part.of(list, items, part);
    }

    /** Whether a list is on this page: each is on the first, and one on each other. */
    public boolean shows(String list) {
        return piece == null || piece.list().code().equals(list);
    }

    /** Whether this is the whole mirror, not a further part of one list. */
    public boolean isWhole() {
        return piece == null;
    }

    /** What a look saw, in words. */
    public String saw(MirrorView.Reader reader) {
        return words.saw(reader);
    }

    public String purpose(MirrorView.Reader reader) {
        return purposeNamed(reader.purpose());
    }

    public String purposeNamed(String code) {
        return words.purpose(code);
    }

    public String act(MirrorView.Reader reader) {
        return words.act(reader);
    }

    public String name(MirrorView.Replaced replaced) {
        return replaced.category().name().in(getLocale());
    }

    public String used(MirrorView.Used used) {
        return used.category().name().in(getLocale());
    }

    public String purposeOf(MirrorView.Used used) {
        return words.purpose(used.purpose());
    }

    /** The customer's language, which may be another than the colleague's. */
    public Locale getLocale() {
        return language == null || language.equals(look.getLanguage())
                ? look.getLocale()
                : Locale.forLanguageTag(language);
    }

    /** What they do not wish, in the customer's language. */
    public List<BoundaryRow> getBoundaries() {
        return words.wishes();
    }

    public MirrorView getMirror() {
        return mirror;
    }

    public Part<FactRow> getFacts() {
        return facts;
    }

    public Part<NoteRow> getNotes() {
        return notes;
    }

    public List<String> getLookups() {
        return words.lookups();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getLanguage() {
        return getLocale().getLanguage();
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    /** The part of a long list that is shown, such as {@code facts.3}; null: the first of each. */
    public String getPart() {
        return part;
    }

    public void setPart(String part) {
        this.part = part;
    }
}
