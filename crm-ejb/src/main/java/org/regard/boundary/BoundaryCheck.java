package org.regard.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.regard.boundary.topic.Families;
import org.regard.customer.Opening.Opened;
import org.regard.platform.Database;
import org.regard.platform.Refusal;
import org.regard.policy.Category;
import org.regard.sealing.DataKey;

/**
 * What every way in asks before it writes something down about a customer, says something to them or contacts them. Called
 * within the scope of the caller's transaction. One indexed statement, and one more where there is a boundary on record; none
 * for whoever is open and has said no wishes.
 */
@Dependent
public class BoundaryCheck {

    private final BoundaryQueries queries;
    private final Clock clock;

    @Inject
    public BoundaryCheck(Database database, Clock clock) {
        this.queries = new BoundaryQueries(database);
        this.clock = clock;
    }

    /** The rules of one customer. */
    public BoundaryRules rules(UUID customer, DataKey key) {
        return rules(queries.of(customer, key));
    }

    /** The rules of a customer who is open. */
    public BoundaryRules rules(Opened opened) {
        return opened.header().wishes() ? rules(opened.header().id(), opened.key()) : BoundaryRules.NONE;
    }

    /** The rules of each of these customers who has a boundary on record; for the house, in two statements at most. */
    public Map<UUID, BoundaryRules> rules(Collection<UUID> customers, Function<UUID, DataKey> keys) {
        var found = queries.ofMany(customers, keys);
        var families = found.isEmpty() ? Families.NONE : queries.families();
        return found.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> new BoundaryRules(one.getValue(), families)));
    }

    /**
     * Refuses what they do not want written down.
     *
     * @param category what kind of fact it is; null for a note
     * @param texts the value, or the parts of a note; empty parts may be null
     */
    public void refuse(Opened opened, Category category, String... texts) {
        refuse(rules(opened).refuseRecord(category, parts(texts)));
    }

    /** Refuses a message to them: for its channel, at its moment, for what it says. It would be kept, too. */
    public void refuseMessage(UUID customer, DataKey key, Channel way, Instant at, String... texts) {
        refuseContact(customer, way, at);
        refuse(rules(customer, key).refuseMessage(parts(texts)));
    }

    /** Refuses a contact that they do not wish, or not at this moment. */
    public void refuseContact(UUID customer, Channel way, Instant at) {
        refuse(contacts(customer).refuse(way, here(at)));
    }

    /** Their wishes as the colleague who asks is shown them, for a page. */
    public Wishes wishes(Opened opened) {
        var now = here(clock.instant());
        return opened.header().wishes()
                ? queries.wishes(opened.header().id(), opened.key(), now)
                : new Wishes(List.of(), now);
    }

    /** How they may be contacted. */
    public ContactRules contacts(UUID customer) {
        return new ContactRules(queries.contacts(customer));
    }

    /** A moment by the clock on the wall of the house. */
    public LocalDateTime here(Instant at) {
        return LocalDateTime.ofInstant(at, clock.getZone());
    }

    private BoundaryRules rules(List<Boundary> boundaries) {
        var onRecord = boundaries.stream().anyMatch(one -> one.kind() != BoundaryKind.CONTACT);
        return new BoundaryRules(boundaries, onRecord ? queries.families() : Families.NONE);
    }

    private static List<String> parts(String... texts) {
        return Arrays.stream(texts)
                .filter(text -> text != null && !text.isBlank())
                .toList();
    }

    private static void refuse(Optional<Refusal> refusal) {
        refusal.ifPresent(no -> {
            throw no.asException();
        });
    }
}
