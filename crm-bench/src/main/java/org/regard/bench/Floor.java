package org.regard.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.regard.customer.NameFolding;

/**
 * The same rows by plain statements: no purpose, no rules, no row security, no journal, nothing sealed or opened. One caller.
 * It knows the product's indexes and prepares each statement once.
 */
final class Floor implements AutoCloseable {

    private static final String CARD = "select c.id, c.kind, c.called_name, m.id, m.name, m.active, t.token, t.rank";
    private static final String ORDER = " order by t.token, t.rank, t.customer_id limit ?";
    /** What the policy shows at the door, and in a conversation. */
    static final String[] GREETED = {
        "called-how",
        "said-how",
        "language",
        "greeting-wish",
        "role-at-organisation",
        "phone",
        "postal-address",
        "birthday",
        "access-needs"
    };

    static final String[] TALKED = {
        "called-how", "said-how", "language", "role-at-organisation", "reachable-by", "reachable-when", "phone",
                "email", "website",
        "postal-address", "industry", "interests", "how-we-met", "customer-number", "contract-reference",
                "loan-purpose", "signing-rights", "registered-number"
    };
    private static final int SHORTEST_PART = 3;
    private final StringBuilder told = new StringBuilder();
    private final Connection connection;
    private final PreparedStatement beginning;
    private final PreparedStatement beginningAlso;
    private final PreparedStatement middle;
    private final PreparedStatement members;
    private final PreparedStatement header;
    private final PreparedStatement facts;

    Floor(DataSet set) throws SQLException {
        this(set.server().superuser(set.name()));
    }

    Floor(Connection superuser) throws SQLException {
        connection = superuser;
        var joined = " join customer c on c.id = t.customer_id join colleague m on m.id = c.manager_id";
        var range = CARD + " from customer_name t" + joined + " where t.token >= ? and t.token < ?";
        beginning = connection.prepareStatement(range + ORDER);
        beginningAlso = connection.prepareStatement(range
                + " and exists (select from customer_name o where o.customer_id = t.customer_id and o.token >= ? and o.token < ?)"
                + ORDER);
        middle = connection.prepareStatement(
                "with w as materialized (select distinct word from name_part where part >= ? and part < ? order by word limit 200)"
                        + " select h.* from w cross join lateral ("
                        + CARD.replace("m.id,", "m.id as manager,").replace("m.name", "m.name as manager_name")
                        + " from customer_name t" + joined + " where t.token = w.word" + ORDER
                        + ") h order by w.word, h.rank, h.id limit ?");
        members = connection.prepareStatement(
                """
                select o.id as organisation, p.id, p.called_name from unnest(?) as o(id) cross join lateral (
                  select c.id, c.called_name from affiliation a join customer c on c.id = a.customer_id
                  where a.organisation_id = o.id order by a.customer_id limit 5) p""");
        header = connection.prepareStatement(
                """
                select c.*, k.wrapped, m.name, d.name, t.name,
                  array(select o.called_name from affiliation a join customer o on o.id = a.organisation_id
                        where a.customer_id = c.id limit 20)
                from customer c join colleague m on m.id = c.manager_id join colleague d on d.id = c.deputy_id
                  join team t on t.id = c.team_id join customer_key k on k.customer_id = c.id where c.id = ?""");
        facts = connection.prepareStatement(
                """
                select f.*, c.name from fact f left join colleague c on c.id = f.told_to
                where f.customer_id = ? and f.category = any (?)""");
    }

    /** The rows of the last call, as JSON without names. */
    String told() {
        return "[" + told + "]";
    }

    private void tell(ResultSet row, int columns) throws SQLException {
        told.append(told.length() == 0 ? "[" : ",[");
        for (int i = 1; i <= columns; i++) {
            told.append(i == 1 ? "\"" : ",\"").append(row.getString(i)).append('"');
        }
        told.append(']');
    }

    int search(String text, int limit) throws SQLException {
        told.setLength(0);
        var words = NameFolding.words(text);
        var found = new HashSet<Object>();
        var organisations = new ArrayList<Object>();
        for (var word : NameFolding.variants(words.get(0))) {
            if (words.size() == 1) {
                read(beginning, found, organisations, word, end(word), limit);
            } else {
                read(beginningAlso, found, organisations, word, end(word), words.get(1), end(words.get(1)), limit);
            }
            if (found.size() < limit && word.length() >= SHORTEST_PART && words.size() == 1) {
                read(middle, found, organisations, word, end(word), limit, limit);
            }
        }
        if (!organisations.isEmpty()) {
            members.setArray(1, connection.createArrayOf("uuid", organisations.toArray()));
            drain(members);
        }
        return found.size();
    }

    private void read(PreparedStatement statement, HashSet<Object> found, List<Object> organisations, Object... values)
            throws SQLException {
        bind(statement, values);
        try (var rows = statement.executeQuery()) {
            while (rows.next()) {
                found.add(rows.getObject(1, UUID.class));
                if (rows.getString(2).equals("organisation")) {
                    organisations.add(rows.getObject(1, UUID.class));
                }
                tell(rows, 6);
            }
        }
    }

    private static String end(String word) {
        return word + Character.toString(Character.MAX_CODE_POINT);
    }

    /** The head of a page and the facts of these categories. */
    int card(UUID customer, String... categories) throws SQLException {
        told.setLength(0);
        bind(header, customer);
        bind(facts, customer, connection.createArrayOf("text", categories));
        return drain(header) + drain(facts);
    }

    private int drain(PreparedStatement statement) throws SQLException {
        int count = 0;
        try (ResultSet rows = statement.executeQuery()) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                tell(rows, columns);
                count++;
            }
        }
        return count;
    }

    /** A telephone number with what makes it findable, and that the customer was in touch. */
    void record(UUID customer, byte[] value, byte[] hash, LocalDate today) throws SQLException {
        connection.setAutoCommit(false);
        var fact = UUID.randomUUID();
        run(
                "insert into fact (customer_id, id, category, state, sealed, source, told_on, kept_since)"
                        + " values (?, ?, 'phone', 'known', ?, 'customer-told', ?, ?)",
                customer,
                fact,
                value,
                today,
                today);
        run(
                "insert into customer_lookup (customer_id, kind, hash, fact_id) values (?, 'phone', ?, ?)",
                customer,
                hash,
                fact);
        run("update customer set seen_on = greatest(seen_on, ?) where id = ?", today, customer);
        connection.commit();
        connection.setAutoCommit(true);
    }

    private void run(String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            statement.executeUpdate();
        }
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
