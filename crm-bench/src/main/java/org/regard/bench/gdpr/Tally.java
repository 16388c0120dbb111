package org.regard.bench.gdpr;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** How long everything took, at each level. */
final class Tally {

    private static final class Times {
        private long many;
        private double seconds;

        private double millis() {
            return seconds * 1000 / many;
        }
    }

    private final Map<Level, Double> seconds = new EnumMap<>(Level.class);
    private final Map<Level, Times> sweeps = new EnumMap<>(Level.class);
    private final Map<Op.Kind, Map<Level, Times>> kinds = new TreeMap<>();

    /** One operation by itself. */
    void add(Level level, Op.Kind kind, double taken) {
        var times = kinds.computeIfAbsent(kind, none -> new EnumMap<>(Level.class))
                .computeIfAbsent(level, none -> new Times());
        times.many++;
        times.seconds += taken;
    }

    /** A sweep, which is no operation of the workload and counts in its turn. */
    void swept(Level level, double taken) {
        var times = sweeps.computeIfAbsent(level, none -> new Times());
        times.many++;
        times.seconds += taken;
    }

    /** How many sweeps there were; the same at every level. */
    long sweeps() {
        return sweeps.getOrDefault(Level.FLOOR, new Times()).many;
    }

    /** Milliseconds of a sweep, on average. */
    double millisOfSweep(Level level) {
        return sweeps.get(level).millis();
    }

    /** A turn of operations with what is owed after it. */
    void turn(Level level, double taken) {
        seconds.merge(level, taken, Double::sum);
    }

    boolean has(Level level) {
        return seconds.containsKey(level);
    }

    double seconds(Level level) {
        return seconds.getOrDefault(level, 0.0);
    }

    /** How many times slower than the floor. */
    double ratio(Level level) {
        return seconds(level) / seconds(Level.FLOOR);
    }

    Set<Op.Kind> kinds() {
        return kinds.keySet();
    }

    long many(Op.Kind kind) {
        return kinds.get(kind).get(Level.FLOOR).many;
    }

    /** Milliseconds of one operation of a kind, on average. */
    double millis(Op.Kind kind, Level level) {
        return kinds.get(kind).get(level).millis();
    }
}
