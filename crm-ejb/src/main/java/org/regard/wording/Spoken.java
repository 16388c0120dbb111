package org.regard.wording;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

/**
 * Free text that somebody is about to keep with a customer.
 *
 * @param id of what holds it; a reason why its words stay belongs to it and goes with it
 * @param words each part for itself; what is null or blank says nothing
 * @param also another customer whom the words are about; may be null
 * @param reason why the words stay though they are asked about; null: nobody said why
 */
public record Spoken(Place place, UUID id, List<String> words, UUID also, String reason) {

    /** What kinds of text there are that could be read aloud to the customer. */
    public enum Place {
        NOTE,
        FACT,
        /** Whom a fact is about, when that is somebody else. */
        ABOUT,
        /** Why an answer to a request takes longer. */
        EXTENSION,
        /** The answer to a request, as it was told. */
        ANSWER,
        /** Why our grounds outweigh an objection. */
        OBJECTION,
        /** Why something has to stay for a time. */
        HOLD,
        /** What a customer does not wish written down or mentioned. */
        BOUNDARY,
        /** To whom outside the house something was given. */
        RECIPIENT,
        /** Why two customers are kept apart: for the steward alone, because it is about both. */
        WALL,
        /** Why somebody looks. */
        LOOK,
        /** How somebody who was erased came back. */
        WELCOME,
        /** Why somebody looks in an emergency: never asked, told to the steward. */
        EMERGENCY,
        /** What was said to a look in an emergency. */
        WORD;

        /** Whether a name is what is asked for there, so that it is no question. */
        boolean isForNames() {
            return this == ABOUT || this == RECIPIENT;
        }

        /** Whether the words may be written anew, so that what was kept about them before has to go. */
        boolean changes() {
            return switch (this) {
                case NOTE, FACT, ABOUT, EXTENSION, ANSWER, OBJECTION -> true;
                default -> false;
            };
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Spoken {
        words = words.stream()
                .filter(Objects::nonNull)
                .filter(text -> !text.isBlank())
                .toList();
    }

    public static Spoken in(Place place, UUID id, String words, String reason) {
        return new Spoken(place, id, words == null ? List.of() : List.of(words), null, reason);
    }
}
