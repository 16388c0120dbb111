package org.regard.bench;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import net.datafaker.Faker;

/** Names as one language has them: a few very common, many rare. The same seed gives the same names. */
final class Names {

    private static final int DRAWS = 4_000;
    private final String language;
    private final String country;
    private final List<String> given;
    private final List<String> family;
    private final List<String> cities;

    private Names(String language, String country, List<String> given, List<String> family, List<String> cities) {
        this.language = language;
        this.country = country;
        this.given = given;
        this.family = family;
        this.cities = cities;
    }

    static Names of(String tag, long seed) {
        var locale = Locale.forLanguageTag(tag);
        var faker = new Faker(locale, new Random(seed));
        return new Names(
                locale.getLanguage(),
                locale.getCountry(),
                draw(DRAWS, () -> faker.name().firstName()),
                draw(DRAWS, () -> faker.name().lastName()),
                draw(100, () -> faker.address().city()).subList(0, 20));
    }

    private static List<String> draw(int draws, Supplier<String> names) {
        var drawn = new LinkedHashSet<String>();
        for (int i = 0; i < draws || drawn.size() < 20; i++) {
            drawn.add(names.get());
        }
        return List.copyOf(drawn);
    }

    String language() {
        return language;
    }

    String country() {
        return country;
    }

    String given(Random random) {
        return common(given, random);
    }

    /** Every fourth family name is a rare one, made of parts that the language makes names of. */
    String family(Random random) {
        return random.nextInt(4) == 0 ? RareNames.of(language, random) : common(family, random);
    }

    String city(Random random) {
        return common(cities, random);
    }

    /** Zipf's law, roughly: the first of n is drawn about as often as all of the second half. */
    static <T> T common(List<T> many, Random random) {
        double place = Math.pow(many.size() + 1, random.nextDouble() * 0.75 + random.nextDouble() * 0.25) - 1;
        return many.get((int) Math.min(many.size() - 1, place));
    }
}
