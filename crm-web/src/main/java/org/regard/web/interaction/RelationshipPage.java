package org.regard.web.interaction;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.regard.disclosure.Look;
import org.regard.interaction.Channel;
import org.regard.interaction.Notes;
import org.regard.interaction.Standing;
import org.regard.interaction.UnreadNotes;
import org.regard.relationship.BringIns;
import org.regard.relationship.Nearby;
import org.regard.web.frame.Told;
import org.regard.web.frame.Words;
import org.regard.web.knowledge.Asking;

/** Where do we stand? What was said for this purpose, newest first, and three lines to write at the top. */
@Named
@ViewScoped
public class RelationshipPage implements Serializable {
    private static final String HERE = "/customer/relationship";
    private static final int A_PAGE = 20;

    @Inject
    private Notes notes;

    @Inject
    private UnreadNotes unread;

    @Inject
    private BringIns bringIns;

    @Inject
    private Asking asking;

    @Inject
    private NoteForm form;

    @Inject
    private WordsAsked words;

    private String after;
    private List<WordQuestion> questions = List.of();
    private transient Standing standing;
    private transient List<NoteRow> rows;

    public void load() {
        standing = notes.standing(asking.getId(), after, A_PAGE, look());
        rows = new NoteWords(Words.readersLocale(), standing.today(), standing::mayCorrect, standing::mayForget)
                .rows(standing.notes());
        if (form.getNote() != null && !FacesContext.getCurrentInstance().isPostback()) {
            form.fill(notes.note(asking.getId(), form.getNote(), look()));
        }
    }

    /** What was read does not travel to another node: there it is read again. An address without a customer has none. */
    public void loadAgain() {
        var faces = FacesContext.getCurrentInstance();
        if (standing == null && faces.isPostback()) load();
        if (standing == null) faces.getExternalContext().setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
    }

    public String keep() {
        questions = words.of(form, asking.getId(), look());
        if (form.getNote() == null) {
            notes.keep(asking.getId(), form.asRequest(), look());
        } else {
            notes.correct(asking.getId(), form.getNote(), form.getVersion(), form.asRequest(), look());
        }
        return Told.then("note.kept", "", asking.to(HERE));
    }

    /** Forgetting cannot be undone; the page asked once before it came here. */
    public String forget(UUID note) {
        notes.forget(asking.getId(), note, null, look());
        return Told.then("known.forgotten", "", asking.to(HERE));
    }

    /** Nobody has read it, and it still matters. */
    public String renew(UUID note) {
        unread.renew(asking.getId(), note, look());
        return Told.then("note.renewed", "", asking.to(HERE));
    }

    /** People talk to people: asks whose turn it is to come; the card says what they answer. */
    public String ask() {
        bringIns.ask(asking.getId(), null, look());
        return asking.to("/customer/card") + "&faces-redirect=true";
    }

    private Look look() {
        return asking.lookFor("conversation");
    }

    public Standing getStanding() {
        return standing;
    }

    public List<NoteRow> getRows() {
        return rows;
    }

    /** Whose turn it is to be asked; nobody for the manager themselves, and when nobody is here. */
    public Nearby getAskable() {
        return bringIns.around(standing.customer(), look()).askable().stream()
                .findFirst()
                .orElse(null);
    }

    /** What is asked about the words that were sent. */
    public List<WordQuestion> getQuestions() {
        return questions;
    }

    /** Codes of the ways in which a conversation is held. */
    public List<String> getChannels() {
        return Stream.of(Channel.values()).map(Channel::code).toList();
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
