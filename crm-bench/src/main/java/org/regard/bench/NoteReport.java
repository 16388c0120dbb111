package org.regard.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Writes docs/privacy/wording.md. */
final class NoteReport {

    private static final List<String> IDENTIFIERS =
            List.of("e-mail", "url", "iban", "card", "national-number", "ip-address");
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder aims = new StringBuilder();

    void others(int sentences, NoteScore score) {
        text.append(
                "\n## Sentences of others\n\n%,d sentences of presidio-research (MIT). Names are left out: nobody of them is in a directory.\n"
                        .formatted(sentences));
        table(score, false);
        aim("identifiers, sentences of others", score.together(IDENTIFIERS), 1.0, 0.99);
        aim("telephone, sentences of others", score.together(List.of("phone")), 0.98, 0.95);
    }

    void named(int sentences, NoteScore score) {
        text.append(
                """

                ### With names of the directory

                %,d of these sentences, with people and organisations of the directory put where theirs stood. Names alone are counted. The sentences are \
                about films, addresses and biographies rather than customers; a name alone on a line stands in many of them, and one word alone is no organisation.
                """
                        .formatted(sentences));
        table(score, false);
        names("sentences of others", score);
    }

    /** Names have an aim for people; organisations are reported. */
    private void names(String where, NoteScore score) {
        aim("people of the directory, " + where, score.together(List.of("person")), 0.99, 0.95);
        reported("organisations of the directory, " + where, score.together(List.of("organisation")));
    }

    private static final String SECOND =
            """

            ## Notes held out, the second set

            %,d notes of the same generator with %d other sentences, written after lists and rules were frozen in a commit of their own, without looking into them. \
            What to expect of notes that nobody has seen is what these lists found then, with 50,000 people: identifiers 1.0000 / 0.9598 (a version after "Aktualisierung auf" was taken for an address), telephone 1.0000 / 0.9936, people 0.9975 / 0.9770, \
            organisations 0.9328 / 1.0000, innermost life 0.7615 / 0.6162 (nearly all false alarms were one: "the blind in the room"), respect 0.6863 / 0.9894. Both named faults were mended afterwards, \
            and 34 broad words of the former lists of respect that had been narrowed were put back; no word was taken from a miss. The table is with these changes. Lists and sentences come from one desk: what it did not think of stands in neither. `special-category` and `disrespect` are word lists: what they do not have they do not ask about, and the house adds what it meets. The first word \
            of a firm that is called after a family is asked about as a person: counted as a miss here and as a false alarm there.
            """;

    private static final String FIRST =
            """

            ## Notes held out, the first set

            %,d notes with %d sentences that were held out when the first lists were written. Its sentences were never opened since, but a dozen misses and false alarms of each kind stood in this report when \
            the lists were broadened: read it as a comparison (before, with 1,000,000 people: people 0.9852 / 0.9874, innermost life 0.6170 / 0.4928, respect 0.6019 / 1.0000). No word was taken from it but for one false alarm, "the left wing of the building"; the words of respect and the other words that \
            were shown are left out of the lists on purpose, unless they stand in the vocabulary itself (parties, peoples, genes, operations).
            """;

    /** @param part {@link NoteSentences#HELD_OUT} or {@link NoteSentences#SECOND} */
    void heldOut(String part, int notes, NoteScore score) {
        boolean second = part.equals(NoteSentences.SECOND);
        text.append((second ? SECOND : FIRST).formatted(notes, count(part)));
        table(score, true);
        var which = second ? "second set held out" : "first set held out";
        aim("identifiers, " + which, score.together(IDENTIFIERS), 1.0, 0.99);
        aim("telephone, " + which, score.together(List.of("phone")), 0.98, 0.95);
        names(which, score);
        reported("innermost life, " + which, score.together(List.of("special-category")));
        reported("respect, " + which, score.together(List.of("disrespect")));
    }

    private static int count(String part) {
        return NoteSentences.of(part, "en").count()
                + NoteSentences.of(part, "de").count();
    }

    void own(int people, int notes, NoteScore score) {
        text.append(
                """

                ## Notes of our own

                %,d notes in English and German with seeded truth, written by a generator that knows nothing of the check, about a directory of %,d people \
                in thirteen languages. Half of the notes name another customer (nine ways of writing a name), every fourth an organisation (with its legal form, without, its first word alone), every third holds an identifier; all hold what only looks \
                like one: orders, parcels, dates, amounts, ISBNs, versions, streets, towns and makers named like people, advisers who are no customers.
                The rules were refined with the misses and false alarms of notes of two other seeds, so numbers and names here are new to them, but the sentences around them are the same \
                hundred or so; the words of the lists were written beside these sentences.
                `unseen`: customers of other teams' own, whom the writer may not find; the writer is not asked, the steward is told. A miss there is meant.
                """
                        .formatted(notes, people));
        table(score, true);
        aim("identifiers, own notes", score.together(IDENTIFIERS), 1.0, 0.99);
        aim("telephone, own notes", score.together(List.of("phone")), 0.98, 0.95);
        names("own notes", score);
    }

