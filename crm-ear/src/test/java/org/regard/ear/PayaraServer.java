package org.regard.ear;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.regard.house.House;
import org.regard.house.TestDatabase;

/** A Payara Server of our own, with a domain on loopback, set up by the administrators' script. */
final class PayaraServer {

    private static final String DOMAIN = "regard";
    private static final int ADMIN = Integer.getInteger("payara.port.admin", 18196);
    private static final int HTTP = Integer.getInteger("payara.port.http", 18197);

    private final Path home = Path.of(System.getProperty("payara.home"));

    String address() {
        return "http://localhost:" + HTTP;
    }

    /** Makes the domain and runs the script: what an administrator does. */
    void setUp(TestDatabase database) throws IOException, InterruptedException {
        if (!new File(home.toFile(), "bin/asadmin").setExecutable(true)) {
            throw new IOException("asadmin cannot be made executable");
        }
        asadmin(
                "create-domain",
                "--nopassword",
                "--adminport",
                "" + ADMIN,
                "--instanceport",
                "" + HTTP,
                "--domainproperties",
                ports(),
                DOMAIN);
        var folder = Files.createDirectories(home.resolveSibling("secrets"));
        Files.writeString(folder.resolve("password"), database.user());
        Files.writeString(folder.resolve("master.key"), House.TEST_KEY);
        run(
                List.of("sh", "servers/payara/setup.sh"),
                Map.of(
                        "PAYARA_HOME", home.toString(),
                        "DRIVER", System.getProperty("payara.driver"),
                        "EAR", System.getProperty("regard.ear"),
                        "DB_URL", database.ownerUrl().replaceFirst("\\?.*", ""),
                        "DB_USER", database.user(),
                        "DB_PASSWORD_FILE", folder.resolve("password").toString(),
                        "MASTER_KEY_FILE", folder.resolve("master.key").toString(),
                        "DOMAIN", DOMAIN,
                        "ADMIN_PORT", "" + ADMIN,
                        "DEMO", "true"));
    }

    private static String ports() {
        var names = List.of(
                "jms.port",
                "domain.jmxPort",
                "orb.listener.port",
                "http.ssl.port",
                "orb.ssl.port",
                "orb.mutualauth.port",
                "osgi.shell.telnet.port",
                "java.debugger.port",
                "hazelcast.das.port",
                "hazelcast.start.port");
        var ports = new ArrayList<String>();
        for (int i = 0; i < names.size(); i++) {
            ports.add(names.get(i) + "=" + (ADMIN - 1 - i));
        }
        return String.join(":", ports);
    }

    private void asadmin(String... words) throws IOException, InterruptedException {
        var line = new ArrayList<>(List.of(home.resolve("bin/asadmin").toString(), "--interactive=false"));
        line.addAll(List.of(words));
        run(line, Map.of());
    }

    private static void run(List<String> line, Map<String, String> environment)
            throws IOException, InterruptedException {
        var process = new ProcessBuilder(line).inheritIO();
        process.environment().putAll(environment);
        var running = process.start();
        if (!running.waitFor(10, TimeUnit.MINUTES) || running.exitValue() != 0) {
            running.destroyForcibly();
            throw new IOException("did not work: " + line);
        }
    }

    void stop() throws IOException, InterruptedException {
        asadmin("stop-domain", "--force=true", DOMAIN);
        asadmin("delete-domain", DOMAIN);
    }
}
