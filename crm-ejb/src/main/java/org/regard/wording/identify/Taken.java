package org.regard.wording.identify;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Places that are something already: who comes later takes what is left. */
final class Taken {

    private final BitSet units = new BitSet();
    private final List<Place> places = new ArrayList<>();

    boolean anyOf(int start, int end) {
        int next = units.nextSetBit(start);
        return next >= 0 && next < end;
    }

    void take(List<Place> found) {
        for (var place : found) {
            if (!anyOf(place.start(), place.end())) {
                units.set(place.start(), place.end());
                places.add(place);
            }
        }
    }

    /** Two proofs in one place: the one that explains more of the text is right. */
    void takeLongest(List<Place> some, List<Place> others) {
        var all = new ArrayList<>(some);
        all.addAll(others);
        all.sort(Comparator.comparing((Place place) -> place.start() - place.end()));
        take(all);
    }

    List<Place> places() {
        return places;
    }
}
