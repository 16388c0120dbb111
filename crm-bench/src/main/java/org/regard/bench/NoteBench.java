package org.regard.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.regard.wording.Kind;
import org.regard.wording.TextRules;
import org.regard.wording.WordLists;

/** How well and how fast the check of words finds what is there: on texts of others, and on a corpus of our own. */
public final class NoteBench {

    /** Another than the two whose misses and false alarms the rules were refined with. */
    private static final String SEED = "20280229";

    private static final Set<Kind> NAMES = Set.of(Kind.PERSON, Kind.ORGANISATION);

    /** Notes whose whole check is timed. */
    private static final int SOME = 2_000;

    private NoteBench() {}

    /** Options: --text=FILE, --people=1000000, --notes=5000, --data=FOLDER, --port=18230, --seed=20280229, --keep=false, --report=FILE. */
    public static void main(String... arguments) throws Exception {
        var said = new HashMap<String, String>();
        Stream.of(arguments)
                .map(one -> one.split("=", 2))
                .forEach(pair -> said.put(pair[0], pair.length > 1 ? pair[1] : "true"));
        var report = new NoteReport();
        var rules = new TextRules(WordLists.supplied(), "DE");
        var text = said.get("--text");
        if (text != null) {
            var others = PublicNotes.in(Path.of(text));
            var score = new NoteScore();
            others.forEach(note -> score.add(note, rules.check(note.text())));
            report.others(others.size(), score);
        }
        var folder = Path.of(said.getOrDefault("--data", "bench-data")).toAbsolutePath();
        int people = Integer.parseInt(said.getOrDefault("--people", "1000000"));
        int notes = Integer.parseInt(said.getOrDefault("--notes", "5000"));
        try (var server = Postgres.start(folder, Integer.parseInt(said.getOrDefault("--port", "18230")))) {
            long seed = Long.parseLong(said.getOrDefault("--seed", SEED));
            own(server, new Wanted(people, notes, seed, text), rules, report);
        }
        if (!Boolean.parseBoolean(said.get("--keep"))) {
            Folders.delete(folder);
        }
        report.write(Path.of(said.getOrDefault("--report", "docs/privacy/wording.md"))
                .toAbsolutePath());
    }

    /** What is measured: how large, with which seed, and the file of others' sentences, or null. */
    private record Wanted(int people, int notes, long seed, String text) {}

    private static void own(Postgres server, Wanted wanted, TextRules rules, NoteReport report) throws Exception {
        var set = DataSet.of(server, wanted.people());
        try (var directory = new NoteDirectory(set, Staff.manager(0, 0))) {
            if (wanted.text() != null) {
                named(directory, wanted, report);
            }
            part(NoteSentences.SECOND, directory, wanted, rules, report);
            part(NoteSentences.HELD_OUT, directory, wanted, rules, report);
            part(NoteSentences.WRITTEN, directory, wanted, rules, report);
        }
    }

    /** Sentences of others, with names of this directory; only names are counted. */
    private static void named(NoteDirectory directory, Wanted wanted, NoteReport report) throws Exception {
        var score = new NoteScore();
        var notes = new NamedNotes(wanted.seed(), directory).in(Path.of(wanted.text()));
        for (var note : notes) {
            score.add(
                    note,
                    directory.check(note).stream()
                            .filter(one -> NAMES.contains(one.kind()))
                            .toList());
        }
        report.named(notes.size(), score);
    }

    private static void part(String part, NoteDirectory directory, Wanted wanted, TextRules rules, NoteReport report)
            throws Exception {
        var maker = new NoteMaker(wanted.seed(), directory, directory.strangers(wanted.seed()), part);
        var corpus = new ArrayList<Note>();
        for (int i = 0; i < wanted.notes(); i++) {
            corpus.add(maker.note());
        }
        var score = new NoteScore();
        for (var note : corpus) {
            score.add(note, directory.check(note));
        }
        if (!part.equals(NoteSentences.WRITTEN)) {
            report.heldOut(part, corpus.size(), score);
            return;
        }
        report.own(wanted.people(), corpus.size(), score);
        long before = directory.statements();
        var whole = whole(directory, corpus);
        double statements = (directory.statements() - before) / (double) Math.min(SOME, corpus.size());
        var times = rules(rules, corpus);
        report.speed(corpus, times, whole, new NoteReport.Costs(perCoreSecond(rules, corpus), statements));
    }

    /** Notes a second of a processor's own time, whatever else the machine does meanwhile: everything but the directory. */
    private static double perCoreSecond(TextRules rules, List<Note> corpus) {
        var clock = ManagementFactory.getThreadMXBean();
        long begun = clock.getCurrentThreadCpuTime();
        for (int round = 0; round < 3; round++) {
            corpus.forEach(note -> rules.check(note.text()));
        }
        return 3 * corpus.size() / ((clock.getCurrentThreadCpuTime() - begun) / 1e9);
    }

    /** Each note for itself, one thread: everything but the directory. Microseconds. */
    private static Figures rules(TextRules rules, List<Note> corpus) {
        var times = new long[corpus.size()];
        double seconds = 0;
        for (int round = 0; round < 3; round++) {
            long begun = System.nanoTime();
            for (int i = 0; i < times.length; i++) {
                long one = System.nanoTime();
                rules.check(corpus.get(i).text());
                times[i] = System.nanoTime() - one;
            }
            seconds = (System.nanoTime() - begun) / 1e9;
        }
        return Figures.of(times, seconds);
    }

    /** The same as the product does it: scope, rules, directory. */
    private static Figures whole(NoteDirectory directory, List<Note> corpus) throws Exception {
        var some = corpus.subList(0, Math.min(SOME, corpus.size()));
        var times = new long[some.size()];
        long begun = System.nanoTime();
        for (int i = 0; i < times.length; i++) {
            long one = System.nanoTime();
            directory.check(some.get(i));
            times[i] = System.nanoTime() - one;
        }
        return Figures.of(times, (System.nanoTime() - begun) / 1e9);
    }
}
