package org.regard.web.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.regard.customer.wall.Wall;

/** Walls between customers in conflict. */
public record WallList(List<Entry> items) {

    /** One wall. */
    @Schema(name = "Wall")
    public record Entry(
            UUID id, UUID customer, UUID other, String reason, String setBy, LocalDate setOn, LocalDate reviewOn) {}

    public static WallList of(List<Wall> walls) {
        return new WallList(walls.stream()
                .map(one -> new Entry(
                        one.id(),
                        one.one().id(),
                        one.other().id(),
                        one.reason(),
                        one.setBy(),
                        one.setOn(),
                        one.reviewOn()))
                .toList());
    }
}
