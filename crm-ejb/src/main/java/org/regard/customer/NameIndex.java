package org.regard.customer;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.regard.platform.Database;

/** Keeps the words under which a customer is found. */
@Dependent
public class NameIndex {

    /** Shortest inner part that is found. */
    public static final int SHORTEST_PART = 3;

    private final Database database;

    @Inject
    public NameIndex(Database database) {
        this.database = database;
    }

    void replace(UUID customer, boolean person, String name, UUID onlyTeam) {
        database.run("delete from customer_name where customer_id = ?", customer);
        var tokens = NameFolding.tokens(name);
        database.runEach(
                "insert into customer_name (token, rank, customer_id, only_team, seen_on) values (?, ?, ?, ?, name_seen_on(?))",
                tokens.stream()
                        .map(token -> new Object[] {token, person ? 0 : 1, customer, onlyTeam, customer})
                        .toList());
        learn(tokens);
    }

    /** Adds words that nobody had yet, with their inner parts. In order, so that two writers cannot block each other. */
    public void learn(Set<String> tokens) {
        var sorted = tokens.stream().sorted().toList();
        database.run("insert into name_word (word) select unnest(?::text[]) order by 1 on conflict do nothing", sorted);
        var parts = new ArrayList<Object[]>();
        for (var word : sorted) {
            inner(word).forEach(part -> parts.add(new Object[] {part, word}));
        }
        if (!parts.isEmpty()) {
            database.runEach("insert into name_part (part, word) values (?, ?) on conflict do nothing", parts);
        }
    }

    /** The ends of a word from its second letter on, three letters and longer: a range over them finds any middle. */
    public static Set<String> inner(String word) {
        var parts = new LinkedHashSet<String>();
        for (int start = 1; start <= word.length() - SHORTEST_PART; start++) {
            parts.add(word.substring(start));
        }
        return parts;
    }

    /** Forgets words that no customer bears any more. */
    public void forgetUnused(List<String> words) {
        database.run(
                """
                delete from name_word w where w.word = any (?)
                  and not exists (select from customer_name n where n.token = w.word)""",
                words);
    }
}
