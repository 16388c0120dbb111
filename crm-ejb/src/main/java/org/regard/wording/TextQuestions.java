package org.regard.wording;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.regard.disclosure.Scope;
import org.regard.platform.Database;
import org.regard.sealing.DataKey;
import org.regard.wording.WordsInQuestion.Question;
import org.regard.wording.people.People;
import org.regard.wording.people.People.Named;
import org.regard.wording.words.Words;

/**
 * The check of words for services that store them, within their own transaction and scope. What they may see is what they
 * are asked about; a name that they could not find by searching is not asked about, but told to the steward when the text is stored.
 * why: docs/decisions/0086-a-question-tells-nothing.md
 */
@Dependent
public class TextQuestions {

    private final Database database;
    private final WordListStore lists;
    private final People people;
    private final Overrides overrides;

    @Inject
    private Instance<SaidWhy> saidWhy;

    private SaidWhy outside;

    @Inject
    public TextQuestions(Database database, WordListStore lists, Overrides overrides) {
        this.database = database;
        this.lists = lists;
        this.people = new People(database);
        this.overrides = overrides;
    }

    /** For tests outside a server: what is said there about words that stay. */
    public TextQuestions with(SaidWhy said) {
        outside = said;
        return this;
    }

    /** What the writer is asked about this text. @param customer whom it is about; null for nobody */
    public List<Finding> ask(Scope scope, UUID customer, String text) {
        var rules = lists.rules();
        var words = words(rules, List.of(text));
        return checked(rules, words, named(null, rules, new About(scope, customer, null), words))
                .get(0);
    }

    private static List<Words> words(TextRules rules, List<String> parts) {
        parts.forEach(rules::refuseLong);
        return parts.stream().map(Words::of).toList();
    }

    /** Who writes, and about whom. */
    private record About(Scope scope, UUID customer, UUID also) {}

    /** What is asked about each part of a text. */
    private static List<List<Finding>> checked(TextRules rules, List<Words> words, List<Named> named) {
        var asked = new ArrayList<List<Finding>>();
        for (int part = 0; part < words.size(); part++) {
            asked.add(rules.check(words.get(part), named.get(part).findings()));
        }
        return asked;
    }

    /** Names in each part, in the sight of a role; null: of who asks. */
    private List<Named> named(String role, TextRules rules, About whom, List<Words> parts) {
        if (parts.stream().noneMatch(words -> People.mayStandIn(words, rules.lists()))) {
            return nobody(parts);
        }
        var expected = new Expected(whom);
        return widely(role, () -> parts.stream()
                .map(words -> people.in(words, rules.lists(), expected::names))
                .toList());
    }

    private static List<Named> nobody(List<Words> parts) {
        return Collections.nCopies(parts.size(), Named.NOBODY);
    }

    /**
     * Checks again what is about to be stored: refuses with {@code text.asks}, as {@link WordsInQuestion}, while there are questions
     * and no reason, and keeps the reason for the steward when there is one. Call it once for all parts of a text, before or
     * after writing it; what was kept about it before is replaced.
     *
     * @param key the customer's, opened
     * @return whether something is kept about the text, that has to go with it
     */
    public boolean settle(Scope scope, UUID customer, DataKey key, Spoken text) {
        return settle(scope, customer, key, text, text.place().changes());
    }

