package org.regard.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Starts regard.jar and Chromium once for all browser tests, and stops both after the last of them. */
public final class Product implements BeforeAllCallback, AutoCloseable {

    static final String HOME = "http://localhost:" + port();
    private static final long MOST_SECONDS = 240;
    private static Product running;

    private Process regard;
    private Playwright playwright;
    private Browser browser;

    /** The port that was asked for; 0: any that is free, so that two runs on one machine do not meet. */
    private static int port() {
        int wanted = Integer.getInteger("regard.browser.port", 0);
        try (var free = new ServerSocket(wanted, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        } catch (IOException taken) {
            throw new IllegalStateException("Port " + wanted + " is taken; leave regard.browser.port out", taken);
        }
    }

    static Browser browser() {
        return running.browser;
    }

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        if (running == null) {
            running = this;
            context.getRoot().getStore(ExtensionContext.Namespace.GLOBAL).put("product", this);
            startRegard();
            startBrowser();
        }
    }

    private void startRegard() throws IOException, InterruptedException {
        var folder = Files.createDirectories(Path.of(System.getProperty("regard.browser.folder")));
        regard = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar", System.getProperty("regard.jar"),
                        "--port=" + URI.create(HOME).getPort(),
                        "--data=" + folder.resolve("data"))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("regard.txt").toFile())
                .start();
        for (int i = 0; i < MOST_SECONDS; i++) {
            if (!regard.isAlive()) {
                throw new IllegalStateException("Regard has ended; regard.txt in " + folder + " says why");
            }
            if (answers()) {
                return;
            }
            TimeUnit.SECONDS.sleep(1);
        }
        throw new IllegalStateException("Regard did not become ready in " + MOST_SECONDS + " seconds");
    }

    private static boolean answers() throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(URI.create(HOME + "/api/v1/health")).build();
            return HttpClient.newHttpClient().send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private void startBrowser() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright.chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(System.getProperty("regard.chromium", "/usr/bin/chromium")))
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    /** JUnit closes this after all tests. */
    @Override
    public void close() {
        if (playwright != null) {
            playwright.close();
        }
        if (regard != null) {
            regard.destroy();
            regard.onExit()
                    .completeOnTimeout(null, 1, TimeUnit.MINUTES)
                    .thenAccept(ended -> regard.destroyForcibly())
                    .join();
        }
    }
}
