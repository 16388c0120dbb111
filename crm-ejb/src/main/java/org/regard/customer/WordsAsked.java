package org.regard.customer;

import java.util.UUID;
import org.regard.disclosure.Scope;
import org.regard.sealing.DataKey;

/** What this room asks about words before it keeps them with a customer; the room of words answers. */
public interface WordsAsked {

    /** What kind of text it is. */
    enum Said {
        /** Why somebody looks. */
        LOOK,
        /** How somebody who was erased came back. */
        WELCOME,
        /** Why two customers are kept apart. */
        WALL,
        /** What was said to a look in an emergency. */
        WORD
    }

    /**
     * @param id of what holds the words; null for words that stand in the journal alone
     * @param also another customer whom the words are about; may be null
     * @param stays why the words stay though they are asked about; may be null
     */
    record Text(Said said, UUID id, String words, UUID also, String stays) {}

    /** Refuses with {@code text.asks} while there is a question and no reason; keeps the reason for the steward. */
    void ask(Scope scope, UUID customer, DataKey key, Text text);

    /**
     * Why somebody looks in an emergency. Nobody is asked, nothing is refused and nothing fails: what would be asked about is told to the
     * steward.
     */
    void note(Scope scope, UUID customer, String words);

    /** What holds the words is gone, and with it why they stayed. */
    void forget(UUID customer, UUID id);
}