    /** @param perCoreSecond notes checked in a second of one processor, without the directory @param statements sent for one note */
    record Costs(double perCoreSecond, double statements) {}

    void speed(List<Note> corpus, Figures rules, Figures whole, Costs costs) {
        text.append(
                """

                ## Speed

                One thread; %s. Load of the machine: %.1f. A note has %.0f characters on average.

                | what | notes a second | median | 95th | 99th percentile, ms |
                | --- | ---: | ---: | ---: | ---: |
                | all but the directory | %,.0f | %.3f | %.3f | %.3f |
                | with the directory, as the product does it: scope, rules, look-ups, one transaction | %,.0f | %.2f | %.2f | %.2f |

                All but the directory, by the time of the one processor it ran on rather than by the clock: %,.0f notes a second.

                %.1f statements a note: the scope, the head of the customer, the lists, and 6 for names (one reads who may stand there, two look up, three widen the sight and narrow it again), \
                3 fewer where nothing could be a name. No statement for each name.
                """
                        .formatted(
                                Machine.describe(),
                                Machine.load(),
                                corpus.stream()
                                        .mapToInt(note -> note.text().length())
                                        .average()
                                        .orElse(0),
                                rules.perSecond(),
                                rules.ms(.5),
                                rules.ms(.95),
                                rules.ms(.99),
                                whole.perSecond(),
                                whole.ms(.5),
                                whole.ms(.95),
                                whole.ms(.99),
                                costs.perCoreSecond(),
                                costs.statements()));
        aims.append("| notes a second on one core, all but the directory | 2,000 | %,.0f | %s |%n"
                .formatted(costs.perCoreSecond(), costs.perCoreSecond() >= 2_000 ? "hit" : "**miss**"));
    }

    private void reported(String what, NoteScore.Count count) {
        aims.append(
                String.format(Locale.ENGLISH, "| %s | | %.4f / %.4f | |%n", what, count.recall(), count.precision()));
    }

    private void aim(String what, NoteScore.Count count, double recall, double precision) {
        boolean hit = count.recall() >= recall && count.precision() >= precision;
        aims.append(String.format(
                Locale.ENGLISH,
                "| %s | %.3f / %.3f | %.4f / %.4f | %s |%n",
                what,
                recall,
                precision,
                count.recall(),
                count.precision(),
                hit ? "hit" : "**miss**"));
    }

    private void table(NoteScore score, boolean all) {
        text.append(
                "\n| kind | seeded | met | recall | found | right | precision |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: |\n");
        score.counts().entrySet().stream()
                .filter(one -> all || one.getValue().seeded > 0)
                .forEach(one -> text.append(String.format(
                        Locale.ENGLISH,
                        "| %s | %,d | %,d | %.4f | %,d | %,d | %.4f |%n",
                        one.getKey(),
                        one.getValue().seeded,
                        one.getValue().met,
                        one.getValue().recall(),
                        one.getValue().found,
                        one.getValue().right,
                        one.getValue().precision())));
        score.counts().forEach((kind, count) -> {
            if (all || count.seeded > 0) {
                examples("Missed, " + kind, count.misses);
                examples("False alarms, " + kind, count.falseAlarms);
            }
        });
    }

    private void examples(String title, List<String> all) {
        if (!all.isEmpty()) {
            text.append("\n%s (%,d; the first %d):%n%n"
                    .formatted(title, all.size(), NoteScore.some(all).size()));
            NoteScore.some(all)
                    .forEach(one ->
                            text.append("- `").append(one.replace("`", "’")).append("`\n"));
        }
    }

    void write(Path file) throws IOException {
        var now = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm 'UTC'", Locale.ENGLISH)
                .format(ZonedDateTime.now(Clock.systemUTC()));
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                "# What the check of words finds\n\nWritten by the bench (`NoteBench` of `crm-bench`) on " + now
                        + ". Do not edit: run it again. All names and numbers are made up.\n\n"
                        + "| aim | recall / precision wanted | reached | |\n| --- | ---: | ---: | --- |\n" + aims
                        + text);
        System.out.println(aims);
    }
}
