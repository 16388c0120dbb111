package org.regard.house;

import java.sql.SQLException;
import java.util.Base64;
import org.regard.boundary.Boundaries;
import org.regard.boundary.BoundaryCheck;
import org.regard.boundary.Telling;
import org.regard.customer.Customers;
import org.regard.customer.Directory;
import org.regard.customer.Emergencies;
import org.regard.customer.ExactValues;
import org.regard.customer.Opening;
import org.regard.customer.alert.AlertLetters;
import org.regard.customer.looks.Looks;
import org.regard.customer.wall.Walls;
import org.regard.disclosure.Caller;
import org.regard.disclosure.CheckpointQueries;
import org.regard.disclosure.Checkpointing;
import org.regard.disclosure.SealQueries;
import org.regard.disclosure.Sealing;
import org.regard.disclosure.Seals;
import org.regard.duplicate.Duplicates;
import org.regard.duplicate.MergedEntries;
import org.regard.duplicate.Merges;
import org.regard.duplicate.SearchWork;
import org.regard.exchange.work.CoveredReplacements;
import org.regard.interaction.CoveredNotes;
import org.regard.interaction.NoteWayIn;
import org.regard.interaction.Notes;
import org.regard.interaction.ReadMarks;
import org.regard.interaction.UnreadNotes;
import org.regard.knowledge.Checks;
import org.regard.knowledge.CoveredFacts;
import org.regard.knowledge.Facts;
import org.regard.knowledge.HelloCards;
import org.regard.knowledge.WayIn;
import org.regard.mirror.Mirrors;
import org.regard.policy.draft.Author;
import org.regard.policy.draft.DraftQueries;
import org.regard.policy.draft.DraftWriting;
import org.regard.policy.draft.Drafts;
import org.regard.policy.draft.Publications;
import org.regard.relationship.BringIns;
import org.regard.relationship.Calls;
import org.regard.relationship.DaysEnd;
import org.regard.relationship.Presences;
import org.regard.retention.Erasures;
import org.regard.rights.PermissionLedger;
import org.regard.sealing.HouseSignature;
import org.regard.sealing.MasterKey;
import org.regard.wording.Overrides;
import org.regard.wording.SaidWhy;
import org.regard.wording.TextChecks;
import org.regard.wording.TextQuestions;
import org.regard.wording.WordListStore;
import org.regard.wording.WordsOfCustomers;

/**
 * The real services without a server: one connection, one transaction for each block, a clock and a caller that the test
 * decides. One house serves one thread.
 */
public final class House extends Ground {

    /** A key for tests; a real one is never in the sources. */
    public static final String TEST_KEY = Base64.getEncoder().encodeToString(new byte[32]);

    private final WordListStore wordLists = new WordListStore(database);

    private final SaidWhy saidWhy = new SaidWhy();

    private House(TestDatabase home) throws SQLException {
        super(home);
    }

    public static House fresh() {
        return on(TestDatabase.fresh());
    }

    public static House on(TestDatabase home) {
        try {
            return new House(home);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** From now on words that are asked about stay, and why; null: nobody says. */
    public House saying(String why) {
        saidWhy.say(why);
        return this;
    }

    public Customers customers() {
        return new Customers(database, scopes, journal, vault, hash, words()).with(entities);
    }

    public Walls walls() {
        return new Walls(scopes, journal, database, vault, words());
    }

    public Looks looks() {
        return new Looks(scopes, journal, database, clock);
    }

    public Emergencies emergencies() {
        return new Emergencies(scopes, journal, database, vault, clock, words());
    }

    public AlertLetters alertLetters() {
        return new AlertLetters(scopes, database, clock);
    }

    public Directory directory() {
        return new Directory(database, scopes, journal, hash, new ExactValues());
    }

    public Facts facts() {
        return new Facts(opening(), database, hash, new Checks(database, clock), wayIn()).with(entities);
    }

    private WayIn wayIn() {
        return new WayIn(boundaryCheck(), ledger(), scopes, database, textQuestions());
    }

    public Boundaries boundaries() {
        var facts = new CoveredFacts(database);
        return new Boundaries(
                opening(),
                scopes,
                database,
                new Telling(set -> {
                    new CoveredReplacements(database).onBoundary(set);
                    facts.onBoundary(set);
                    new CoveredNotes(database, policies).onBoundary(set);
                }),
                clock,
                textQuestions());
    }

    public BoundaryCheck boundaryCheck() {
        return new BoundaryCheck(database, clock);
    }

    public PermissionLedger ledger() {
        return new PermissionLedger(database, clock);
    }

    /** The doors of the customer's own word. */
    public CustomerWord word() {
        return new CustomerWord(this, new Caller(() -> caller));
    }

    public HelloCards helloCards() {
        return new HelloCards(opening(), database, boundaryCheck());
    }

    public Opening opening() {
        return new Opening(scopes, database, journal, denials, vault, words());
    }

    public TextChecks textChecks() {
        return new TextChecks(database, scopes, journal, textQuestions(), wordLists, overrides(), clock);
    }

    public TextQuestions textQuestions() {
        return new TextQuestions(database, wordLists, overrides()).with(saidWhy);
    }

    private WordsOfCustomers words() {
        return new WordsOfCustomers(textQuestions(), database, hash);
    }

    private Overrides overrides() {
        return new Overrides(database, vault, clock);
    }

    public Mirrors mirrors() {
        return new Mirrors(opening(), database, clock, vault);
    }

    public Sealing sealing() {
        return new Sealing(scopes, new SealQueries(database));
    }

    public Seals seals() {
        var queries = new SealQueries(database);
        return new Seals(
                scopes, journal, queries, new CheckpointQueries(database), checkpointing(), signature(), clock);
    }

    public Checkpointing checkpointing() {
        return new Checkpointing(
                scopes, new SealQueries(database), new CheckpointQueries(database), signature(), clock);
    }

    public HouseSignature signature() {
        return new HouseSignature(MasterKey.of(TEST_KEY));
    }

    public Presences presences() {
        return new Presences(database, new Caller(() -> caller), clock);
    }

    public Notes notes() {
        return new Notes(opening(), database, policies, new NoteWayIn(boundaryCheck(), textQuestions()), clock);
    }

    public UnreadNotes unreadNotes() {
        return new UnreadNotes(scopes, opening(), journal, database, clock);
    }

    public ReadMarks readMarks() {
        return new ReadMarks(scopes, database);
    }

    public BringIns bringIns() {
        return new BringIns(opening(), scopes, database, clock);
    }

    public Calls calls() {
        return new Calls(scopes, journal, database, clock);
    }

    public DaysEnd daysEnd() {
        return new DaysEnd(scopes, database);
    }

    public Drafts drafts() {
        var queries = new DraftQueries(database, policies);
        return new Drafts(database, queries, new DraftWriting(database), author(), clock);
    }

    public Publications publications() {
        return new Publications(database, drafts(), policies, author(), clock);
    }

    private Author author() {
        return new Author(database, () -> caller);
    }

    public Erasures erasures() {
        return new Erasures(database, journal);
    }

    public SearchWork searchWork() {
        return new SearchWork(database, scopes, vault, hash, clock);
    }

    public Merges merges() {
        return new Merges(database, scopes, journal, vault, helloCards(), boundaryCheck(), clock);
    }

    public Duplicates duplicates() {
        return new Duplicates(database, scopes, journal, searchWork(), clock);
    }

    public MergedEntries mergedEntries() {
        return new MergedEntries(database, erasures(), scopes);
    }
}
