package org.regard.interaction;

import java.time.LocalDate;
import org.regard.platform.Refusal;

/**
 * A request to keep a note of a conversation. If it exists, it is well formed; whether it may be kept is for the rules to say.
 *
 * @param heldOn the day of the conversation; null: today
 * @param endsOn the first day it is no longer kept, when earlier than the policy's; null: as the policy says
 * @param reason why the words stay as they are though Regard asks about them; null for none
 */
public record WriteNote(ThreeLines lines, Channel channel, LocalDate heldOn, LocalDate endsOn, String reason) {

    public WriteNote {
        if (channel == null) {
            throw Refusal.malformed("note.which-channel").asException();
        }
    }

    public static WriteNote of(String need, String said, String willDo) {
        return new WriteNote(new ThreeLines(need, said, willDo), Channel.IN_PERSON, null, null, null);
    }

    public WriteNote by(Channel how) {
        return new WriteNote(lines, how, heldOn, endsOn, reason);
    }

    public WriteNote heldOn(LocalDate day) {
        return new WriteNote(lines, channel, day, endsOn, reason);
    }

    public WriteNote until(LocalDate end) {
        return new WriteNote(lines, channel, heldOn, end, reason);
    }

    public WriteNote because(String why) {
        return new WriteNote(lines, channel, heldOn, endsOn, why);
    }
}
