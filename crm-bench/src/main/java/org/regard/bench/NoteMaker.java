package org.regard.bench;

import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Writes the corpus: the same seed, the same notes. Knows nothing of how they will be checked. */
final class NoteMaker {

    private static final Pattern SLOT = Pattern.compile("\\{([a-z]+)}|\\[\\[([^]]+)]]");

    private final Random random;
    private final MadeNumbers numbers;
    private final NoteThings things;
    private final Mentions mentions;
    private final List<Someone> known;
    private final List<Someone> unseen;
    private final Strangers strangers;

    /** A customer of the data set. */
    record Someone(java.util.UUID id, String name) {}

    /** People who are no customers. */
    interface Strangers {
        String next();
    }

    /** @param unseen customers whom the writer may not find */
    NoteMaker(long seed, List<Someone> known, List<Someone> unseen, Strangers strangers) {
        random = new Random(seed);
        numbers = new MadeNumbers(random);
        things = new NoteThings(random, numbers);
        mentions = new Mentions(random);
        this.known = known;
        this.unseen = unseen;
        this.strangers = strangers;
    }

    /** Three lines of a few sentences; about half of all notes name somebody else, every third holds an identifier. */
    Note note() {
        boolean german = random.nextBoolean();
        var about = known.get(random.nextInt(known.size()));
        var draft = new Note.Draft();
        int sentences = 2 + random.nextInt(3);
        for (int i = 0; i < sentences; i++) {
            say(draft, pick(german ? NoteWords.PLAIN_DE : NoteWords.PLAIN_EN), german, about);
        }
        maybe(50, draft, german ? NoteWords.KNOWN_DE : NoteWords.KNOWN_EN, german, about);
        maybe(35, draft, german ? NoteWords.IDENTIFIED_DE : NoteWords.IDENTIFIED_EN, german, about);
        maybe(25, draft, german ? NoteWords.PHONE_DE : NoteWords.PHONE_EN, german, about);
        maybe(8, draft, german ? NoteWords.INNER_DE : NoteWords.INNER_EN, german, about);
        maybe(8, draft, german ? NoteWords.RUDE_DE : NoteWords.RUDE_EN, german, about);
        return draft.done(german ? "de" : "en", about.id());
    }

    private void maybe(int percent, Note.Draft draft, List<String> sentences, boolean german, Someone about) {
        if (random.nextInt(100) < percent) {
            say(draft, pick(sentences), german, about);
        }
    }

    private String pick(List<String> sentences) {
        return sentences.get(random.nextInt(sentences.size()));
    }

    private void say(Note.Draft draft, String sentence, boolean german, Someone about) {
        var kind = NoteWords.INNER_DE.contains(sentence) || NoteWords.INNER_EN.contains(sentence)
                ? "special-category"
                : "disrespect";
        var slots = SLOT.matcher(sentence);
        int at = 0;
        while (slots.find()) {
            draft.say(sentence.substring(at, slots.start()));
            if (slots.group(2) != null) {
                draft.seed(kind, slots.group(2));
            } else {
                fill(draft, slots.group(1), german, about);
            }
            at = slots.end();
        }
        draft.say(sentence.substring(at)).say(random.nextInt(3) == 0 ? "\n" : " ");
    }

    private void fill(Note.Draft draft, String slot, boolean german, Someone about) {
        switch (slot) {
            case "subject" -> draft.say(random.nextBoolean() ? about.name() : german ? "Die Kundin" : "The client");
            case "known" -> mention(draft, german, about);
            case "stranger" -> draft.say(strangers.next());
            case "iban" -> draft.seed("iban", numbers.iban());
            case "card" -> draft.seed("card", numbers.card());
            case "phone" -> draft.seed("phone", numbers.phone(german));
            case "ip" -> draft.seed("ip-address", numbers.ip());
            case "national" -> {
                var national = numbers.national();
                draft.say(national.get(0) + " ").seed("national-number", national.get(1));
            }
            case "email" -> draft.seed("e-mail", address("@"));
            case "url" -> draft.seed(
                    "url",
                    (random.nextBoolean() ? "https://www." : "www.") + address(".") + "/angebot?id="
                            + numbers.digits(4));
            default -> draft.say(things.say(slot, german));
        }
    }

    private String address(String between) {
        var names = List.of("info", "a.winkler", "kontakt", "j-berg", "office", "lena_k", "o'neill");
        var firms = List.of("nordlicht", "stadtgarten", "example-mail", "westwind", "kanzlei-ost");
        var ends = List.of("de", "com", "co.uk", "at", "ch", "org");
        var name = names.get(random.nextInt(between.equals("@") ? names.size() : 1));
        return (between.equals("@") ? name + between : "") + firms.get(random.nextInt(firms.size())) + "."
                + ends.get(random.nextInt(ends.size()));
    }

    private void mention(Note.Draft draft, boolean german, Someone about) {
        boolean hidden = !unseen.isEmpty() && random.nextInt(50) == 0;
        var many = hidden ? unseen : known;
        Predicate<Someone> other = one -> !shares(one.name(), about.name());
        Someone who;
        do {
            who = many.get(random.nextInt(many.size()));
        } while (!other.test(who));
        var said = mentions.of(who.name(), german);
        draft.say(said.before()).seed(hidden ? "unseen" : "person", said.name()).say(said.after());
    }

    /** Somebody who is called like the customer of the note would be excused, rightly. */
    private static boolean shares(String one, String other) {
        var names = List.of(other.split("[ -]"));
        for (var name : one.split("[ -]")) {
            if (names.contains(name)) {
                return true;
            }
        }
        return false;
    }
}
