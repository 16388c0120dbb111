package org.regard.policy.draft;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;
import org.regard.platform.Database;
import org.regard.platform.Refusal;
import org.regard.policy.Category;
import org.regard.policy.Policy;
import org.regard.policy.Purpose;
import org.regard.policy.Role;

/**
 * The privacy steward's desk: versions of the policy that are being written. Any number at once, each with a number of its own.
 * A part that could not be published is refused when it is written; what only the whole can show stands among the findings.
 */
@Stateless
@RolesAllowed(Role.STEWARD)
public class Drafts {

    private Database database;
    private DraftQueries queries;
    private DraftWriting writing;
    private Author author;
    private Clock clock;

    protected Drafts() {}

    @Inject
    public Drafts(Database database, DraftQueries queries, DraftWriting writing, Author author, Clock clock) {
        this.database = database;
        this.queries = queries;
        this.writing = writing;
        this.author = author;
        this.clock = clock;
    }

    public List<DraftQueries.Head> all() {
        return queries.heads();
    }

    public Draft draft(int version) {
        return queries.draft(version)
                .orElseThrow(() -> Refusal.absent("policy.no-such-draft").asException());
    }

    /** Begins a draft as a copy of a version that is or was in force; answers its number. */
    public int begin(int from) {
        author.enter();
        if (database.one("select 1 from policy where version = ? and status <> 'draft'", row -> 1, from)
                .isEmpty()) {
            throw Refusal.absent("policy.no-such-version").asException();
        }
        int version = queries.nextVersion();
        database.one("select draft_policy(?, ?, ?)", row -> true, version, from, clock.instant());
        return version;
    }

    /** Everything that would stand against a policy that nobody has written down yet. */
    public List<Finding> check(Policy policy) {
        return PolicyRules.check(policy, queries.typesSoFar(policy));
    }

    /** Everything that stands against publishing the draft, and what is worth a thought. */
    public List<Finding> findings(int version) {
        return check(draft(version).policy());
    }

    /** What differs between two versions; either may be a draft. */
    public List<Change> compare(int before, int after) {
        return Comparison.of(any(before), any(after));
    }

    /** A version, whether it is a draft or is or was in force. */
    public Policy any(int version) {
        return queries.any(version)
                .orElseThrow(() -> Refusal.absent("policy.no-such-version").asException());
    }

    /** @param seen the revision that the writer saw; answers the new one, as all changes do */
    public long head(int version, long seen, Heading heading) {
        long fresh = turn(version, seen);
        refuse(!heading.isWhole(), Refusal.unfit("policy.title-missing"));
        refuse(!Vocabulary.areMonths(heading.customerMonths()), Refusal.unfit("policy.customer-months"));
        writing.heading(version, heading);
        return fresh;
    }

    /** Adds a category or replaces the one of the same code. */
    public long keep(int version, long seen, Category category) {
        long fresh = turn(version, seen);
        // Before anything is written: a code or a precision that no table takes is refused in words.
        refuseAll(with(draft(version).policy(), category), one -> one.isAbout(Finding.Part.CATEGORY, category.code()));
        writing.category(version, category);
        return fresh;
    }

    public long removeCategory(int version, long seen, String code) {
        long fresh = turn(version, seen);
        writing.removeCategory(version, code);
        return fresh;
    }

    /** Adds a purpose or replaces the one of the same code. */
    public long keep(int version, long seen, Purpose purpose) {
        long fresh = turn(version, seen);
        refuseAll(with(draft(version).policy(), purpose), one -> one.about() == Finding.Part.PURPOSE);
        writing.purpose(version, purpose);
        return fresh;
    }

    /** With it go the lines of all categories that name it. */
    public long removePurpose(int version, long seen, String code) {
        long fresh = turn(version, seen);
        var policy = draft(version).policy();
        refuse(
                policy.purpose(code)
                        .filter(one -> TreeRules.below(one, policy).findAny().isPresent())
                        .isPresent(),
                Refusal.conflict("policy.purpose-has-others-below"));
        writing.removePurpose(version, code);
        return fresh;
    }

    /** The whole draft at once, as a file or a program brings it: refused with the first thing that stands against it. */
    public long replace(int version, long seen, Policy policy, String note) {
        long fresh = turn(version, seen);
        refuseAll(policy, one -> true);
        writing.heading(version, new Heading(policy.title(), note, policy.customerMonths()));
        writing.all(version, policy);
        return fresh;
    }

    public void discard(int version, long seen) {
        turn(version, seen);
        var none = new Policy(version, null, null, 0, List.of(), List.of());
        writing.all(version, none);
        database.run("delete from policy where version = ? and status = 'draft'", version);
    }

    /** Takes the draft for this transaction and gives it its next revision; whoever saw an older one looks again first. */
    private long turn(int version, long seen) {
        author.enter();
        if (database.run(
                        "update policy set revision = revision + 1 where version = ? and status = 'draft' and revision = ?",
                        version,
                        seen)
                == 0) {
            refuse(!queries.isDraft(version), Refusal.absent("policy.no-such-draft"));
            throw Refusal.conflict("policy.draft-changed").asException();
        }
        return seen + 1;
    }

    private void refuseAll(Policy policy, Predicate<Finding> counts) {
        check(policy).stream()
                .filter(Finding::stops)
                .filter(counts)
                .findFirst()
                .ifPresent(one -> refuse(true, one.refusal()));
    }

    private static void refuse(boolean broken, Refusal refusal) {
        if (broken) {
            throw refusal.asException();
        }
    }

    private static Policy with(Policy policy, Category category) {
        return policy.with(policy.purposes(), Policy.replaced(policy.categories(), category, Category::code));
    }

    private static Policy with(Policy policy, Purpose purpose) {
        return policy.with(Policy.replaced(policy.purposes(), purpose, Purpose::code), policy.categories());
    }
}
