package org.regard.duplicate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.codec.language.Soundex;
import org.regard.customer.LegalForms;
import org.regard.customer.NameFolding;
import org.regard.knowledge.Address;
import org.regard.sealing.KeyedHash;

/** Makes of a customer what can be compared without being read: a filter for each part, and composite keys for finding pairs. */
final class Encoder {

    private static final Soundex SOUND = Soundex.US_ENGLISH_SIMPLIFIED;
    private final Grams grams;

    Encoder(KeyedHash hash) {
        this.grams = new Grams(hash);
    }

    /** The encoded form. Two customers are compared only when they share a key. */
    record Encoded(
            Filter name,
            Filter first,
            Filter last,
            Filter born,
            Filter postcode,
            Filter street,
            Filter city,
            List<Long> contacts,
            List<Long> keys) {}

    Encoded encode(Someone one) {
        var words = words(one);
        var name = new Filter(grams, "name", 512);
        words.forEach(name::word);
        var first = new Filter(grams, "word", 256);
        var last = new Filter(grams, "word", 256);
        if (one.person() && words.size() > 1) {
            first.word(words.get(0));
            last.word(words.get(words.size() - 1));
        }
        var born = new Filter(grams, "born", 256);
        if (one.birthday().isPresent()) {
            born.places(one.bornInAYear() ? one.born() : "    " + one.born());
        }
        var address = one.address().orElse(new Address("", "", "", "", "", ""));
        var postcode = new Filter(grams, "postcode", 128).places(address.postcode());
        var street = new Filter(grams, "street", 512);
        words(address.street() + " " + address.extra()).forEach(street::word);
        var city = new Filter(grams, "city", 256);
        words(address.city()).forEach(city::word);
        if (!address.region().isEmpty()) {
            city.word(NameFolding.plain(address.region()));
        }
        var contacts = one.contacts().stream()
                .map(each -> grams.key("match contact", each))
                .toList();
        return new Encoded(
                name, first, last, born, postcode, street, city, contacts, keys(one, words, address, contacts));
    }

    private List<Long> keys(Someone one, List<String> words, Address address, List<Long> contacts) {
        var sounds = words.stream().map(Encoder::sound).collect(Collectors.toCollection(LinkedHashSet::new));
        var texts = new LinkedHashSet<String>();
        if (sounds.size() > 1 || !one.person()) {
            texts.add("name " + sounds.stream().sorted().collect(Collectors.joining(" ")));
        }
        if (one.bornInAYear()) {
            byBirthday(one.born(), sounds, texts);
        }
        if (!address.postcode().isEmpty()) {
            byPlace(one, address, sounds, texts);
        }
        var keys = new ArrayList<>(contacts);
        var kind = one.person() ? "match person" : "match organisation";
        texts.forEach(text -> keys.add(grams.key(kind, text)));
        return keys;
    }

    private static void byBirthday(String born, Set<String> sounds, Set<String> texts) {
        texts.add("born " + born);
        var year = born.substring(0, 4);
        var month = born.substring(4, 6);
        var day = born.substring(6);
        for (var sound : sounds) {
            texts.add("year, month " + year + month + sound);
            texts.add("year, day " + year + day + sound);
            texts.add("month, day " + month + day + sound);
        }
    }

    private static void byPlace(Someone one, Address address, Set<String> sounds, Set<String> texts) {
        for (var sound : sounds) {
            texts.add("postcode " + address.postcode() + sound);
        }
        var street = words(address.street());
        if (!street.isEmpty()) {
            texts.add("street " + address.postcode()
                    + street.stream().map(Encoder::sound).sorted().collect(Collectors.joining(" ")));
        }
        if (one.bornInAYear()) {
            texts.add("postcode, year " + address.postcode() + one.born().substring(0, 4));
        }
    }

    private static List<String> words(Someone one) {
        return one.person() ? words(one.name()) : LegalForms.without(one.name());
    }

    private static List<String> words(String text) {
        var plain = NameFolding.plain(text);
        return plain.isBlank() ? List.of() : List.of(plain.split(" "));
    }

    /** By Soundex; a word in another script, or a number, as it is. */
    private static String sound(String word) {
        boolean latin = word.chars().allMatch(letter -> letter >= 'a' && letter <= 'z');
        return latin ? SOUND.soundex(word) : word;
    }
}
