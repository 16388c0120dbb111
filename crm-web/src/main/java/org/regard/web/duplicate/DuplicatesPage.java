package org.regard.web.duplicate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.regard.disclosure.Look;
import org.regard.duplicate.Duplicates;
import org.regard.duplicate.MergeView;
import org.regard.duplicate.Merges;
import org.regard.web.frame.Told;

/** Who is there twice? What the search has found and nobody has decided yet, and what can still be taken back. */
@Named
@RequestScoped
public class DuplicatesPage {
    static final Look CARE = Look.of("directory-care");
    private static final String HERE = "/duplicates";
    private static final int SHOWN = 50;

    @Inject
    private Duplicates duplicates;

    @Inject
    private Merges merges;

    private List<MergeView.Open> open;
    private List<MergeView.Done> done;
    private Duplicates.Run run;

    public void load() {
        open = duplicates.open(SHOWN, CARE);
        done = merges.open(CARE);
        run = duplicates.latest(CARE).orElse(null);
    }

    public String search() {
        duplicates.search(CARE);
        return Told.then("duplicates.asked", "", HERE);
    }

    public String different(UUID one, UUID other) {
        duplicates.different(one, other, CARE);
        return Told.then("duplicates.kept-apart", "", HERE);
    }

    public String takeBack(UUID merge) {
        merges.takeBack(merge, CARE);
        return Told.then("merge.taken-back", "", HERE);
    }

    public List<MergeView.Open> getOpen() {
        return open;
    }

    public List<MergeView.Done> getDone() {
        return done;
    }

    public Duplicates.Run getRun() {
        return run;
    }

    /** Whether the background is at it; the page then asks again by itself. */
    public boolean isSearching() {
        return run != null && run.endedAt() == null;
    }
}
