package org.regard.bench;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Set;
import javax.sql.DataSource;

/** A data source that hands out one connection, as a server does within a transaction: who borrows it does not end it. */
public final class Shared {

    private static final Set<String> NOT_THEIRS = Set.of("close", "commit", "rollback", "setAutoCommit");

    private Shared() {}

    public static DataSource source(Connection connection) {
        var lent = proxy(Connection.class, (proxy, method, values) -> {
            if (NOT_THEIRS.contains(method.getName())) {
                return null;
            }
            return pass(() -> method.invoke(connection, values));
        });
        return proxy(DataSource.class, (proxy, method, values) -> switch (method.getName()) {
            case "getConnection" -> lent;
            case "hashCode" -> connection.hashCode();
            case "equals" -> proxy == values[0];
            default -> null;
        });
    }

    /** A call that reflection makes. */
    private interface Call {
        Object make() throws InvocationTargetException, IllegalAccessException;
    }

    private static Object pass(Call call) throws Throwable {
        try {
            return call.make();
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, java.lang.reflect.InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(Shared.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
