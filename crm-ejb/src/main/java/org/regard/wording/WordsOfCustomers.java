package org.regard.wording;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.UUID;
import org.regard.customer.WordsAsked;
import org.regard.disclosure.Scope;
import org.regard.platform.Database;
import org.regard.sealing.DataKey;
import org.regard.sealing.KeyedHash;
import org.regard.wording.Spoken.Place;

/** Asks for the room of customers, which keeps reasons of looks and of walls and stands below this one. */
@Dependent
public class WordsOfCustomers implements WordsAsked {

    /** Longest time that an emergency waits for words to be looked at, in milliseconds. */
    private static final String LONGEST = "250";

    private final TextQuestions questions;
    private final Database database;
    private final KeyedHash hash;

    @Inject
    public WordsOfCustomers(TextQuestions questions, Database database, KeyedHash hash) {
        this.questions = questions;
        this.database = database;
        this.hash = hash;
    }

    @Override
    public void ask(Scope scope, UUID customer, DataKey key, Text text) {
        var place = Place.valueOf(text.said().name());
        var id = text.id() == null ? same(scope, customer, place, text.words()) : text.id();
        questions.settle(scope, customer, key, new Spoken(place, id, List.of(text.words()), text.also(), text.stays()));
    }

    /** Below a savepoint and within a time: whatever happens to the words, the emergency goes on. */
    @Override
    public void note(Scope scope, UUID customer, String words) {
        var id = same(scope, customer, Place.EMERGENCY, words);
        database.run("savepoint words_of_an_emergency");
        try {
            var before = timeout(LONGEST);
            questions.tell(scope, customer, Spoken.in(Place.EMERGENCY, id, words, null));
            timeout(before);
        } catch (RuntimeException late) {
            database.run("rollback to savepoint words_of_an_emergency");
        }
        database.run("release savepoint words_of_an_emergency");
    }

    @Override
    public void forget(UUID customer, UUID id) {
        questions.forget(customer, id);
    }

    private String timeout(String longest) {
        return database.one(
                        """
                        with before as materialized (select current_setting('statement_timeout') as longest)
                        select longest, set_config('statement_timeout', ?, true) from before""",
                        row -> row.getString(1),
                        longest)
                .orElseThrow();
    }

    /** The same words of the same colleague are one text, however many pages they open. */
    private UUID same(Scope scope, UUID customer, Place place, String words) {
        var bytes =
                ByteBuffer.wrap(hash.of("words", place + "\n" + customer + "\n" + scope.colleague() + "\n" + words));
        return new UUID(bytes.getLong(), bytes.getLong());
    }
}
