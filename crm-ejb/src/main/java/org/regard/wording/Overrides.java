package org.regard.wording;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.regard.disclosure.Scope;
import org.regard.platform.Database;
import org.regard.platform.Ids;
import org.regard.sealing.DataKey;
import org.regard.sealing.Vault;

/** Keeps who kept their words though they were asked, and why; reasons are sealed under the customer's key. */
@Dependent
public class Overrides {

    private final Database database;
    private final Vault vault;
    private final Clock clock;

    @Inject
    public Overrides(Database database, Vault vault, Clock clock) {
        this.database = database;
        this.vault = vault;
        this.clock = clock;
    }

    void keep(Scope scope, UUID customer, DataKey key, Spoken text, List<String> kinds, String reason) {
        var id = Ids.next();
        write(scope, customer, id, text, kinds, key.seal(id, reason.strip()));
    }

    /** The text names somebody whom its writer may not find: nothing was asked, so that nothing is told. */
    void keepUnasked(Scope scope, UUID customer, Spoken text, List<String> kinds) {
        write(scope, customer, Ids.next(), text, kinds, null);
    }

    private void write(Scope scope, UUID customer, UUID id, Spoken text, List<String> kinds, byte[] reason) {
        database.run(
                """
                insert into wording_override
                  (customer_id, id, place, text_id, kinds, reason_sealed, unasked, colleague_id, at)
                values (?, ?, ?, ?, ?::text[], ?, ?, ?, ?)""",
                customer,
                id,
                text.place().code(),
                text.id(),
                kinds,
                reason,
                reason == null,
                scope.colleague(),
                clock.instant());
    }

    /** What was kept about this text before goes: it was written anew. */
    void forget(UUID customer, Spoken text) {
        database.run(
                "delete from wording_override where customer_id = ? and text_id = ? and place = ? and set_aside is null",
                customer,
                text.id(),
                text.place().code());
    }

    /** What was kept about this goes with it. */
    void forget(UUID customer, UUID text) {
        database.run("delete from wording_override where customer_id = ? and text_id = ?", customer, text);
    }

    /** Newest first, before a moment. */
    List<OverrideView> before(Instant moment, int most) {
        return database.list(
                """
                select o.*, k.wrapped, c.name from wording_override o
                  join colleague c on c.id = o.colleague_id left join customer_key k on k.customer_id = o.customer_id
                where o.at < ? order by o.at desc, o.id limit ?""",
                row -> {
                    var customer = row.getObject("customer_id", UUID.class);
                    var id = row.getObject("id", UUID.class);
                    var sealed = row.getBytes("reason_sealed");
                    var wrapped = row.getBytes("wrapped");
                    return new OverrideView(
                            id,
                            customer,
                            row.getString("place"),
                            row.getObject("text_id", UUID.class),
                            List.of((String[]) row.getArray("kinds").getArray()),
                            sealed == null || wrapped == null
                                    ? null
                                    : vault.open(customer, wrapped).open(id, sealed),
                            row.getBoolean("unasked"),
                            row.getString("name"),
                            row.getTimestamp("at").toInstant());
                },
                moment,
                most);
    }
}
