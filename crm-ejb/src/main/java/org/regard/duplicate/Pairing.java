package org.regard.duplicate;

/** Whether two encoded customers are alike enough to be shown to a person as one. */
final class Pairing {

    private Pairing() {}

    /** The sum of weights; negative infinity when nothing but the name speaks for it. */
    static double score(Encoder.Encoded one, Encoder.Encoded other) {
        double name = Likeness.NAME.weight(Filter.alike(one.name(), other.name()));
        double beside = Likeness.BORN.weight(Filter.alike(one.born(), other.born()))
                + Likeness.POSTCODE.weight(Filter.alike(one.postcode(), other.postcode()))
                + Likeness.STREET.weight(Filter.alike(one.street(), other.street()))
                + Likeness.CITY.weight(Filter.alike(one.city(), other.city()))
                + (one.contacts().stream().anyMatch(other.contacts()::contains) ? Likeness.SHARED_CONTACT : 0);
        return beside < Likeness.BESIDE_THE_NAME ? Double.NEGATIVE_INFINITY : name + beside;
    }
}
