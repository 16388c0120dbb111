package org.regard.house;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.sql.Connection;
import java.util.Map;
import javax.sql.DataSource;

/** The entity manager of the product's own persistence unit, on whatever connection the running house of this thread has. */
final class Entities {

    private static final ThreadLocal<Connection> CURRENT = new ThreadLocal<>();
    private static EntityManagerFactory factory;

    private Entities() {}

    static synchronized EntityManager on(Connection connection) {
        CURRENT.set(connection);
        if (factory == null) {
            DataSource source = new OneConnection(CURRENT::get);
            factory = Persistence.createEntityManagerFactory(
                    "regard",
                    Map.of(
                            "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                            "jakarta.persistence.jtaDataSource", "",
                            "jakarta.persistence.nonJtaDataSource", source));
        }
        return factory.createEntityManager();
    }
}
