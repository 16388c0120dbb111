package org.regard.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Writes the corpus: the same seed, the same notes. Knows nothing of how they will be checked. */
final class NoteMaker {

    private static final Pattern SLOT = Pattern.compile("\\{([a-z]+)}|\\[\\[([^]]+)]]");

    /** Of each kind of sentence, in how many of a hundred notes it stands. */
    private static final Map<String, Integer> MIX = mix();

    private final Random random;
    private final MadeNumbers numbers;
    private final NoteThings things;
    private final Mentions mentions;
    private final List<Someone> known;
    private final List<Someone> unseen;
    private final Strangers strangers;
    private final List<Someone> firms;
    private final NoteSentences english;
    private final NoteSentences german;

    private static Map<String, Integer> mix() {
        var mix = new LinkedHashMap<String, Integer>();
        mix.put("known", 50);
        mix.put("organisation", 25);
        mix.put("identified", 35);
        mix.put("phone", 25);
        mix.put("inner", 8);
        mix.put("rude", 8);
        return mix;
    }

    /** A customer of the data set. */
    record Someone(java.util.UUID id, String name) {}

    /** People who are no customers. */
    interface Strangers {
        String next();
    }

    /** @param part of the sentences: {@link NoteSentences#WRITTEN} or {@link NoteSentences#HELD_OUT} */
    NoteMaker(long seed, NoteDirectory directory, Strangers strangers, String part) {
        random = new Random(seed);
        numbers = new MadeNumbers(random);
        things = new NoteThings(random, numbers);
        mentions = new Mentions(random);
        known = directory.known();
        unseen = directory.unseen();
        firms = directory.firms();
        english = NoteSentences.of(part, "en");
        german = NoteSentences.of(part, "de");
        this.strangers = strangers;
    }

    /** A few sentences; about half of all notes name somebody else, every fourth an organisation, every third holds an identifier. */
    Note note() {
        boolean inGerman = random.nextBoolean();
        var sentences = inGerman ? german : english;
        var about = pick(known);
        var draft = new Note.Draft();
        int plain = 2 + random.nextInt(3);
        for (int i = 0; i < plain; i++) {
            say(draft, sentences, "plain", inGerman, about);
        }
        MIX.forEach((section, percent) -> {
            if (random.nextInt(100) < percent) {
                say(draft, sentences, section, inGerman, about);
            }
        });
        return draft.done(inGerman ? "de" : "en", about.id());
    }

    private <T> T pick(List<T> many) {
        return many.get(random.nextInt(many.size()));
    }

    private void say(Note.Draft draft, NoteSentences sentences, String section, boolean inGerman, Someone about) {
        var sentence = pick(sentences.of(section));
        var kind = section.equals("inner") ? "special-category" : "disrespect";
        var slots = SLOT.matcher(sentence);
        int at = 0;
        while (slots.find()) {
            draft.say(sentence.substring(at, slots.start()));
            if (slots.group(2) != null) {
                draft.seed(kind, slots.group(2));
            } else {
                fill(draft, slots.group(1), inGerman, about);
            }
            at = slots.end();
        }
        draft.say(sentence.substring(at) + " ");
    }

    private void fill(Note.Draft draft, String slot, boolean german, Someone about) {
        switch (slot) {
            case "subject" -> draft.say(random.nextBoolean() ? about.name() : german ? "Die Kundin" : "The client");
            case "known" -> mention(draft, german, about);
            case "firm" -> draft.seed(
                    "organisation", mentions.ofFirm(pick(firms).name()));
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
