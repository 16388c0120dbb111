package org.regard.bench.gdpr;

import java.util.Arrays;
import java.util.Random;

/** Draws numbers from 0 by Zipf's law, exponent 0.99: the sums of the probabilities are laid out once and searched. */
final class Zipf {

    private static final double EXPONENT = 0.99;
    private final double[] sums;

    Zipf(int many) {
        sums = new double[many];
        double sum = 0;
        for (int i = 0; i < many; i++) {
            sum += Math.pow(i + 1, -EXPONENT);
            sums[i] = sum;
        }
    }

    int draw(Random random) {
        int found = Arrays.binarySearch(sums, random.nextDouble() * sums[sums.length - 1]);
        return Math.min(sums.length - 1, found < 0 ? -found - 1 : found);
    }
}
