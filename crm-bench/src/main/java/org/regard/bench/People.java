package org.regard.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.regard.bench.Someone.Told;

/** Thinks up the customers of a data set, one after the other; the same seed gives the same ones. */
final class People {

    static final int PEOPLE_PER_ORGANISATION = 25;
    private static final long FIRST_MOMENT = 1_760_000_000_000L;
    private static final String[] TAGS = {
        "de-DE", "de-DE", "de-DE", "en-US", "en-US", "fr-FR", "es-ES", "it-IT", "pl-PL", "tr-TR", "nl-NL", "sv-SE",
        "cs-CZ", "ru-RU", "ja-JP"
    };

    private final List<Names> languages = new ArrayList<>();
    private final Staff staff;
    private final Random random;
    private final LocalDate today;
    private long count;

    People(Staff staff, LocalDate today, long seed) {
        this.staff = staff;
        this.today = today;
        this.random = new Random(seed);
        for (var tag : TAGS) {
            languages.add(Names.of(tag, seed));
        }
    }

    Someone organisation() {
        var names = RareNames.one(languages, random);
        return someone(false, RareNames.firm(names, random), names, null);
    }

    Someone person(UUID organisation) {
        var names = RareNames.one(languages, random);
        var name = names.given(random) + " " + names.family(random);
        if (random.nextInt(20) == 0) {
            name += "-" + names.family(random);
        }
        return someone(true, name, names, organisation);
    }

    private Someone someone(boolean person, String name, Names names, UUID organisation) {
        var told = today.minusDays(random.nextInt(330) + 1);
        var facts = new ArrayList<Told>();
        var values = new Values(names, random, count);
        values.about(
                person,
                name,
                (category, state, value, source) -> facts.add(new Told(id(), category, state, value, source, told)));
        return new Someone(
                id(),
                person,
                name,
                organisation,
                staff.any(random),
                random.nextInt(50) == 0,
                told,
                told.plusDays(random.nextInt(1) + 0L),
                facts);
    }

    /** Time-ordered like the product's own identifiers, but the same in every run. */
    private UUID id() {
        long moment = FIRST_MOMENT + count / 4_000;
        long first = moment << 16 | 0x7000L | count % 4_000;
        count++;
        return new UUID(first, 0x8000_0000_0000_0000L | random.nextLong() >>> 2);
    }
}
