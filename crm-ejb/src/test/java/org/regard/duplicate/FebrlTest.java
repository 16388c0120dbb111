package org.regard.duplicate;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.regard.house.House;
import org.regard.sealing.KeyedHash;
import org.regard.sealing.MasterKey;

/** Duplicates that somebody else made, found without tuning for either list. */
class FebrlTest {

    private static final int MOST_TOGETHER = 60;

    private static final List<String> REPORT = new ArrayList<>(
            List.of(
                    """
            # Duplicates that somebody else made

            Written by `mvn -pl crm-ejb -am test -Dtest=FebrlTest -Dsurefire.failIfNoSpecifiedTests=false
            -Dregard.report=$PWD/docs/privacy/duplicates-found.md`. Do not edit: run it again. The lists 1 and 3 of FEBRL (Christen 2008), with
            their truth; one way of looking for both, tuned for neither; the social security number is left behind as it is at the door. The same
            keys, filters and likeness as in the product; how long a million customers take stands in [duplicates](duplicates.md). Every pair counts,
            also within a group of several. Wanted: recall 0.95 at precision 0.99.

            | list | rows | pairs there are | pairs proposed | recall | precision | seconds, one core |
            | --- | ---: | ---: | ---: | ---: | ---: | ---: |"""));

    @BeforeAll
    static void there() {
        assumeTrue(Febrl.isThere());
    }

    @AfterAll
    static void report() throws IOException {
        var file = System.getProperty("regard.report");
        if (file != null && Febrl.isThere()) {
            Files.writeString(Path.of(file), String.join("\n", REPORT) + "\n");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void ninety_five_of_a_hundred_pairs_are_found_and_ninety_nine_of_a_hundred_found_are_true(int list)
            throws IOException {
        var rows = Febrl.read(list);
        var truth = Febrl.truth(rows);
        long begun = System.nanoTime();
        var found = found(rows);
        double seconds = (System.nanoTime() - begun) / 1e9;
        double right = found.stream().filter(truth::contains).count();
        double recall = right / truth.size();
        double precision = right / found.size();
        REPORT.add("| %d | %,d | %,d | %,d | %.4f | %.4f | %.2f |"
                .formatted(list, rows.size(), truth.size(), found.size(), recall, precision, seconds));
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
