package org.regard.wording;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.regard.customer.CustomerQueries;
import org.regard.disclosure.Act;
import org.regard.disclosure.Journal;
import org.regard.disclosure.Look;
import org.regard.disclosure.Scopes;
import org.regard.platform.Database;
import org.regard.platform.Refusal;
import org.regard.policy.Role;

/** Asks about words before they are stored, keeps the steward's word lists, and shows what was kept in spite of a question. */
@Stateless
@RolesAllowed({Role.DESK, Role.MANAGER, Role.LEAD, Role.STEWARD})
public class TextChecks {

    public static final String OVERSIGHT = "oversight";

    private Database database;
    private Scopes scopes;
    private Journal journal;
    private TextQuestions checks;
    private WordListStore lists;
    private Overrides overrides;
    private Clock clock;

    protected TextChecks() {}

    @Inject
    public TextChecks(
            Database database,
            Scopes scopes,
            Journal journal,
            TextQuestions checks,
            WordListStore lists,
            Overrides overrides,
            Clock clock) {
        this.database = database;
        this.scopes = scopes;
        this.journal = journal;
        this.checks = checks;
        this.lists = lists;
        this.overrides = overrides;
        this.clock = clock;
    }

    /**
     * What the writer is asked about a text; nothing of it is kept.
     *
     * @param customer whom the text is about, so that their own name is none; may be null
     */
    public List<Finding> check(String text, UUID customer, Look look) {
        var scope = scopes.enter(look, customer);
        if (customer != null) {
            new CustomerQueries(database)
                    .header(customer)
                    .orElseThrow(() -> scopes.deny(scope, Refusal.absent("customer.absent"), customer));
        }
        return text == null || text.isBlank() ? List.of() : checks.ask(scope, customer, text);
    }

    /** Every list as it stands, in a fixed order. */
    @RolesAllowed(Role.STEWARD)
    public List<WordListView> lists() {
        return Arrays.stream(WordLists.Name.values()).map(lists::latest).toList();
    }

    /** Versions of a list, newest first; the supplied one is not among them. */
    @RolesAllowed(Role.STEWARD)
    public List<WordListView> versions(String list) {
        return lists.versions(named(list), 50);
    }

    /**
     * Writes a new version of a list. Refuses what cannot be read as one, naming the line, and a change made beside another.
     *
     * @param text null: back to what Regard supplies
     * @param version the version that was changed
     */
    @RolesAllowed(Role.STEWARD)
    public void write(String list, String text, long version) {
        var name = named(list);
        var scope = scopes.enter(Look.of(OVERSIGHT));
        if (lists.latest(name).version() != version) {
            throw Refusal.conflict("version.newer").asException();
        }
        if (text != null) {
            org.regard.wording.words.WordListText.read(text);
        }
        lists.write(name, text, scope.colleague(), clock.instant());
    }

    /** Words kept in spite of a question, newest first; reading them is journalled. Purpose oversight. */
    @RolesAllowed(Role.STEWARD)
    public List<OverrideView> overrides(Instant before, int limit, Look look) {
        var scope = scopes.enter(look);
        if (!OVERSIGHT.equals(scope.purpose().code())) {
            throw scopes.deny(scope, Refusal.conflict("text.needs-oversight"), null);
        }
        var found = overrides.before(
                before == null ? clock.instant().plusSeconds(1) : before, Math.max(1, Math.min(limit, 200)));
        journal.saw(
                scope,
                Act.READERS,
                found.stream().map(OverrideView::customer).distinct().toList(),
                List.of());
        return found;
    }

    private static WordLists.Name named(String list) {
        return WordListStore.named(list)
                .orElseThrow(() -> Refusal.absent("text.list-absent").asException());
    }
}
