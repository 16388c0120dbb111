package org.regard.bench.gdpr;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The floor: one table with the metadata copied onto each row, indexed, past row security, a hash-chained row for each operation. */
final class PlainSide implements Side {

    private static final String END = "least(own_end, (kept_since + make_interval(months => ?))::date)";
    private static final String KEPT = " and ends_on > current_date";
    private final Connection connection;
    private final Volume volume;
    private final Map<String, PreparedStatement> kept = new HashMap<>();
    private final int[] months = new int[Volume.PURPOSES];
    private byte[] last = new byte[32];

    PlainSide(Connection connection, Volume volume) throws SQLException {
        this.connection = connection;
        this.volume = volume;
        java.util.Arrays.fill(months, Volume.MONTHS);
        connection.setAutoCommit(false);
    }

    @Override
    public String take(Op op) throws Exception {
        var answer = answer(op);
        if (op.kind() != Op.Kind.READ_JOURNAL) {
            journal(op, answer);
        }
        connection.commit();
        return answer;
    }

    private String answer(Op op) throws Exception {
        return switch (op.kind()) {
            case CREATE -> created(op);
            case DELETE_BY_PURPOSE -> {
                months[op.purpose()] = 1;
                run("update record set ends_on = " + END + " where purpose = ?", 1, purpose(op));
                yield DONE;
            }
            case DELETE_BY_EXPIRY -> DONE;
            case DELETE_BY_USER -> {
                run("delete from record where usr = ?", op.user());
                run("delete from objection where usr = ?", op.user());
                yield found(run("delete from person where id = ?", op.user()));
            }
            case UPDATE_BY_PURPOSE -> {
                months[op.purpose()] = op.months();
                run("update record set ends_on = " + END + " where purpose = ?", op.months(), purpose(op));
                yield DONE;
            }
            case UPDATE_BY_USER -> objected(op);
            case UPDATE_BY_RECIPIENT -> {
                run(
                        "update record set recipients = array_append(recipients, ?) where usr = ? and purpose = ?",
                        op.source(),
                        op.user(),
                        purpose(op));
                yield isThere(op) ? DONE : ABSENT;
            }
            default -> ofOne(op);
        };
    }

    private String ofOne(Op op) throws Exception {
        var open = " and not purpose = any (objections)" + KEPT;
        return switch (op.kind()) {
            case READ_BY_USER -> list("select value from record where usr = ?" + KEPT, op.user());
            case READ_METADATA_BY_USER -> list(
                    "select category || ' ' || source || ' ' || ends_on from record where usr = ?" + KEPT, op.user());
            case READ_BY_PURPOSE, READ_BY_OBJECTION -> list(
                    "select value from record where usr = ? and purpose = ?" + open, op.user(), purpose(op));
            case READ_BY_KEY -> one("select value from record where key = ?" + open, op.key());
            case READ_METADATA_BY_KEY -> one(
                    "select category || ' ' || source || ' ' || ends_on from record where key = ?" + open, op.key());
            case DELETE_BY_KEY -> found(run("delete from record where key = ?" + open, op.key()));
            case VERIFY_DELETION -> one("select 'there' from record where key = ?", op.key())
                            .equals(ABSENT)
                    ? "deleted"
                    : "there";
            case READ_JOURNAL -> {
                journal(op, DONE);
                yield list("select purpose from journal where usr = ? and seen order by n desc limit 50", op.user());
            }
            default -> found(run(
                    "update record set value = ?, source = ?, kept_since = ?, own_end = ?::date, ends_on = least(?::date, ?::date) where key = ?"
                            + open,
                    op.value(),
                    op.source(),
                    Date.valueOf(volume.today()),
                    day(op),
                    day(op),
                    Date.valueOf(volume.today().plusMonths(months[op.purpose()])),
                    op.key()));
        };
    }

    private String created(Op op) throws SQLException {
        return found(run(
                """
                insert into record (key, usr, purpose, category, value, source, kept_since, ends_on)
                select ?, id, ?, ?, ?, ?, ?, ? from person where id = ?""",
                op.key(),
                purpose(op),
                Volume.categoryCode(op.purpose()),
                op.value(),
                op.source(),
                Date.valueOf(volume.today()),
                Date.valueOf(volume.today().plusMonths(months[op.purpose()])),
                op.user()));
    }

    @Override
    public long sweep() throws SQLException {
        long gone = run("delete from record where ends_on <= ?", Date.valueOf(volume.today()));
        connection.commit();
        return gone;
    }

    private String objected(Op op) throws SQLException {
        if (!isThere(op)) {
            return ABSENT;
        }
        if (run("insert into objection values (?, ?) on conflict do nothing", op.user(), purpose(op)) == 0) {
            return "stands";
        }
        run("update record set objections = array_append(objections, ?) where usr = ?", purpose(op), op.user());
        return DONE;
    }

    private boolean isThere(Op op) throws SQLException {
        return !one("select '' from person where id = ?", op.user()).equals(ABSENT);
    }

    private void journal(Op op, String answer) throws Exception {
        boolean seen = op.user() >= 0 && !answer.equals("stands") && op.kind() != Op.Kind.DELETE_BY_USER;
        var purpose =
                switch (op.kind()) {
                    case READ_BY_USER, READ_METADATA_BY_USER, READ_JOURNAL, VERIFY_DELETION -> "access-request";
                    case UPDATE_BY_USER, UPDATE_BY_RECIPIENT -> "directory-care";
                    default -> purpose(op);
                };
        var digest = MessageDigest.getInstance("SHA-256");
        digest.update(last);
        last = digest.digest(
                (op.kind() + " " + op.user() + " " + op.key() + " " + purpose).getBytes(StandardCharsets.UTF_8));
        run(
                "insert into journal (at, act, usr, key, purpose, seen, hash) values (now(), ?, ?, ?, ?, ?, ?)",
                op.kind().name(),
                op.user(),
                op.key(),
                purpose,
                seen,
                last);
    }

    private static String purpose(Op op) {
        return Volume.purposeCode(op.purpose());
    }

    private static Date day(Op op) {
        return op.end() == null ? null : Date.valueOf(op.end());
    }

    private static String found(int rows) {
        return rows == 0 ? ABSENT : DONE;
    }

    private PreparedStatement statement(String sql, Object... values) throws SQLException {
        var statement = kept.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            kept.put(sql, statement);
        }
        for (int i = 0; i < values.length; i++) {
            if (values[i] == null) {
                statement.setNull(i + 1, java.sql.Types.DATE);
            } else {
                statement.setObject(i + 1, values[i]);
            }
        }
        return statement;
    }

    private int run(String sql, Object... values) throws SQLException {
        return statement(sql, values).executeUpdate();
    }

    private String list(String sql, Object... values) throws SQLException {
        return Oracle.all(rows(sql, values));
    }

    private String one(String sql, Object... values) throws SQLException {
        var rows = rows(sql, values);
        return rows.isEmpty() ? ABSENT : rows.get(0);
    }

    private List<String> rows(String sql, Object... values) throws SQLException {
        var found = new ArrayList<String>();
        try (var rows = statement(sql, values).executeQuery()) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
