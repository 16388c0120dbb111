package org.regard.web.interaction;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.regard.disclosure.Look;
import org.regard.interaction.Notes;
import org.regard.interaction.UnreadNote;
import org.regard.interaction.UnreadNotes;
import org.regard.web.frame.CurrentColleague;
import org.regard.web.frame.Rows;
import org.regard.web.frame.Told;

/** Notes nobody has read, of mine or about customers I look after. */
@Named
@ViewScoped
public class UnreadPart implements Serializable {
    private static final Look TALK = Look.of("conversation");
    private static final String PAGE = "/privacy/letting-go";

    @Inject
    private UnreadNotes unread;

    @Inject
    private Notes notes;

    @Inject
    private CurrentColleague me;

    private transient List<UnreadNote> rows;

    public List<UnreadNote> getRows() {
        rows = Rows.asShown(rows, () -> me.isEntrusting() ? unread.mine(TALK) : List.of());
        return rows;
    }

    public String renew(UUID customer, UUID note) {
        unread.renew(customer, note, TALK);
        return Told.then("note.renewed", "", PAGE);
    }

    public String letGo(UUID customer, UUID note) {
        notes.forget(customer, note, null, TALK);
        return Told.then("known.forgotten", "", PAGE);
    }
}
