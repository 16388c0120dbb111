package org.regard.bench;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.concurrent.atomic.AtomicLong;

/** A connection that counts what is sent over it. */
final class Counted {

    private final Connection connection;
    private final AtomicLong statements = new AtomicLong();

    Counted(Connection of) {
        connection = Connection.class.cast(Proxy.newProxyInstance(
                Counted.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, values) -> {
                    if (method.getName().equals("prepareStatement")) {
                        statements.incrementAndGet();
                    }
                    try {
                        return method.invoke(of, values);
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                }));
    }

    Connection connection() {
        return connection;
    }

    AtomicLong statements() {
        return statements;
    }
}
