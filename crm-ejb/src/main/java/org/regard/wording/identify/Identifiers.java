package org.regard.wording.identify;

import java.util.List;
import org.regard.wording.Finding;
import org.regard.wording.words.Words;

/** All identifiers in a text; where two could stand in one place, the one with the stronger proof does. */
public final class Identifiers {

    private final Phones phones;

    /** @param country ISO 3166 code of the house's own country */
    public Identifiers(String country) {
        phones = new Phones(country);
    }

    /** What was found, in the order of proof; places do not overlap. */
    public List<Finding> in(Words words) {
        var text = words.text();
        var taken = new Taken();
        taken.take(WebPlaces.emails(text));
        taken.take(WebPlaces.urls(text));
        var runs = Run.in(text);
        if (!runs.isEmpty()) {
            var context = new Context(words);
            taken.take(Ibans.in(text));
            taken.takeLongest(Cards.in(runs, context), NationalNumbers.in(text, runs, context));
            taken.take(IpAddresses.in(text, context));
            taken.take(phones.in(runs, context, taken));
        }
        return taken.places().stream()
                .map(place -> Finding.of(place.kind(), place.start(), place.end()))
                .toList();
    }
}
