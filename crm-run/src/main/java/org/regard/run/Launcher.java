package org.regard.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Starts Regard and says so; stops everything it started when it is asked to, or when one part ends by itself. */
public final class Launcher {
    private Launcher() {}

    /** Runs until Ctrl-C, or until something stands in the way: then one sentence, and exit code 1. */
    public static void main(String[] arguments) {
        var sentences = Sentences.in(Locale.getDefault());
        if (List.of(arguments).contains("--help")) {
            System.out.println(sentences.say("help"));
            return;
        }
        var running = new Running();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(running, sentences), "stop"));
        System.exit(run(List.of(arguments), running, sentences));
    }

    private static int run(List<String> arguments, Running running, Sentences sentences) {
        try {
            var settings = new Settings(arguments, properties(), System.getenv());
            var death = new Start(settings, running, new Console(System.out, sentences)).run();
            return death == null ? 0 : refuse(death, running, sentences);
        } catch (CannotStart refused) {
            return refuse(refused, running, sentences);
        } catch (InterruptedException stopped) {
            return 0;
        } catch (IOException | RuntimeException failed) {
            return refuse(unexpected(failed), running, sentences);
        }
    }

    private static int refuse(CannotStart refused, Running running, Sentences sentences) {
        // Parts that fail because everything is being stopped are no news.
        if (!running.isStopping()) {
            System.err.println(refused.sentence(sentences));
        }
        return 1;
    }

    private static CannotStart unexpected(Exception failed) {
        var text = String.valueOf(failed.getMessage());
        return text.contains("No space left on device")
                ? new CannotStart("disk.full-now", "")
                : new CannotStart("unexpected", failed.getClass().getSimpleName(), text);
    }

    private static void stop(Running running, Sentences sentences) {
        if (running.any()) {
            System.out.println();
            System.out.println(sentences.say("stopping"));
            running.stop();
            System.out.println(sentences.say("stopped"));
        }
    }

    private static Map<String, String> properties() {
        var all = new HashMap<String, String>();
        var properties = System.getProperties();
        new ArrayList<>(properties.stringPropertyNames()).forEach(name -> all.put(name, properties.getProperty(name)));
        return all;
    }
}
