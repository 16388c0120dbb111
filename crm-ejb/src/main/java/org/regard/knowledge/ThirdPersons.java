package org.regard.knowledge;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.regard.customer.Header.Related;
import org.regard.customer.NameFolding;
import org.regard.customer.Opening;
import org.regard.disclosure.Act;
import org.regard.disclosure.Journal;
import org.regard.disclosure.Look;
import org.regard.disclosure.Scopes;
import org.regard.platform.Database;
import org.regard.platform.Refusal;
import org.regard.policy.Role;
import org.regard.policy.ValueType;
import org.regard.sealing.DataKey;
import org.regard.wording.Spoken;
import org.regard.wording.Spoken.Place;
import org.regard.wording.TextQuestions;

/** Facts that are about somebody else (a wife, an assistant): marked, and masked in the customer's mirror (GDPR Art. 15(4)). */
@Stateless
@RolesAllowed({Role.DESK, Role.MANAGER, Role.LEAD, Role.STEWARD})
public class ThirdPersons {

    // Two words side by side that one person's name bears.
    private static final String NAMED =
            """
            select distinct c.id, c.called_name from unnest(?::text[], ?::text[]) as pair(one, two)
              join customer_name a on a.token = pair.one
              join customer_name b on b.customer_id = a.customer_id and b.token = pair.two
              join customer c on c.id = a.customer_id
            where c.kind = 'person' and c.id <> ? limit 5""";

    private Opening opening;
    private Database database;
    private Scopes scopes;
    private Journal journal;
    private TextQuestions questions;

    protected ThirdPersons() {}

    @Inject
    public ThirdPersons(Opening opening, Database database, Scopes scopes, Journal journal, TextQuestions questions) {
        this.opening = opening;
        this.database = database;
        this.scopes = scopes;
        this.journal = journal;
        this.questions = questions;
    }

    /** Says whom a fact is about; null: the customer after all. Answers the new version. */
    public long mark(UUID customer, UUID fact, ThirdPerson who, Look look) {
        if (who != null && who.customer() != null) {
            refuseUnlessSeen(customer, who.customer(), look);
        }
        var opened = opening.open(customer, look);
        var words = Spoken.in(Place.ABOUT, fact, who == null ? null : who.words(), null);
        boolean kept = questions.settle(opened.scope(), customer, opened.key(), words);
        var version = database.one(
                        """
                        update fact set third_sealed = ?, third_customer = ?::uuid, words_kept = words_kept or ?,
                          version = version + 1
                        where customer_id = ? and id = ? returning category, version""",
                        row -> {
                            opening.journal(opened, Act.CORRECT, List.of(row.getString(1)));
                            return row.getLong(2);
                        },
                        who == null || who.words() == null ? null : opened.key().seal(place(fact), who.words()),
                        who == null ? null : who.customer(),
                        kept,
                        customer,
                        fact)
                .orElseThrow(() -> opening.deny(opened, Refusal.absent("fact.absent")));
        return version;
    }

    private void refuseUnlessSeen(UUID customer, UUID other, Look look) {
        if (other.equals(customer)) {
            throw Refusal.unfit("third-person.is-the-customer").asException();
        }
        var scope = scopes.enter(look);
        database.one("select 1 from customer where id = ?", row -> true, other)
                .orElseThrow(() -> scopes.deny(scope, Refusal.absent("customer.absent"), other));
    }

    /** Customers whom a text names, so that a colleague can be asked whether it is about them; the customer themself is not. */
    public List<Related> named(UUID customer, String code, String text, Look look) {
        var scope = scopes.enter(look);
        var isText = scope.policy()
                .category(code)
                .filter(category -> category.type() == ValueType.TEXT)
                .isPresent();
        var first = new ArrayList<String>();
        var second = new ArrayList<String>();
        if (isText && text != null) {
            pairs(NameFolding.words(text), first, second);
        }
        if (first.isEmpty()) {
            return List.of();
        }
        var found = database.list(
                NAMED, row -> new Related(row.getObject(1, UUID.class), row.getString(2)), first, second, customer);
        if (!found.isEmpty()) {
            journal.saw(scope, Act.SEARCH, found.stream().map(Related::id).toList(), List.of());
        }
        return found;
    }

    private static void pairs(List<String> words, List<String> first, List<String> second) {
        for (int i = 0; i + 1 < words.size(); i++) {
            for (var one : NameFolding.variants(words.get(i))) {
                for (var two : NameFolding.variants(words.get(i + 1))) {
                    first.add(one);
                    second.add(two);
                }
            }
        }
    }

    static ThirdPerson about(ResultSet row, UUID fact, DataKey key) throws SQLException {
        var sealed = row.getBytes("third_sealed");
        var other = row.getObject("third_customer", UUID.class);
        return sealed == null && other == null
                ? null
                : new ThirdPerson(sealed == null ? null : key.open(place(fact), sealed), other);
    }

    /** Sealed for a place of its own: the words cannot be put where the value is. */
    private static UUID place(UUID fact) {
        return new UUID(fact.getMostSignificantBits(), ~fact.getLeastSignificantBits());
    }
}
