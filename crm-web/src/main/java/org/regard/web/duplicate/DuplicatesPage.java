package org.regard.web.duplicate;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.regard.disclosure.Look;
import org.regard.duplicate.Duplicates;
import org.regard.duplicate.MergeView;
import org.regard.duplicate.Merges;
import org.regard.web.frame.Told;

/** Who is there twice? What the search has found and nobody has decided yet, and what can still be taken back. */
@Named
@ViewScoped
public class DuplicatesPage implements Serializable {
    static final Look CARE = Look.of("directory-care");
    private static final String HERE = "/duplicates";
    private static final int SHOWN = 50;

    @Inject
    private Duplicates duplicates;

    @Inject
    private Merges merges;

    private transient List<MergeView.Open> open;
    private transient List<MergeView.Done> done;
    private transient Duplicates.Run run;

    public void load() {
        open = duplicates.open(SHOWN, CARE);
        done = merges.open(CARE);
        run = duplicates.latest(CARE).orElse(null);
    }

    /** What was read does not travel to another node: there it is read again. */
    public void loadAgain() {
        if (open == null) load();
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
