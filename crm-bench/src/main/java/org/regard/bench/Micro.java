package org.regard.bench;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the benchmarks of single rules, briefly, each in a process of its own. */
final class Micro {

    private static final TimeValue TURN = TimeValue.milliseconds(400);

    private Micro() {}

    /** Microseconds by the rule's name, in the order of the names. */
    static Map<String, Double> run() throws RunnerException {
        var options = new OptionsBuilder()
                .include(Rules.class.getName())
                .forks(1)
                .warmupIterations(2)
                .warmupTime(TURN)
                .measurementIterations(4)
                .measurementTime(TURN)
                .verbosity(VerboseMode.SILENT)
                .build();
        Collection<RunResult> results = new Runner(options).run();
        var micros = new LinkedHashMap<String, Double>();
        results.forEach(one -> micros.put(
                one.getPrimaryResult().getLabel(), one.getPrimaryResult().getScore()));
        return micros;
    }
}
