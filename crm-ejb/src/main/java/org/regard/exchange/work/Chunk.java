package org.regard.exchange.work;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.regard.customer.Identity;
import org.regard.customer.NotAgain;
import org.regard.exchange.OnDuplicate;
import org.regard.exchange.staging.Arrival;
import org.regard.exchange.staging.Newcomer;
import org.regard.exchange.staging.RowRefusal;
import org.regard.platform.Ids;
import org.regard.retention.erasure.KnownBy;

/** One chunk of rows: who each row is about, and what becomes of them. Decides in memory; stores nothing itself. */
final class Chunk {
    /** A row's part and the customer it is about. */
    private record Meeting(long row, Entry entry, Newcomer newcomer, List<MatchKeys.Key> keys) {}

    private record Guest(Newcomer newcomer, List<MatchKeys.Key> keys, List<Identity.Mark> marks) {}

    private record Party(Arrival arrival, Guest person, List<Guest> organisations) {}

    private final Job job;
    private final MatchKeys keys;
    private final Candidates candidates;
    private final NotAgain notAgain;
    private final boolean someAreNot;
    private final Set<ByteBuffer> erased = new HashSet<>();
    private final Set<Entry> entries = new LinkedHashSet<>();
    private final List<Meeting> meetings = new ArrayList<>();
    private final List<RowRefusal> refusals = new ArrayList<>();
    private long duplicates;
    private int keptAway;

    Chunk(Job job, MatchKeys keys, Candidates candidates, NotAgain notAgain) {
        this.job = job;
        this.keys = keys;
        this.candidates = candidates;
        this.notAgain = notAgain;
        this.someAreNot = !notAgain.isEmpty();
    }

    /** Finds out about whom the rows are. */
    void meet(List<Arrival> arrivals) {
        List<Party> parties = arrivals.parallelStream().map(this::party).toList();
        List<MatchKeys.Key> all = new ArrayList<>();
        for (Party party : parties) {
            if (party.person() != null) all.addAll(party.person().keys());
            party.organisations().forEach(guest -> all.addAll(guest.keys()));
        }
        candidates.find(all);
        erased.addAll(notAgain.found(parties.stream().flatMap(Chunk::marks).toList()));
        if (parties.stream().anyMatch(party -> !party.organisations().isEmpty())) candidates.findByName();
        parties.forEach(this::welcome);
    }

    private static Stream<Identity.Mark> marks(Party party) {
        return Stream.concat(Stream.ofNullable(party.person()), party.organisations().stream())
                .flatMap(guest -> guest.marks().stream());
    }

    private Guest guest(Newcomer newcomer, Newcomer organisation) {
        List<Identity.Mark> marks = someAreNot ? notAgain.questions(identity(newcomer)) : List.of();
        return new Guest(newcomer, keys.of(newcomer, organisation), marks);
    }

    private Identity identity(Newcomer newcomer) {
        List<Identity.Known> known = newcomer.facts().stream()
                .flatMap(fact -> job.policy().category(fact.category()).stream()
                        .flatMap(category -> KnownBy.of(category, fact.value()).stream()))
                .toList();
        return new Identity(newcomer.name(), known);
    }

    private Party party(Arrival arrival) {
        List<Guest> organisations =
                arrival.organisations().stream().map(one -> guest(one, null)).toList();
        Newcomer with = arrival.organisations().isEmpty()
                ? null
                : arrival.organisations().get(0);
        Guest person = arrival.person() == null ? null : guest(arrival.person(), with);
        return new Party(arrival, person, organisations);
    }

    private void welcome(Party party) {
        boolean principal = party.person() == null;
        List<Entry> organisations = new ArrayList<>(1);
        for (Guest guest : party.organisations()) {
            Entry entry = meet(party.arrival().row(), guest, principal);
            if (entry != null) organisations.add(entry);
            principal = false;
        }
        if (party.person() == null) return;
        Entry person = meet(party.arrival().row(), party.person(), true);
        boolean left = person == null || (!person.created && !person.ours && job.onDuplicate() == OnDuplicate.SKIP);
        if (!left) organisations.forEach(organisation -> person.organisations.add(organisation.id));
    }

    /** The customer, found or created; null when a dry run met them in an earlier chunk. */
    private Entry meet(long row, Guest guest, boolean principal) {
        Newcomer newcomer = guest.newcomer();
        Entry entry = candidates.same(newcomer.person(), newcomer.name(), guest.keys());
        boolean again = entry == null && job.dryRun() && candidates.met(guest.keys());
        if (principal && (again || entry != null)) duplicates++;
        if (again) return null;
        if (entry == null && wasErased(guest)) return keepAway(row, principal);
        if (entry == null) {
            entry = new Entry(Ids.next(), newcomer.person(), newcomer.name(), true, true, job.care());
            entry.keys.addAll(guest.keys());
            candidates.remember(entry);
        }
        entries.add(entry);
        meetings.add(new Meeting(row, entry, newcomer, guest.keys()));
        return entry;
    }

    private boolean wasErased(Guest guest) {
        return guest.marks().stream().anyMatch(mark -> erased.contains(ByteBuffer.wrap(mark.hash())));
    }

    /** Whoever was erased is not brought back by a list; the report says so without a name. */
    private Entry keepAway(long row, boolean principal) {
        refusals.add(new RowRefusal(row, principal ? "" : "organisation", "import.not-again"));
        if (principal) keptAway++;
        return null;
    }

    /** How many rows were about somebody who was erased. */
    int keptAway() {
        return keptAway;
    }

    /** The customers of before for whom this chunk brings values: what we hold of them has to be known. */
    List<Entry> toLoad() {
        return meetings.stream()
                .filter(this::brings)
                .map(Meeting::entry)
                .filter(entry -> !entry.created)
                .distinct()
                .toList();
    }

    private boolean brings(Meeting meeting) {
        return !meeting.newcomer().facts().isEmpty() && (job.onDuplicate() != OnDuplicate.SKIP || meeting.entry().ours);
    }

    /** Puts what the rows bring beside what is there. */
    void merge() {
        Merge merge = new Merge(job);
        for (Meeting meeting : meetings) {
            if (!brings(meeting)) continue;
            for (Merge.No no : merge.take(meeting.entry(), meeting.newcomer(), meeting.keys()))
                refusals.add(new RowRefusal(meeting.row(), no.column(), no.rule()));
        }
    }

    Set<Entry> all() {
        return entries;
    }

    List<Entry> created() {
        return entries.stream().filter(entry -> entry.created).toList();
    }

    /** Customers of before this job that it changes. */
    List<Entry> updated() {
        return entries.stream().filter(entry -> !entry.ours && entry.changed()).toList();
    }

    List<Entry> touched() {
        return entries.stream()
                .filter(entry -> entry.created || entry.changed())
                .toList();
    }

    List<RowRefusal> refusals() {
        return refusals;
    }

    long duplicates() {
        return duplicates;
    }

    List<UUID> updatedIds() {
        return updated().stream().map(entry -> entry.id).toList();
    }
}
