package org.regard.wording;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.regard.disclosure.Scope;
import org.regard.platform.Database;
import org.regard.sealing.DataKey;
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
    public TextQuestions(Database database, WordListStore lists, Overrides overrides) {
        this.database = database;
        this.lists = lists;
        this.people = new People(database);
        this.overrides = overrides;
    }

    /** What the writer is asked about this text. @param customer whom it is about; null for nobody */
    public List<Finding> ask(Scope scope, UUID customer, String text) {
        return ask(lists.rules(), expected(scope, customer), text);
    }

    private List<Finding> ask(TextRules rules, List<String> expected, String text) {
        var words = Words.of(text);
        rules.refuseLong(text);
        return rules.check(words, widely(null, () -> people.in(words, rules.lists(), expected)));
    }

    /**
     * Checks again what is about to be stored: refuses with {@code text.asks} while there are questions and no reason, and
     * keeps the reason for the steward when there is one. Call it once for all fields of a note, before or after writing it.
     *
     * @param key the customer's, opened
     * @param note id of what is stored; what was kept about it before is replaced
     * @param reason may be null
     */
    public void settle(Scope scope, UUID customer, DataKey key, UUID note, List<String> texts, String reason) {
        var rules = lists.rules();
        var expected = expected(scope, customer);
        var asked = new ArrayList<Finding>();
        boolean unasked = false;
        for (var text : texts) {
            if (text == null || text.isBlank()) {
                continue;
            }
            var here = ask(rules, expected, text);
            asked.addAll(here);
            unasked |= namesSomebodyUnseen(rules, expected, text, here);
        }
        OverrideRule.refuse(asked, reason).ifPresent(no -> {
            throw no.asException();
        });
        widely("house", () -> {
            overrides.forget(customer, note);
            return null;
        });
        if (!asked.isEmpty()) {
            overrides.keep(scope, customer, key, note, OverrideRule.kinds(asked), reason);
        }
        if (unasked) {
            overrides.keepUnasked(scope, customer, note);
        }
    }

    private boolean namesSomebodyUnseen(TextRules rules, List<String> expected, String text, List<Finding> asked) {
        var all = widely("house", () -> people.in(Words.of(text), rules.lists(), expected));
        return all.stream().anyMatch(one -> asked.stream().noneMatch(one::overlaps));
    }

    /** The names that may stand in a text about this customer. */
    private List<String> expected(Scope scope, UUID customer) {
        return database.list(
                """
                select called_name from customer where id = ?
                union all
                select g.name from customer c join colleague g on g.id in (c.manager_id, c.deputy_id) where c.id = ?
                union all
                select name from colleague where id = ?""",
                row -> row.getString(1),
                customer,
                customer,
                scope.colleague());
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
