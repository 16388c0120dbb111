package org.regard.exchange.work;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.regard.boundary.BoundaryRules;
import org.regard.sealing.DataKey;
import org.regard.sealing.Vault;

/** One customer while a chunk is worked through: just created, or there before. */
final class Entry {
    /** A fact that gets another value; the old one goes to the undo rows. */
    record Replaced(Held old, String value) {}

    final UUID id;
    final boolean person;
    final String name;
    /** Created by this chunk. */
    final boolean created;
    /** Created by this job, in this chunk or an earlier one. */
    final boolean ours;

    final Whose whose;
    final Map<String, List<Held>> held = new HashMap<>();
    final List<Held> added = new ArrayList<>();
    final List<Replaced> replaced = new ArrayList<>();
    final Set<MatchKeys.Key> keys = new LinkedHashSet<>();
    final Set<UUID> organisations = new LinkedHashSet<>();
    /** What the customer does not want written down; nothing for most. */
    Optional<BoundaryRules> boundaries = Optional.empty();
    /** What is held about the customer is stored and not touched. */
    boolean restricted;
    /** Categories that the customer permits now. */
    final Set<String> permitted = new HashSet<>(0);

    private DataKey key;
    private byte[] wrapped;
    private List<byte[]> sealed = List.of();

    /** Who looks after a customer, to see how far the importing colleague's word reaches. */
    record Whose(UUID manager, UUID deputy, UUID team) {}

    Entry(UUID id, boolean person, String name, boolean created, boolean ours, Whose whose) {
        this.id = id;
        this.person = person;
        this.name = name;
        this.created = created;
        this.ours = ours;
        this.whose = whose;
    }

    boolean changed() {
        return !added.isEmpty() || !replaced.isEmpty() || !organisations.isEmpty();
    }

    void opened(DataKey found) {
        key = found;
    }

    DataKey key() {
        return key;
    }

    byte[] wrapped() {
        return wrapped;
    }

    /** The sealed values of the added facts, in their order. */
    List<byte[]> sealed() {
        return sealed;
    }

    /** Makes the key of a new customer and seals what is added; touches nothing outside, so entries go side by side. */
    void seal(Vault vault) {
        if (created) {
            Vault.Made made = vault.make(id);
            key = made.key();
            wrapped = made.wrapped();
        }
        List<byte[]> all = new ArrayList<>(added.size());
        for (Held fact : added) all.add(key.seal(fact.id(), fact.value()));
        sealed = all;
    }
}
