package org.regard.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.regard.customer.NameFolding;

/** What the callers ask for, drawn from the data set: words as they are typed, customers as they come in. */
record Questions(Map<String, List<String>> searches, List<UUID> anybody) {

    private static final int MOST = 600;

    static Questions of(DataSet set) throws SQLException {
        var names = strings(
                set,
                "select called_name from customer tablesample system (2) repeatable (7) where not team_only limit 4000");
        var anybody = strings(
                set,
                "select id from customer tablesample system (4) repeatable (11) where not team_only and kind = 'person' limit 5000");
        var searches = new LinkedHashMap<String, List<String>>();
        searches.put("2 letters", typed(names, word -> start(word, 2)));
        searches.put("3 letters", typed(names, word -> start(word, 3)));
        searches.put("6 letters", typed(names, word -> start(word, 6)));
        searches.put("middle of a word", typed(names, word -> word.length() < 7 ? null : word.substring(2, 6)));
        searches.put("accented", typed(names, word -> accented(word) ? start(word, 4) : null));
        searches.put("two words", pairs(names));
        searches.put("no hit", typed(names, word -> start(word, 4) == null ? null : start(word, 4) + "qxq"));
        return new Questions(searches, anybody.stream().map(UUID::fromString).toList());
    }

    private static String start(String word, int letters) {
        return word.length() < letters ? null : word.substring(0, letters);
    }

    private static boolean accented(String word) {
        return word.length() > 4 && word.substring(0, 4).chars().anyMatch(letter -> letter > 127 && letter < 0x250);
    }

    private static List<String> typed(List<String> names, Function<String, String> part) {
        var typed = new ArrayList<String>();
        for (var name : names) {
            for (var word : NameFolding.words(name.toLowerCase(Locale.ROOT))) {
                var text = part.apply(word);
                if (text != null && typed.size() < MOST) {
                    typed.add(text);
                    break;
                }
            }
        }
        return typed;
    }

    private static List<String> pairs(List<String> names) {
        return names.stream()
                .map(NameFolding::words)
                .filter(words -> words.size() == 2
                        && words.get(0).length() > 2
                        && words.get(1).length() > 3)
                .map(words -> words.get(0) + " " + words.get(1).substring(0, 3))
                .limit(MOST)
                .toList();
    }

    /** Customers whom a colleague looks after. */
    static List<UUID> of(DataSet set, String signIn) throws SQLException {
        return strings(
                        set,
                        "select c.id from customer c join colleague m on m.id = c.manager_id where c.kind = 'person' and m.sign_in = '"
                                + signIn + "' order by c.id limit 500")
                .stream()
                .map(UUID::fromString)
                .toList();
    }

    private static List<String> strings(DataSet set, String sql) throws SQLException {
        var found = new ArrayList<String>();
        try (var connection = set.server().superuser(set.name());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
