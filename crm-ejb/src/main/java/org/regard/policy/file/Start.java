package org.regard.policy.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Policies to begin with, shipped as files like any other. A careful first word, not legal advice. */
public enum Start {
    /** One team, two years, no small talk. */
    SMALL_FIRM,
    /** What the loan desk is told for a loan is not there at the branch. */
    BANK,
    /** Reception only: what is kept for treatment is not in here (GDPR Art. 9). */
    CLINIC;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Start> of(String code) {
        return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    /** The file as it is shipped. */
    public byte[] bytes() {
        try (var file = Start.class.getResourceAsStream("/org/regard/policy/start/" + code() + ".json")) {
            return file.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
