package org.regard.bench.gdpr;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** One role on one data set: the same operations at every level by turns, every answer held against the oracle's. */
final class Field implements AutoCloseable {

    /** Operations in one turn. */
    static final int TURN = 100;

    private static final long SEED = 20_261_122;
    private static final int SAMPLE = 500;
    private final Role role;
    private final Volume volume;
    private final Grounds grounds;
    private final Oracle oracle;
    private final Role.Draw draw;
    private final Map<Level, Side> sides = new EnumMap<>(Level.class);
    private final SweepPlan plan = new SweepPlan();
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
            var before = draw.before();
            take(before.size(), before.iterator()::next);
        } catch (Exception failed) {
            close();
            throw failed;
        }
    }

    /** Operations whose time does not count: servers and plans are warm when the clock begins. */
    void warm(int many) throws Exception {
        for (int done = 0; done < many; done += TURN) {
            take(Math.min(TURN, many - done), draw::next);
        }
        tally = new Tally();
    }

    /** One turn of each level with the clock running. */
    void turn(int most) throws Exception {
        int many = Math.min(TURN, most);
        take(many, draw::next);
        clocked += many;
    }

    private void take(int many, Supplier<Op> source) throws Exception {
        var turn = Turn.of(many, source, plan, oracle);
        for (var side : sides.entrySet()) {
            turn.by(side.getKey(), side.getValue(), tally, verdict);
        }
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
