package org.regard.web.interaction;

import java.util.UUID;
import org.regard.interaction.ThreeLines;

/**
 * One note in the reader's words.
 *
 * @param read whether anybody has read it, and when last
 * @param readers their names; empty for none
 * @param share how much of its time is left, from 0 to 100
 * @param mine whether the reader may put it right
 * @param waiting whether the reader may say that it still matters though nobody has read it
 * @param letGo whether the reader may let it go
 */
public record NoteRow(
        UUID id,
        ThreeLines lines,
        String day,
        String channel,
        String writer,
        String purpose,
        String read,
        String readers,
        String until,
        int share,
        boolean mine,
        boolean waiting,
        boolean letGo) {}
