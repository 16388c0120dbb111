package org.regard.retention.erasure;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.regard.disclosure.Look;
import org.regard.house.House;
import org.regard.retention.Certifying;

/** Erasing outside a server: the product's own steps, each in a transaction of the house. */
public final class ErasureHouse {

    static final Look ACCESS = Look.of("access-request");

    final House house;
    final Traces traces = new Traces();
    final ErasureLog log;
    final Rewriting rewriting;
    private Optional<Path> data = Optional.empty();

    public ErasureHouse(House house, Optional<Path> file) {
        this.house = house;
        this.log = new ErasureLog(file, Optional.empty(), house.hash());
        this.rewriting = new Rewriting(house.home().owner());
    }

    ErasureHouse ownsItsDatabase(Path root) {
        data = Optional.of(root);
        return this;
    }

    Subjects subjects() {
        return new Subjects(house.database(), house.vault());
    }

    ErasureWork work() {
        return new ErasureWork(
                house.database(),
                subjects(),
                new Restricting(house.database(), house.vault()),
                house.erasures(),
                house.journal(),
                house.hash(),
                traces,
                house.clock());
    }

    public Erasing erasing() {
        return new Erasing(house.opening(), house.scopes(), work(), new ErasureQueries(house.database(), subjects()));
    }

    Proving proving() {
        return new Proving(
                house.database(),
                subjects(),
                new Places(house.database(), data),
                traces,
                new Certifying(house.database(), house.hash(), house.clock()),
                house.clock());
    }

    RunSteps runSteps() {
        return new RunSteps(
                house.database(), house.scopes(), work(), proving(), log, traces, house.hash(), house.clock());
    }

    /** As the container does it: every call a transaction of its own. */
    ErasureSteps steps() {
        return new InTransactions(runSteps());
    }

    public UUID erase(String by, UUID customer, EraseRequest request) {
        return house.as(by, () -> {
            var plan = erasing().plan(customer, request.contractRuns(), ACCESS);
            return erasing().erase(customer, plan.customer().version(), request, ACCESS);
        });
    }

    /** Takes steps until nothing waits any more or a run stumbles. */
    void runToTheEnd() {
        var course = new Course(steps(), rewriting);
        for (var run = steps().waiting(); run.isPresent() && course.advance(run.get()); run = steps().waiting()) {
            Thread.onSpinWait();
        }
    }

    ErasureView view(UUID run) {
        return house.as("steward", () -> erasing().run(run, ACCESS));
    }

    class InTransactions extends ErasureSteps {

        private final RunSteps inner;

        InTransactions(RunSteps inner) {
            super(inner);
            this.inner = inner;
        }

        @Override
        public Optional<ErasureRun> waiting() {
            return of(inner::waiting);
        }

        @Override
        public void log(ErasureRun run) {
            does(() -> inner.log(run));
        }

        @Override
        public List<ErasureRun> logged() {
            return of(inner::logged);
        }

        @Override
        public void rewritten(List<ErasureRun> runs, List<String> notAllowed) {
            does(() -> inner.rewritten(runs, notAllowed));
        }

        @Override
        public UUID prove(ErasureRun run) {
            return of(() -> inner.prove(run));
        }

        @Override
        public void stumble(ErasureRun run, String problem) {
            does(() -> inner.stumble(run, problem));
        }

        @Override
        public void replay(LogEntry entry) {
            does(() -> inner.replay(entry));
        }

        @Override
        public void catchUp() {
            does(inner::catchUp);
        }

        @Override
        public boolean termsOver() {
            return of(inner::termsOver);
        }

        @Override
        public void tidy() {
            does(inner::tidy);
        }

        private void does(Runnable work) {
            house.does("", work);
        }

        private <T> T of(Supplier<T> work) {
            return house.as("", work::get);
        }
    }
}
