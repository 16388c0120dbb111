package org.regard.web.wording;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.regard.web.frame.Words;
import org.regard.wording.SaidWhy;
import org.regard.wording.WordsInQuestion;

/** The questions that the last form of a page was answered with, and the line that says why its words stay. */
@Named
@ViewScoped
public class AskedAbout implements Serializable {
    @Inject
    private SaidWhy saidWhy;

    private List<String> questions = List.of();
    private String reason;

    /** Called where a refusal becomes a sentence. */
    public void ask(WordsInQuestion asked) {
        questions = asked.questions().stream()
                .map(one -> Words.say(Words.readersLocale(), one.about().question()))
                .distinct()
                .toList();
    }

    /** Each once, in the reader's language; empty while nobody asked. */
    public List<String> getQuestions() {
        return questions;
    }

    public String getReason() {
        return reason;
    }

    /** A page may have several forms; only one of them is filled. */
    public void setReason(String reason) {
        if (reason == null || reason.isBlank()) return;
        this.reason = reason;
        saidWhy.say(reason);
    }
}
