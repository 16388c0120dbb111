package org.regard.retention.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.regard.customer.Identity;

/**
 * What a run looks for after it has erased: names and values, in memory only and only until the run is proved. After a restart of
 * the server they are unknown, and the certificate says that it looked without them: writing them down would undo the erasure.
 */
@ApplicationScoped
public class Traces {

    private final Map<UUID, List<String>> byRun = new ConcurrentHashMap<>();
    private final Map<UUID, List<Identity.Mark>> marksByRun = new ConcurrentHashMap<>();

    void remember(UUID run, Collection<Subject> subjects, List<Identity.Mark> marks) {
        var all = new ArrayList<String>();
        subjects.forEach(one -> all.addAll(one.traces()));
        byRun.put(run, List.copyOf(all));
        marksByRun.put(run, List.copyOf(marks));
    }

    Optional<List<Identity.Mark>> marks(UUID run) {
        return Optional.ofNullable(marksByRun.get(run));
    }

    Optional<List<String>> of(UUID run) {
        return Optional.ofNullable(byRun.get(run));
    }

    void forget(UUID run) {
        byRun.remove(run);
        marksByRun.remove(run);
    }
}
