package org.regard.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.regard.platform.Database;
import org.regard.platform.Refusal;

/** Policies by version. A published version never changes, so it is read once and remembered. */
@ApplicationScoped
public class PolicyStore {

    private Database database;
    private final Map<Integer, Policy> remembered = new ConcurrentHashMap<>();
    private final Map<Integer, NoteTerms> notes = new ConcurrentHashMap<>();

    protected PolicyStore() {}

    @Inject
    public PolicyStore(Database database) {
        this.database = database;
    }

    /** The policy in force; one look at one row. */
    public Policy current() {
        return inForce().orElseThrow(() -> Refusal.conflict("policy.none").asException());
    }

    /** The policy in force, if a house has one yet. */
    public Optional<Policy> inForce() {
        return database.one("select version from policy_current", row -> row.getInt(1))
                .map(this::version);
    }

    /** A version that is or was in force. A draft is not among them, and is not remembered. */
    public Policy version(int version) {
        return remembered.computeIfAbsent(version, missing -> {
            if (!versions().contains(missing)) {
                throw Refusal.absent("policy.no-such-version").asException();
            }
            return new PolicyReading(database, missing).policy();
        });
    }

    /** A version as it stands in the tables now: a draft changes from one look to the next. */
    public Policy asItStands(int version) {
        return new PolicyReading(database, version).policy();
    }

    /** What a version says about conversation notes now: a draft changes from one look to the next. */
    public NoteTerms noteTermsAsTheyStand(int version) {
        return NoteReading.terms(database, version);
    }

    /** What a published version says about conversation notes. */
    public NoteTerms noteTerms(int version) {
        return notes.computeIfAbsent(version, missing -> NoteReading.terms(database, missing));
    }

    /** Numbers of the versions that are or were in force, in the order in which they came into force. */
    public List<Integer> versions() {
        return database.list(
                "select version from policy where status <> 'draft' order by published_at, version",
                row -> row.getInt(1));
    }

    List<PublishedVersion> history() {
        return database.list(
                """
                select p.version, p.title_en, p.title_de, p.note, p.published_at, coalesce(c.name, '') as by, p.status
                from policy p left join colleague c on c.id = p.published_by
                where p.status <> 'draft' order by p.published_at desc, p.version desc""",
                row -> new PublishedVersion(
                        row.getInt("version"),
                        new Text(row.getString("title_en"), row.getString("title_de")),
                        row.getString("note"),
                        row.getTimestamp("published_at").toInstant(),
                        row.getString("by"),
                        row.getString("status").equals("published")));
    }
}