    /**
     * The same for a text of which it is known whether anything was kept about it.
     *
     * @param kept whether something may be kept about what stood there before
     */
    public boolean settle(Scope scope, UUID customer, DataKey key, Spoken text, boolean kept) {
        var rules = lists.rules();
        var words = words(rules, text.words());
        var whom = new About(scope, customer, text.also());
        // The house sees the most: where it meets nobody, nobody else has to look.
        var all = text.place().isForNames() ? nobody(words) : named("house", rules, whom, words);
        var named = all.stream().anyMatch(Named::met) ? named(null, rules, whom, words) : all;
        var here = checked(rules, words, named);
        var asked = new ArrayList<Question>();
        for (int part = 0; part < here.size(); part++) {
            for (var one : here.get(part)) {
                asked.add(new Question(part, one));
            }
        }
        var findings = asked.stream().map(Question::about).toList();
        var reason = text.reason() == null && !asked.isEmpty() ? saidElsewhere() : text.reason();
        OverrideRule.refuse(findings, reason).ifPresent(no -> {
            throw no.rule().equals(OverrideRule.ASKS) ? new WordsInQuestion(no, asked) : no.asException();
        });
        var unseen = unseen(all, here);
        boolean keeps = !asked.isEmpty() || !unseen.isEmpty();
        if (kept || keeps) {
            forget(customer, text);
        }
        if (!asked.isEmpty()) {
            overrides.keep(scope, customer, key, text, OverrideRule.kinds(findings), reason);
        }
        if (!unseen.isEmpty()) {
            overrides.keepUnasked(scope, customer, text, OverrideRule.kinds(unseen));
        }
        return keeps;
    }

    /** Asks nobody: whatever would be asked about, and whoever is named, is told to the steward. */
    void tell(Scope scope, UUID customer, Spoken text) {
        var rules = lists.rules();
        var words = text.words().stream().map(Words::of).toList();
        var named = named("house", rules, new About(scope, customer, null), words);
        var found = checked(rules, words, named).stream().flatMap(List::stream).toList();
        if (!found.isEmpty()) {
            forget(customer, text);
            overrides.keepUnasked(scope, customer, text, OverrideRule.kinds(found));
        }
    }

    /** What was kept about a text before goes: it is written anew. */
    private void forget(UUID customer, Spoken text) {
        widely("house", () -> {
            overrides.forget(customer, text);
            return null;
        });
    }

    /** The text is gone, and what was kept about it goes with it. */
    public void forget(UUID customer, UUID text) {
        widely("house", () -> {
            overrides.forget(customer, text);
            return null;
        });
    }

    private String saidElsewhere() {
        var said = saidWhy == null ? outside : saidWhy.get();
        return said == null ? null : said.reason();
    }

    /** Names that the house knows and the writer was not asked about. */
    private static List<Finding> unseen(List<Named> all, List<List<Finding>> asked) {
        var unseen = new ArrayList<Finding>();
        for (int part = 0; part < all.size(); part++) {
            var here = asked.get(part);
            all.get(part).findings().stream()
                    .filter(one -> here.stream().noneMatch(one::overlaps))
                    .forEach(unseen::add);
        }
        return unseen;
    }

    /** The names that may stand in a text about this customer: theirs, those of their organisations, and of who sees to them. */
    private final class Expected {
        private final About whom;
        private List<String> names;

        Expected(About whom) {
            this.whom = whom;
        }

        /** Read once, where somebody is named at all. */
        List<String> names() {
            if (names == null) {
                names = database.list(
                        """
                        select called_name from customer where id in (?::uuid, ?::uuid)
                        union all
                        select o.called_name from affiliation a join customer o on o.id = a.organisation_id where a.customer_id = ?
                        union all
                        select g.name from customer c join colleague g on g.id in (c.manager_id, c.deputy_id) where c.id = ?
                        union all
                        select name from colleague where id = ?""",
                        row -> row.getString(1),
                        whom.customer(),
                        whom.also(),
                        whom.customer(),
                        whom.customer(),
                        whom.scope().colleague());
            }
            return names;
        }
    }

    /** Looks beyond the one customer of the scope, as who asks or as the house, and puts the scope back as it was. */
    private <T> T widely(String role, Supplier<T> look) {
        record Before(String roles, String customer) {}
        var before = database.one(
                        """
                        with before as materialized (
                          select current_setting('regard.roles', true) as roles, current_setting('regard.customer', true) as customer)
                        select roles, customer, set_config('regard.roles', coalesce(?, roles), true),
                          set_config('regard.customer', '', true) from before""",
                        row -> new Before(row.getString("roles"), row.getString("customer")),
                        role)
                .orElseThrow();
        var seen = look.get();
        database.one(
                "select set_config('regard.roles', ?, true), set_config('regard.customer', ?, true)",
                row -> true,
                before.roles,
                before.customer == null ? "" : before.customer);
        return seen;
    }
}
