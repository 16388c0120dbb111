package org.regard.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.regard.platform.Database;
import org.regard.platform.Refusal;

/** Published policies by version. A published version never changes, so it is read once and remembered. */
@ApplicationScoped
public class PolicyStore {

    private Database database;
    private final Map<Integer, Policy> remembered = new ConcurrentHashMap<>();

    protected PolicyStore() {}

    @Inject
    public PolicyStore(Database database) {
        this.database = database;
    }

    /** The policy in force; one look at one row. */
    public Policy current() {
        return version(database.one("select version from policy_current", row -> row.getInt(1))
                .orElseThrow(() -> Refusal.conflict("policy.none").asException()));
    }

    public Policy version(int version) {
        return remembered.computeIfAbsent(version, missing -> new PolicyReading(database, missing).policy());
    }

    public List<Integer> versions() {
        return database.list(
                "select version from policy where status <> 'draft' order by version", row -> row.getInt(1));
    }
}
