package org.regard.retention.gone;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.regard.house.House;
import org.regard.retention.Certifying;

/** The list beside the database outside a server: the product's own steps, each in a transaction of the house. */
final class GoneHouse {

    final House house;
    final GoneList list;
    private final GoneSteps steps;

    GoneHouse(House house, Path folder, Optional<Path> copy) {
        this.house = house;
        this.list = new GoneList(Optional.of(folder), copy, house.hash());
        this.steps = new InTransactions(new GoneSteps(
                new Telling(house.database(), house.scopes(), house.vault(), list),
                new Repeating(house.database(), house.scopes(), house.vault()),
                list,
                new Certifying(house.database(), house.hash(), house.clock()),
                house.scopes(),
                house.clock()));
    }

    void tellAll() {
        while (steps.tell() > 0) {
            Thread.onSpinWait();
        }
    }

    /** As at the start of a server. */
    void opens() {
        new Returns(list, steps, house.clock()).repeat();
    }

    long rows(String what) {
        return house.as("", () -> {
            house.scopes().enterAsHouse("directory-care");
            return house.database()
                    .one("select count(*) from " + what, row -> row.getLong(1))
                    .orElseThrow();
        });
    }

    private final class InTransactions extends GoneSteps {

        private final GoneSteps inner;

        InTransactions(GoneSteps inner) {
            this.inner = inner;
        }

        @Override
        public int tell() {
            return of(inner::tell);
        }

        @Override
        public long told() {
            return of(inner::told);
        }

        @Override
        public Repeated repeat(List<GoneLine> lines) {
            return of(() -> inner.repeat(lines));
        }

        @Override
        public UUID certify(Repeated repeated, Instant began) {
            return of(() -> inner.certify(repeated, began));
        }

        private <T> T of(Supplier<T> work) {
            var answer = new AtomicReference<T>();
            house.does("", () -> answer.set(work.get()));
            return answer.get();
        }
    }
}
