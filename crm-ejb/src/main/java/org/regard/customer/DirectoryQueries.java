package org.regard.customer;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.regard.customer.Header.Person;
import org.regard.customer.Header.Related;
import org.regard.platform.Database;

/**
 * The statements of the search: ranges over folded words, in index order, so that a page costs a page whatever the size of
 * the directory. docs/decisions/0005-search-by-ranges.md
 */
@Dependent
class DirectoryQueries {

    /** One row of the search and where it stood. */
    record Hit(Found found, String token, int rank) {}

    private static final String CARD =
            "c.id, c.kind, c.called_name, c.restricted, m.id as manager_id, m.name as manager_name, m.active as manager_active";

    // Both lower bounds begin at the same word: PostgreSQL starts at either and would read the index up to the other.
    private static final String BEGINNING = "select " + CARD
            + """
            , t.token, t.rank
            from customer_name t join customer c on c.id = t.customer_id join colleague m on m.id = c.manager_id
            where t.token >= ? and t.token < ? and (t.token, t.rank, t.customer_id) > (?, ?, ?)""";

    // Each word gives one page at most, in the order of the index: a word that thousands bear costs no more than a rare
    // one.
    private static final String MIDDLE =
            """
            with w as materialized (select word from (%s) p where word >= ? order by word limit 200)
            select h.* from w cross join lateral (select"""
                    + " " + CARD
                    + """
            , t.token, t.rank
              from customer_name t join customer c on c.id = t.customer_id join colleague m on m.id = c.manager_id
              where t.token = w.word and (t.token, t.rank, t.customer_id) > (?, ?, ?)""";

    private static final String PARTS =
            "select word from name_part where part >= ? and part < ? and not (word >= ? and word < ?)";

    // A customer whose name matches in several words shows at the first of them only, on whatever page that was.
    private static final String ONCE =
            " and not exists (select from customer_name e where e.customer_id = t.customer_id and (%s))";
    private static final String BEGUN = "e.token >= ? and e.token < ?";
    private static final String BEGUN_BEFORE = "e.token < t.token and e.token >= ? and e.token < ?";
    private static final String WITHIN_BEFORE = "e.token < t.token and strpos(e.token, ?) > 0";

    private static final String ALSO =
            " and exists (select from customer_name o where o.customer_id = t.customer_id and (%s))";
    private static final String ALSO_RANGE = "o.token >= ? and o.token < ?";
    private static final String ORDER = " order by t.token, t.rank, t.customer_id limit ?";
    private static final String ORDER_OF_WORDS = ORDER + ") h order by w.word, h.rank, h.id limit ?";
    private static final String BEARERS =
            "select count(*) from (select from customer_name where token >= ? and token < ? limit 1000) b";

    private static final String EXACT = "select " + CARD
            + """
            , '' as token, 0 as rank from customer_lookup l join customer c on c.id = l.customer_id
            join colleague m on m.id = c.manager_id where l.hash = ? and l.kind = ? limit ?""";

    private static final String MEMBERS =
            """
            select o.id as organisation, p.id, p.called_name from unnest(?::uuid[]) as o(id) cross join lateral (
              select c.id, c.called_name from affiliation a join customer c on c.id = a.customer_id
              where a.organisation_id = o.id order by a.customer_id limit 5) p""";

    private final Database database;

    @Inject
    DirectoryQueries(Database database) {
        this.database = database;
    }

    List<Hit> beginning(String word, Typed typed, Cursor from, int limit) {
        var start = from.notBefore(word);
        var values =
                new ArrayList<Object>(List.of(start.token(), end(word), start.token(), start.rank(), start.customer()));
        var before = new ArrayList<String>();
        for (var variant : NameFolding.variants(typed.word())) {
            before.add(BEGUN_BEFORE);
            values.addAll(List.of(variant, end(variant)));
        }
        var sql = narrowed(BEGINNING + ONCE.formatted(String.join(" or ", before)), typed.others(), values);
        values.add(limit);
        return database.list(sql + ORDER, DirectoryQueries::hit, values.toArray());
    }

    List<Hit> middle(Typed typed, Cursor from, int limit) {
        var values = new ArrayList<Object>();
        var before = new ArrayList<String>();
        var parts = new ArrayList<String>();
        var told = new ArrayList<Object>();
        for (var variant : NameFolding.variants(typed.word())) {
            parts.add(PARTS);
            values.addAll(List.of(variant, end(variant), variant, end(variant)));
            before.add(BEGUN);
            before.add(WITHIN_BEFORE);
            told.addAll(List.of(variant, end(variant), variant));
        }
        values.addAll(List.of(from.token(), from.token(), from.rank(), from.customer()));
        values.addAll(told);
        var words = MIDDLE.formatted(String.join(" union ", parts) + (parts.size() == 1 ? " group by word" : ""));
        var sql = narrowed(words + ONCE.formatted(String.join(" or ", before)), typed.others(), values);
        values.addAll(List.of(limit, limit));
        return database.list(sql + ORDER_OF_WORDS, DirectoryQueries::hit, values.toArray());
    }

    List<Hit> exact(byte[] hash, String kind, int limit) {
        return database.list(EXACT, DirectoryQueries::hit, hash, kind, limit);
    }

    /** A few people of each organisation, in one statement. */
    Map<UUID, List<Related>> members(List<UUID> organisations) {
        var members = new HashMap<UUID, List<Related>>();
        database.list(
                MEMBERS,
                row -> members.computeIfAbsent(row.getObject("organisation", UUID.class), none -> new ArrayList<>())
                        .add(new Related(row.getObject("id", UUID.class), row.getString("called_name"))),
                organisations);
        return members;
    }

    /** How many names begin so, up to a thousand. */
    int bearers(String word) {
        return NameFolding.variants(word).stream()
                .mapToInt(variant -> database.one(BEARERS, row -> row.getInt(1), variant, end(variant))
                        .orElse(0))
                .sum();
    }

    private static String narrowed(String sql, List<String> others, List<Object> values) {
        var full = new StringBuilder(sql);
        for (var other : others) {
            var ranges = new ArrayList<String>();
            for (var variant : NameFolding.variants(other)) {
                ranges.add(ALSO_RANGE);
                values.add(variant);
                values.add(end(variant));
            }
            full.append(ALSO.formatted(String.join(" or ", ranges)));
        }
        return full.toString();
    }

    /** The first text after all that begin with this word, in the byte order of the index. */
    private static String end(String word) {
        return word + Character.toString(Character.MAX_CODE_POINT);
    }

    private static Hit hit(ResultSet row) throws SQLException {
        var manager = new Person(
                row.getObject("manager_id", UUID.class),
                row.getString("manager_name"),
                row.getBoolean("manager_active"));
        return new Hit(
                new Found(
                        row.getObject("id", UUID.class),
                        row.getString("kind"),
                        row.getString("called_name"),
                        manager,
                        row.getBoolean("restricted"),
                        List.of()),
                row.getString("token"),
                row.getInt("rank"));
    }
}
