package org.regard.duplicate;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.regard.house.House;
import org.regard.sealing.KeyedHash;
import org.regard.sealing.MasterKey;

/** Duplicates that somebody else made, found without tuning for either list. */
class FebrlTest {

    private static final int MOST_TOGETHER = 60;

    @BeforeAll
    static void there() {
        assumeTrue(Febrl.isThere());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void ninety_five_of_a_hundred_pairs_are_found_and_ninety_nine_of_a_hundred_found_are_true(int list)
            throws IOException {
        var rows = Febrl.read(list);
        var truth = Febrl.truth(rows);
        var found = found(rows);
        double right = found.stream().filter(truth::contains).count();
        double recall = right / truth.size();
        double precision = right / found.size();
        System.out.printf("FEBRL %d: recall %.4f, precision %.4f, %d pairs%n", list, recall, precision, truth.size());
        assertTrue(recall >= .95, "recall " + recall);
        assertTrue(precision >= .99, "precision " + precision);
    }

    private static Set<String> found(List<Febrl.Row> rows) {
        var encoder = new Encoder(new KeyedHash(MasterKey.of(House.TEST_KEY)));
        var encoded = rows.stream().map(row -> encoder.encode(row.one())).toList();
        Map<Long, List<Integer>> blocks = new HashMap<>();
        for (int i = 0; i < encoded.size(); i++) {
            for (long key : encoded.get(i).keys()) {
                blocks.computeIfAbsent(key, none -> new ArrayList<>()).add(i);
            }
        }
        var found = new HashSet<String>();
        blocks.values().stream().filter(block -> block.size() <= MOST_TOGETHER).forEach(block -> {
            for (int i : block) {
                for (int j : block) {
                    if (i < j && Pairing.score(encoded.get(i), encoded.get(j)) >= Likeness.ENOUGH) {
                        found.add(i + " " + j);
                    }
                }
            }
        });
        return found;
    }
}
