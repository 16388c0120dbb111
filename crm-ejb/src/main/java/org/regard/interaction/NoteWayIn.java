package org.regard.interaction;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.regard.boundary.BoundaryCheck;
import org.regard.customer.Opening.Opened;
import org.regard.wording.Spoken;
import org.regard.wording.Spoken.Place;
import org.regard.wording.TextQuestions;

/** What every note passes before it is kept: the customer's own wishes, and the questions about its words. */
@Dependent
public class NoteWayIn {

    private final BoundaryCheck boundaries;
    private final TextQuestions questions;

    @Inject
    public NoteWayIn(BoundaryCheck boundaries, TextQuestions questions) {
        this.boundaries = boundaries;
        this.questions = questions;
    }

    /**
     * Refuses what the customer does not want written down, whatever the reason, and what is asked about as long as nobody says
     * why it stays; the steward sees who said so.
     */
    void pass(Opened opened, UUID note, WriteNote request) {
        var customer = opened.header().id();
        var lines = request.lines().all();
        boundaries.refuse(opened, null, lines.toArray(String[]::new));
        var text = new Spoken(Place.NOTE, note, lines, null, request.reason());
        questions.settle(opened.scope(), customer, opened.key(), text);
    }

    /** What was said about the words of a note goes with the note. */
    void forget(Opened opened, UUID note) {
        questions.forget(opened.header().id(), note);
    }
}
