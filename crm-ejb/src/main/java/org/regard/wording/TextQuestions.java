package org.regard.wording;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.regard.disclosure.Scope;
import org.regard.platform.Database;
import org.regard.sealing.DataKey;
import org.regard.wording.WordsInQuestion.Question;
import org.regard.wording.people.People;
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
        return looked(new About(scope, customer, null), List.of(text), true).get(0);
    }

    /** Who writes, and about whom. */
    private record About(Scope scope, UUID customer, UUID also) {}

    /** What is asked about each part of a text. */
    private List<List<Finding>> looked(About whom, List<String> parts, boolean names) {
        var rules = lists.rules();
        parts.forEach(rules::refuseLong);
        var words = parts.stream().map(Words::of).toList();
        var named = names ? named(null, rules, whom, words) : nobody(words);
        var asked = new ArrayList<List<Finding>>();
        for (int part = 0; part < words.size(); part++) {
            asked.add(rules.check(words.get(part), named.get(part)));
        }
        return asked;
    }

    /** Names in each part, in the sight of a role; null: of who asks. */
    private List<List<Finding>> named(String role, TextRules rules, About whom, List<Words> parts) {
        if (parts.stream().noneMatch(words -> People.mayStandIn(words, rules.lists()))) {
            return nobody(parts);
        }
        var expected = new Expected(whom);
        return widely(role, () -> parts.stream()
                .map(words -> people.in(words, rules.lists(), expected::names))
                .toList());
    }

    private static List<List<Finding>> nobody(List<Words> parts) {
        return parts.stream().map(none -> List.<Finding>of()).toList();
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
        boolean names = !text.place().isForNames();
        var whom = new About(scope, customer, text.also());
        var here = text.words().isEmpty() ? List.<List<Finding>>of() : looked(whom, text.words(), names);
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
        var unseen = names && !here.isEmpty() ? unseen(whom, text.words(), here) : List.<Finding>of();
        boolean keeps = !asked.isEmpty() || !unseen.isEmpty();
        if (keeps || text.place().changes()) {
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
        var found = new ArrayList<Finding>();
        for (int part = 0; part < words.size(); part++) {
            found.addAll(rules.check(words.get(part), named.get(part)));
        }
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
    private List<Finding> unseen(About whom, List<String> parts, List<List<Finding>> asked) {
        var words = parts.stream().map(Words::of).toList();
        var all = named("house", lists.rules(), whom, words);
        var unseen = new ArrayList<Finding>();
        for (int part = 0; part < parts.size(); part++) {
            var here = asked.get(part);
            all.get(part).stream()
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
                        "select current_setting('regard.roles', true), current_setting('regard.customer', true)",
                        row -> new Before(row.getString(1), row.getString(2)))
                .orElseThrow();
        sight(role == null ? before.roles : role, "");
        var seen = look.get();
        sight(before.roles, before.customer);
        return seen;
    }

    private void sight(String roles, String customer) {
        database.one(
                "select set_config('regard.roles', ?, true), set_config('regard.customer', ?, true)",
                row -> true,
                roles,
                customer == null ? "" : customer);
    }
}
