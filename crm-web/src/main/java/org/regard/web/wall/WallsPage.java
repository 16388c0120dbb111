package org.regard.web.wall;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.regard.customer.Directory;
import org.regard.customer.wall.SetWall;
import org.regard.customer.wall.Wall;
import org.regard.customer.wall.Walls;
import org.regard.disclosure.Look;
import org.regard.platform.Refusal;
import org.regard.web.frame.Told;

/** Who is kept apart: listed, set with a reason and a day to ask again, lifted. */
@Named
@ViewScoped
public class WallsPage implements Serializable {
    private static final Look CARE = Look.of("directory-care");
    private static final String PAGE = "/privacy/walls";
    private static final int A_FEW = 20;

    @Inject
    private Walls walls;

    @Inject
    private Directory directory;

    @Inject
    private Clock clock;

    private List<Row> all = List.of();
    private final WallForm form = new WallForm();

    /** One wall and whether its day has come. */
    public record Row(
            String id,
            String one,
            String other,
            String reason,
            String setBy,
            LocalDate setOn,
            LocalDate reviewOn,
            boolean toReview)
            implements Serializable {}

    public void load() {
        var today = LocalDate.now(clock);
        all = walls.all(CARE).stream().map(wall -> row(wall, today)).toList();
    }

    private static Row row(Wall wall, LocalDate today) {
        return new Row(
                wall.id().toString(),
                wall.one().name(),
                wall.other().name(),
                wall.reason(),
                wall.setBy(),
                wall.setOn(),
                wall.reviewOn(),
                wall.isToReview(today));
    }

    public String set() {
        var wish =
                new SetWall(customer(form.getOne()), customer(form.getOther()), form.getReason(), form.getReviewOn());
        walls.set(wish, CARE);
        return Told.then("walls.set", "", PAGE);
    }

    public String lift(Row row) {
        walls.lift(UUID.fromString(row.id()), CARE);
        return Told.then("walls.lifted", "", PAGE);
    }

    /** Exactly one customer bears the name, else nobody can say who is meant. */
    private UUID customer(String name) {
        var found = directory.search(name, null, A_FEW, CARE).items().stream()
                .filter(one -> one.calledName().equalsIgnoreCase(name.strip()))
                .toList();
        if (found.size() != 1) {
            throw Refusal.unfit("wall.customer-unclear", name).asException();
        }
        return found.get(0).id();
    }

    public List<Row> getAll() {
        return all;
    }

    public WallForm getForm() {
        return form;
    }
}
