package org.regard.web.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.regard.house.TestDatabase;

/** Before the server of the container tests starts, a PostgreSQL is there and the server is told where. */
public class ContainerDatabase implements LauncherSessionListener {

    private static final String POOL =
            """
              <jdbc-connection-pool name="%1$s" datasource-classname="org.postgresql.ds.PGSimpleDataSource"
                  res-type="javax.sql.DataSource" steady-pool-size="1" max-pool-size="10">
                <property name="url" value="%2$s"/>
                <property name="user" value="%3$s"/>
                <property name="password" value="%3$s"/>
              </jdbc-connection-pool>
              <jdbc-resource pool-name="%1$s" jndi-name="jdbc/%1$s"/>
            """;

    private static TestDatabase home;

    /** The database that the deployed Regard uses. */
    static TestDatabase home() {
        return home;
    }

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        var folder = System.getProperty("regard.container");
        if (folder == null || home != null) {
            return;
        }
        home = TestDatabase.fresh();
        try {
            describe(Path.of(folder));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void describe(Path folder) throws IOException {
        var resources = folder.resolve("resources.xml");
        Files.writeString(
                resources,
                """
                <!DOCTYPE resources PUBLIC "-//GlassFish.org//DTD GlassFish Application Server 3.1 Resource Definitions//EN" "http://glassfish.org/dtds/glassfish-resources_1_5.dtd">
                <resources>
                """
                        + pool("regard", home.appUrl())
                        + pool("regardOwner", home.ownerUrl())
                        + "</resources>\n");
        Files.writeString(folder.resolve("post-boot.txt"), "add-resources " + resources.toAbsolutePath() + "\n");
    }

    private static String pool(String name, String url) {
        return POOL.formatted(name, url.replace("&", "&amp;"), home.user());
    }
}
