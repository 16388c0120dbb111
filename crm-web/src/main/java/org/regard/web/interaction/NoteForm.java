package org.regard.web.interaction;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.regard.interaction.Channel;
import org.regard.interaction.NoteView;
import org.regard.interaction.ThreeLines;
import org.regard.interaction.WriteNote;

/** What was typed about one conversation. */
@Named
@ViewScoped
public class NoteForm implements Serializable {
    private UUID note;
    private Long version;
    private String need;
    private String said;
    private String willDo;
    private String channel = Channel.IN_PERSON.code();
    private LocalDate heldOn;
    private LocalDate endsOn;
    private String reason;

    /** Begins with what stands there. */
    void fill(NoteView kept) {
        note = kept.id();
        version = kept.version();
        need = kept.lines().need();
        said = kept.lines().said();
        willDo = kept.lines().willDo();
        channel = kept.channel().code();
        heldOn = kept.heldOn();
        endsOn = kept.endsOn();
    }

    WriteNote asRequest() {
        var lines = new ThreeLines(need, said, willDo);
        return new WriteNote(lines, Channel.of(channel).orElse(null), heldOn, endsOn, reason);
    }

    public UUID getNote() {
        return note;
    }

    public void setNote(UUID note) {
        this.note = note;
    }

    public Long getVersion() {
        return version;
    }

    public String getNeed() {
        return need;
    }

    public void setNeed(String need) {
        this.need = need;
    }

    public String getSaid() {
        return said;
    }

    public void setSaid(String said) {
        this.said = said;
    }

    public String getWillDo() {
        return willDo;
    }

    public void setWillDo(String willDo) {
        this.willDo = willDo;
    }

    public String getChannel() {
        return channel;
    }

    public void setChannel(String channel) {
        this.channel = channel;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
