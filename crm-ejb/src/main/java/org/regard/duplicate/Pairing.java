package org.regard.duplicate;

import java.util.Arrays;

/** Whether two encoded customers are alike enough to be shown to a person as one. */
final class Pairing {

    private Pairing() {}

    /** The sum of weights; negative infinity when nothing but the name speaks for it, or they are somebody else for certain. */
    static double score(Encoder.Encoded one, Encoder.Encoded other) {
        var born = Filter.alike(one.born(), other.born());
        double beside = Likeness.BORN.weight(born)
                + Likeness.POSTCODE.weight(Filter.alike(one.postcode(), other.postcode()))
                + Likeness.STREET.weight(Filter.alike(one.street(), other.street()))
                + Likeness.CITY.weight(Filter.alike(one.city(), other.city()))
                + (one.contacts().stream().anyMatch(other.contacts()::contains) ? Likeness.SHARED_CONTACT : 0);
        return beside < Likeness.BESIDE_THE_NAME || areDifferent(one, other, born)
                ? Double.NEGATIVE_INFINITY
                : Likeness.NAME.weight(Filter.alike(one.name(), other.name())) + beside;
    }

    private static boolean areDifferent(Encoder.Encoded one, Encoder.Encoded other, Double born) {
        if (one.first().isEmpty() || other.first().isEmpty()) {
            return false;
        }
        var words = new Different.Words(
                Filter.alike(one.first(), other.first()),
                Filter.alike(one.last(), other.last()),
                Filter.alike(one.first(), other.last()),
                Filter.alike(one.last(), other.first()));
        return Arrays.stream(Different.values()).anyMatch(rule -> rule.is(words, born));
    }
}
