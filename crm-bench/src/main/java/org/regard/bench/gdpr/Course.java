package org.regard.bench.gdpr;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One role on both levels: the same operations by turns, every answer held against the oracle's. */
final class Course {

    private static final int BLOCK = 100;
    private static final long SEED = 20_261_122;
    private final Volume volume;
    private final Grounds grounds;
    private final List<String> mismatches = new ArrayList<>();
    private final Map<Op.Kind, double[]> kinds = new EnumMap<>(Op.Kind.class);
    private long compared;
    private long gone;

    Course(Volume volume, Grounds grounds) {
        this.volume = volume;
        this.grounds = grounds;
    }

    /**
     * What came of a role.
     *
     * @param compared answers held against the oracle, both levels together
     * @param mismatches the first of those that were wrong
     * @param kinds for each kind of operation: how many, seconds of the floor, seconds of the services
     * @param house bytes of everything about the records in the product afterwards
     * @param plain the same on the floor
     * @param personal bytes of the values that are left by the oracle
     */
    record Came(
            Role role,
            int records,
            int operations,
            double floor,
            double service,
            long compared,
            int wrong,
            List<String> mismatches,
            Map<Op.Kind, double[]> kinds,
            long house,
            long plain,
            long personal) {}

    Came run(Role role, int operations) throws Exception {
        var oracle = new Oracle(volume);
        var draw = new Role.Draw(role, volume, oracle, SEED + role.ordinal());
        var set = grounds.houseFor(role.code());
        double floor = 0;
        double service = 0;
        int wrongBefore = mismatches.size();
        try (var plain = grounds.plainFor(role.code());
                var house = new ServiceSide(set)) {
            var before = draw.before();
            var expected = before.stream().map(oracle::take).toList();
            turn(plain, before, expected, 0);
            turn(house, before, expected, 1);
            kinds.clear();
            for (int done = 0; done < operations; done += BLOCK) {
                var ops = new ArrayList<Op>();
                var answers = new ArrayList<String>();
                for (int i = 0; i < Math.min(BLOCK, operations - done); i++) {
                    ops.add(draw.next());
                    answers.add(oracle.take(ops.get(i)));
                }
                gone = oracle.settle();
                floor += turn(plain, ops, answers, 0);
                service += turn(house, ops, answers, 1);
            }
            afterwards(oracle, plain, house);
        }
        return new Came(
                role,
                volume.records(),
                operations,
                floor,
                service,
                compared,
                mismatches.size() - wrongBefore,
                mismatches.stream().limit(10).toList(),
                new TreeMap<>(kinds),
                grounds.bytes(set.name()),
                grounds.bytes(grounds.plainName(role.code())),
                oracle.bytes());
    }

    private double turn(Side side, List<Op> ops, List<String> expected, int level) throws Exception {
        long begun = System.nanoTime();
        var answers = new ArrayList<String>();
        for (var op : ops) {
            long one = System.nanoTime();
            answers.add(side.take(op));
            var times = kinds.computeIfAbsent(op.kind(), none -> new double[3]);
            times[1 + level] += (System.nanoTime() - one) / 1e9;
            times[0] += level;
        }
        long went = side.settle();
        double seconds = (System.nanoTime() - begun) / 1e9;
        for (int i = 0; i < ops.size(); i++) {
            compare(side, ops.get(i), expected.get(i), answers.get(i));
        }
        compared++;
        if (went != gone) {
            mismatches.add(side.getClass().getSimpleName() + ": " + gone + " records should have gone, " + went + " went");
        }
        return seconds;
    }

    private void compare(Side side, Op op, String expected, String answer) {
        compared++;
        if (!expected.equals(answer)) {
            mismatches.add("%s %s of key %d, customer %d, purpose %d: expected %s, answered %s"
                    .formatted(
                            side.getClass().getSimpleName(),
                            op.kind(),
                            op.key(),
                            op.user(),
                            op.purpose(),
                            brief(expected),
                            brief(answer)));
        }
    }

    private static String brief(String answer) {
        return "'" + answer.substring(0, Math.min(80, answer.length())).replace('\n', '/') + "'";
    }

    /** What is there at the end, of a sample of customers, is compared as well; outside the time. */
    private void afterwards(Oracle oracle, Side plain, Side house) throws Exception {
        for (int user = 0; user < volume.users(); user += Math.max(1, volume.users() / 500)) {
            var op = Op.of(Op.Kind.READ_BY_USER, -1, user, 0);
            var expected = oracle.take(op);
            // The floor has no row of a person who is gone to refuse with.
            compare(plain, op, expected.equals(Side.ABSENT) ? "" : expected, plain.take(op));
            compare(house, op, expected, house.take(op));
        }
    }
}
