package org.regard.retention.erasure;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.regard.disclosure.Scope;
import org.regard.platform.Database;
import org.regard.sealing.DataKey;
import org.regard.sealing.SealBroken;
import org.regard.sealing.Vault;

/** Opens those who are being erased, one last time, within a scope of the house: three statements for any number. */
@Dependent
class Subjects {

    // A hold on notes keeps all of somebody: notes are not told apart from the rest by a key of their own.
    private static final String WHO =
            """
            select c.id, c.called_name, (
              select max(h.ends_on) from hold h where h.lifted_on is null and h.ends_on > ?
                and (h.customer_id = c.id and h.category is null
                  or h.category = 'note' and (h.customer_id is null or h.customer_id = c.id))
                and h.import_job is null)
            from customer c where c.id = any (?::uuid[]) order by c.id for update""";

    private static final String FACTS =
            """
            select f.*, (
              select max(h.ends_on) from hold h where h.lifted_on is null and h.ends_on > ?
                and (h.customer_id is null or h.customer_id = f.customer_id)
                and (h.category is null or h.category = f.category)
                and (h.import_job is null or h.import_job = f.import_job)) as held_until
            from fact f where f.customer_id = any (?::uuid[])""";

    private final Database database;
    private final Vault vault;

    @Inject
    Subjects(Database database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    /** Locks their rows until the transaction ends. Who is not there is left out. */
    List<Subject> open(Collection<UUID> customers, boolean contractRuns, Scope house) {
        var found = new LinkedHashMap<UUID, Subject>();
        database.list(WHO, row -> found.put(row.getObject(1, UUID.class), subject(row)), house.today(), customers);
        var keys = new HashMap<UUID, DataKey>();
        database.list(
                "select customer_id, wrapped from customer_key where customer_id = any (?::uuid[])",
                row -> keys.put(row.getObject(1, UUID.class), key(row)),
                found.keySet());
        database.list(FACTS, row -> fact(row, found, keys, contractRuns, house), house.today(), found.keySet());
        return List.copyOf(found.values());
    }

    private static Subject subject(ResultSet row) throws SQLException {
        return new Subject(
                row.getObject(1, UUID.class), row.getString(2), row.getObject(3, LocalDate.class), new ArrayList<>());
    }

    private DataKey key(ResultSet row) throws SQLException {
        try {
            return vault.open(row.getObject(1, UUID.class), row.getBytes(2));
        } catch (SealBroken altered) {
            return null;
        }
    }

    private boolean fact(
            ResultSet row, Map<UUID, Subject> found, Map<UUID, DataKey> keys, boolean contractRuns, Scope house)
            throws SQLException {
        var customer = row.getObject("customer_id", UUID.class);
        var id = row.getObject("id", UUID.class);
        var category = house.policy().category(row.getString("category")).orElse(null);
        if (category == null) {
            // The policy does not keep it any more: it goes with the customer, and nothing in it is read.
            return false;
        }
        var subject = found.get(customer);
        var held = row.getObject("held_until", LocalDate.class);
        var stays = StayRules.stays(
                category,
                row.getObject("kept_since", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                held == null ? subject.heldUntil() : held,
                contractRuns,
                house.today());
        return subject.facts()
                .add(new Subject.Opened(
                        id, category, open(keys.get(customer), id, row.getBytes("sealed")), stays.orElse(null)));
    }

    /** A value whose seal is broken is erased like any other. */
    private static String open(DataKey key, UUID id, byte[] sealed) {
        try {
            return sealed == null || key == null ? null : key.open(id, sealed);
        } catch (SealBroken altered) {
            return null;
        }
    }
}
