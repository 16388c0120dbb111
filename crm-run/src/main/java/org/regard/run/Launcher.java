package org.regard.run;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Starts Regard and says so; stops everything it started when it is asked to, when one part ends by itself, or with the build that started it. */
public final class Launcher {
    private Launcher() {}

    /** Runs until Ctrl-C, or until something stands in the way: then one sentence, and exit code 2. */
    public static void main(String[] arguments) {
        var sentences = Sentences.in(Locale.getDefault());
        if (List.of(arguments).contains("--help")) {
            System.out.println(sentences.say("help"));
            return;
        }
        var running = new Running();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(running, sentences), "stop"));
        Parent.followWhereAsked(() -> System.exit(0));
        System.exit(run(List.of(arguments), running, new LastWord(running, sentences)));
    }

    private static int run(List<String> arguments, Running running, LastWord lastWord) {
        try {
            lastWord.forgetEarlier();
            var verify = arguments.contains(JournalCheck.ASKED);
            var settings = new Settings(
                    arguments.stream()
                            .filter(one -> !one.equals(JournalCheck.ASKED))
                            .toList(),
                    properties(),
                    System.getenv());
            if (verify) {
                return new JournalCheck(settings, running).run();
            }
            var death = new Start(settings, running, new Console(System.out, lastWord.sentences())).run();
            return death == null ? 0 : lastWord.say(death);
        } catch (CannotStart refused) {
            return lastWord.say(refused);
        } catch (InterruptedException stopped) {
            return 0;
        } catch (IOException | RuntimeException failed) {
            return lastWord.say(LastWord.about(failed));
        }
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
        properties.stringPropertyNames().forEach(name -> all.put(name, properties.getProperty(name)));
        return all;
    }
}
