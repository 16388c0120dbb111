package org.regard.platform;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;

/** Binds Java values to the parameters of a statement. */
final class Binding {

    private Binding() {}

    static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            bind(statement, i + 1, values[i]);
        }
    }

    private static void bind(PreparedStatement statement, int at, Object value) throws SQLException {
        if (value instanceof Instant instant) {
            statement.setObject(at, instant.atOffset(ZoneOffset.UTC));
        } else if (value instanceof Collection<?> many) {
            statement.setArray(at, statement.getConnection().createArrayOf(typeOf(many), elements(many)));
        } else if (value instanceof byte[] bytes) {
            statement.setBytes(at, bytes);
        } else {
            statement.setObject(at, value);
        }
    }

    /** The driver takes byte arrays only as an array of their own type. */
    private static Object[] elements(Collection<?> many) {
        return typeOf(many).equals("bytea") ? many.toArray(new byte[0][]) : many.toArray();
    }

    private static String typeOf(Collection<?> many) {
        Object first = many.isEmpty() ? "" : many.iterator().next();
        if (first instanceof UUID) {
            return "uuid";
        }
        return first instanceof byte[] ? "bytea" : first instanceof Long ? "bigint" : "text";
    }
}
