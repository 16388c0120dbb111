package org.regard.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Lets several sides work by turns, a short slice each, so that whatever else the machine does falls on all of them alike. */
final class Contest {

    private final int callers;
    private final Duration slice;
    private final int rounds;

    Contest(int callers, Duration slice, int rounds) {
        this.callers = callers;
        this.slice = slice;
        this.rounds = rounds;
    }

    Map<String, Figures> of(List<Lane> lanes) throws Exception {
        var desks = new LinkedHashMap<String, List<Lane.Work>>();
        var times = new LinkedHashMap<String, List<long[]>>();
        var executor = Executors.newFixedThreadPool(callers);
        try {
            for (var lane : lanes) {
                times.put(lane.name(), new ArrayList<>());
                var works = desks.computeIfAbsent(lane.name(), none -> new ArrayList<>());
                for (int caller = 0; caller < callers; caller++) {
                    works.add(lane.desks().of(caller));
                }
                turn(executor::submit, works, slice);
            }
            for (int round = 0; round < rounds; round++) {
                for (var lane : lanes) {
                    times.get(lane.name()).addAll(turn(executor::submit, desks.get(lane.name()), slice));
                }
            }
        } finally {
            executor.shutdown();
            for (var works : desks.values()) {
                for (var work : works) {
                    work.close();
                }
            }
        }
        return figures(times);
    }

    /** What takes work and answers later. */
    private interface Taking {
        Future<long[]> take(Callable<long[]> work);
    }

    private static List<long[]> turn(Taking executor, List<Lane.Work> works, Duration slice) throws Exception {
        var waiting = new ArrayList<Future<long[]>>();
        long end = System.nanoTime() + slice.toNanos();
        for (var work : works) {
            waiting.add(executor.take(() -> repeat(work, end)));
        }
        var times = new ArrayList<long[]>();
        for (var one : waiting) {
            times.add(one.get());
        }
        return times;
    }

    private static long[] repeat(Lane.Work work, long end) throws Exception {
        var times = new long[1 << 16];
        int count = 0;
        for (long now = System.nanoTime(); now < end && count < times.length; ) {
            work.once();
            long then = System.nanoTime();
            times[count++] = then - now;
            now = then;
        }
        return java.util.Arrays.copyOf(times, count);
    }

    private Map<String, Figures> figures(Map<String, List<long[]>> times) {
        var figures = new LinkedHashMap<String, Figures>();
        times.forEach((name, parts) -> figures.put(
                name,
                Figures.of(
                        parts.stream().flatMapToLong(java.util.Arrays::stream).toArray(),
                        slice.toNanos() / 1e9 * rounds)));
        return figures;
    }
}
