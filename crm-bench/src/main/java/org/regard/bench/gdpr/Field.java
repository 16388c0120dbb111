package org.regard.bench.gdpr;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One role on one data set: the same operations at every level by turns, every answer held against the oracle's. */
final class Field implements AutoCloseable {

    private static final long SEED = 20_261_122;
    private static final int SAMPLE = 500;
    private final Role role;
    private final Volume volume;
    private final Grounds grounds;
    private final Oracle oracle;
    private final Role.Draw draw;
    private final Map<Level, Side> sides = new EnumMap<>(Level.class);
    private final Verdict verdict = new Verdict();
    private final Map<Level, Space> begun;
    private final long first;
    private Tally tally = new Tally();
    private int clocked;

    Field(Role role, Volume volume, Grounds grounds) throws Exception {
        this.role = role;
        this.volume = volume;
        this.grounds = grounds;
        oracle = new Oracle(volume);
        first = oracle.bytes();
        draw = new Role.Draw(role, volume, oracle, SEED + role.ordinal());
        try {
            for (var level : grounds.levels()) {
                sides.put(level, grounds.side(level, role));
            }
            begun = grounds.spaces(role);
            take(draw.before());
        } catch (Exception failed) {
            close();
            throw failed;
        }
    }

    /** Operations whose time does not count: servers and plans are warm when the clock begins. */
    void warm(int many) throws Exception {
        for (int done = 0; done < many; done += role.turn()) {
            take(next(Math.min(role.turn(), many - done)));
        }
        tally = new Tally();
    }

    /** One turn of each level with the clock running. */
    void turn(int most) throws Exception {
        int many = Math.min(role.turn(), most);
        take(next(many));
        clocked += many;
    }

    private List<Op> next(int many) {
        var ops = new ArrayList<Op>();
        for (int i = 0; i < many; i++) {
            ops.add(draw.next());
        }
        return ops;
    }

    private void take(List<Op> ops) throws Exception {
        var expected = ops.stream().map(oracle::take).toList();
        for (var side : sides.entrySet()) {
            var answers = answers(side.getKey(), side.getValue(), ops);
            for (int i = 0; i < ops.size(); i++) {
                verdict.compare(side.getKey(), ops.get(i), expected.get(i), answers.get(i));
            }
            var trouble = side.getValue().calm();
            if (!trouble.isEmpty()) {
                verdict.wrong(side.getKey().words() + ", behind the answers: " + trouble);
            }
        }
    }

    private List<String> answers(Level level, Side side, List<Op> ops) throws Exception {
        long begins = System.nanoTime();
        var answers = new ArrayList<String>();
        for (var op : ops) {
            long one = System.nanoTime();
            answers.add(side.take(op));
            tally.add(level, op.kind(), (System.nanoTime() - one) / 1e9);
        }
        side.settle();
        tally.turn(level, (System.nanoTime() - begins) / 1e9);
        return answers;
    }

    /** What is there at the end, of a sample of customers, is compared as well; outside the time. */
    private void afterwards() throws Exception {
        for (int user = 0; user < volume.users(); user += Math.max(1, volume.users() / SAMPLE)) {
            var op = Op.of(Op.Kind.READ_BY_USER, -1, user, 0);
            var expected = oracle.take(op);
            for (var side : sides.entrySet()) {
                // The floor has no row of a person who is gone to refuse with.
                boolean gone = side.getKey() == Level.FLOOR && expected.equals(Side.ABSENT);
                verdict.compare(
                        side.getKey(), op, gone ? "" : expected, side.getValue().take(op));
            }
        }
    }

    /** Ends the role: compares what is left, weighs the databases, stops what was started. */
    Came end(int wanted) throws Exception {
        afterwards();
        var aside = sides.values().stream()
                .map(Side::aside)
                .filter(one -> !one.isEmpty())
                .collect(Collectors.joining(" "));
        close();
        var left = grounds.spaces(role);
        grounds.forget(role);
        return new Came(
                role, volume.records(), wanted, clocked, tally, verdict, begun, left, first, oracle.bytes(), aside);
    }

    String progress() {
        return "%s, %,d records: %,d operations, %s"
                .formatted(
                        role.code(),
                        volume.records(),
                        clocked,
                        grounds.levels().stream()
                                .map(level -> "%s %.1f s".formatted(level.words(), tally.seconds(level)))
                                .collect(Collectors.joining(", ")));
    }

    @Override
    public void close() throws java.sql.SQLException {
        for (var side : sides.values()) {
            side.close();
        }
        sides.clear();
    }
}
