package org.regard.wording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.regard.platform.Database;
import org.regard.platform.Setting;

/** The lists that stewards wrote, and the rules made of them; read anew only after somebody wrote. */
@ApplicationScoped
public class WordListStore {

    private record Made(long newest, TextRules rules) {}

    private Database database;
    private volatile Made made;

    protected WordListStore() {}

    @Inject
    public WordListStore(Database database) {
        this.database = database;
    }

    /** The rules in force: one small statement, and on the first call after a change the lists themselves. */
    public TextRules rules() {
        long newest = database.one("select coalesce(max(id), 0) from wording_list", row -> row.getLong(1))
                .orElse(0L);
        var known = made;
        if (known == null || known.newest != newest) {
            var country = Setting.COUNTRY.value().orElse("DE");
            known = new Made(newest, new TextRules(WordLists.of(texts()), country));
            made = known;
        }
        return known.rules;
    }

    private Map<WordLists.Name, String> texts() {
        var texts = new EnumMap<WordLists.Name, String>(WordLists.Name.class);
        for (var name : WordLists.Name.values()) {
            texts.put(name, latest(name).text());
        }
        return texts;
    }

    /** The list as it stands. */
    WordListView latest(WordLists.Name name) {
        return versions(name, 1).stream()
                .findFirst()
                .orElseGet(() -> new WordListView(name.code(), name.supplied(), 0, null, null));
    }

    /** Newest first. */
    List<WordListView> versions(WordLists.Name name, int most) {
        return database.list(
                """
                select l.id, l.content, l.at, c.name from wording_list l left join colleague c on c.id = l.written_by
                where l.list = ? order by l.id desc limit ?""",
                row -> new WordListView(
                        name.code(),
                        row.getString(2) == null ? name.supplied() : row.getString(2),
                        row.getLong(1),
                        row.getTimestamp(3).toInstant(),
                        row.getString(4)),
                name.code(),
                most);
    }

    /** @param text null: back to what Regard supplies */
    void write(WordLists.Name name, String text, UUID by, Instant at) {
        database.run(
                "insert into wording_list (list, content, written_by, at) values (?, ?, ?, ?)",
                name.code(),
                text,
                by,
                at);
    }

    static java.util.Optional<WordLists.Name> named(String code) {
        return Arrays.stream(WordLists.Name.values())
                .filter(name -> name.code().equals(code))
                .findFirst();
    }
}
