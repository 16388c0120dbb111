package org.regard.bench.gdpr;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** One role on one data set or on several, whose turns alternate: what the machine does meanwhile meets all of them. */
final class Course {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private final Role role;
    private final int operations;
    private final int warm;
    private final Duration most;

    /**
     * A course of so many operations.
     *
     * @param warm operations before the clock begins, the same for every data set
     * @param most how long it may last; zero: as long as it takes. It ends after the turn in which that is over
     */
    Course(Role role, int operations, int warm, Duration most) {
        this.role = role;
        this.operations = operations;
        this.warm = warm;
        this.most = most;
    }

    List<Came> over(List<Grounds> all) throws Exception {
        var fields = new ArrayList<Field>();
        try {
            for (var grounds : all) {
                fields.add(new Field(role, grounds.volume(), grounds));
            }
            System.out.printf("%s: everything is started%n", role.code());
            for (var field : fields) {
                field.warm(warm);
            }
            System.out.printf("%s: warm after %,d operations, the clock runs%n", role.code(), warm);
            turns(fields);
            var came = new ArrayList<Came>();
            for (var field : fields) {
                came.add(field.end(operations));
                System.out.println(field.progress());
            }
            return came;
        } finally {
            for (var field : fields) {
                field.close();
            }
        }
    }

    private void turns(List<Field> fields) throws Exception {
        long begun = System.nanoTime();
        long told = begun;
        for (int done = 0; done < operations && !isOver(begun); done += Field.TURN) {
            for (var field : fields) {
                field.turn(operations - done);
            }
            if (System.nanoTime() - told > PATIENCE.toNanos()) {
                told = System.nanoTime();
                fields.forEach(field -> System.out.println(field.progress()));
            }
        }
    }

    private boolean isOver(long begun) {
        return !most.isZero() && System.nanoTime() - begun > most.toNanos();
    }
}
