package org.regard.web.erasure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.regard.disclosure.Look;
import org.regard.retention.erasure.Erasing;
import org.regard.retention.erasure.ErasureView;

/** How far have erasures come, and which are proved? */
@Named
@RequestScoped
public class ErasuresPage {
    @Inject
    private Erasing erasing;

    private List<ErasureView> runs;

    public void load() {
        runs = erasing.recent(Look.of("access-request"));
    }

    public List<ErasureView> getRuns() {
        return runs;
    }

    /** Whether something is still on its way, so that the page is worth another look. */
    public boolean isGoingOn() {
        return runs.stream().anyMatch(run -> run.provedAt() == null);
    }
}
