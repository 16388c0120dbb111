package org.regard.web.interaction;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.regard.disclosure.Look;
import org.regard.web.frame.Words;
import org.regard.wording.TextChecks;

/** What the writer is asked about a text, while it is typed; nothing of it is kept. */
@Named
@RequestScoped
public class WordsAsked {
    private static final int LONGEST = 2_000;

    @Inject
    private TextChecks checks;

    private UUID id;
    private String purpose;
    private String text;
    private List<WordQuestion> questions = List.of();

    public void look() {
        if (text != null && text.length() <= LONGEST) questions = of(text, id, Look.of(purpose));
    }

    /** The questions about all lines that were typed. */
    List<WordQuestion> of(NoteForm form, UUID customer, Look look) {
        return Stream.of(form.getNeed(), form.getSaid(), form.getWillDo())
                .filter(line -> line != null && !line.isBlank())
                .flatMap(line -> of(line, customer, look).stream())
                .distinct()
                .toList();
    }

    /** The questions about one text; none about none. */
    public List<WordQuestion> about(String typed, UUID customer, Look look) {
        return typed == null || typed.isBlank() ? List.of() : of(typed, customer, look);
    }

    /** The questions about one text, each with the words that it is about. */
    private List<WordQuestion> of(String typed, UUID customer, Look look) {
        return checks.check(typed, customer, look).stream()
                .map(one -> new WordQuestion(
                        typed.substring(one.start(), one.end()), Words.say(Words.readersLocale(), one.question())))
                .distinct()
                .toList();
    }

    public List<WordQuestion> getQuestions() {
        return questions;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
