package org.regard.bench.gdpr;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The workload in maps: no database, nothing of the product. It says what every answer has to be. */
final class Oracle implements Side {

    private static final int JOURNAL = 50;

    private static final class Entry {
        private final int purpose;
        private String value;
        private String source;
        private LocalDate since;
        private LocalDate ownEnd;

        private Entry(int purpose, String value, String source, LocalDate since) {
            this.purpose = purpose;
            this.value = value;
            this.source = source;
            this.since = since;
        }
    }

    private final Volume volume;
    private final Map<Integer, Map<Integer, Entry>> users = new HashMap<>();
    private final Map<Integer, List<String>> journal = new HashMap<>();
    private final Set<String> objections = new HashSet<>();
    private final int[] months = new int[Volume.PURPOSES];

    Oracle(Volume volume) {
        this.volume = volume;
        Arrays.fill(months, Volume.MONTHS);
        for (int user = 0; user < volume.users(); user++) {
            users.put(user, new HashMap<>());
        }
        for (int key = 0; key < volume.records(); key++) {
            var entry = new Entry(volume.purpose(key), volume.value(key), volume.source(key), volume.keptSince(key));
            users.get(volume.user(key)).put(key, entry);
        }
    }

    /** What the customer would repeat about a record; null when there is none any more. */
    String said(int user, int key) {
        var entry = users.getOrDefault(user, Map.of()).get(key);
        return entry == null ? null : entry.value;
    }

    /** Bytes of all values that are kept now. */
    long bytes() {
        return users.values().stream()
                .flatMap(entries -> entries.values().stream())
                .mapToLong(entry -> entry.value.length())
                .sum();
    }

    @Override
    public String take(Op op) {
        var answer = answer(op);
        // Asking for something by key that is not there is a look at somebody as well; what stands already is none.
        boolean ofOne = users.containsKey(op.user()) && !answer.equals("stands");
        if (ofOne && op.kind() != Op.Kind.READ_JOURNAL) {
            saw(op.user(), purpose(op));
        }
        return answer;
    }

    private static String purpose(Op op) {
        return switch (op.kind()) {
            case READ_BY_USER, READ_METADATA_BY_USER, READ_JOURNAL, VERIFY_DELETION -> "access-request";
            case UPDATE_BY_USER, UPDATE_BY_RECIPIENT -> "directory-care";
            default -> Volume.purposeCode(op.purpose());
        };
    }

    private void saw(int user, String purpose) {
        journal.computeIfAbsent(user, none -> new ArrayList<>()).add(purpose);
    }

    private String answer(Op op) {
        return switch (op.kind()) {
            case DELETE_BY_PURPOSE -> {
                months[op.purpose()] = 1;
                yield DONE;
            }
            case DELETE_BY_EXPIRY -> DONE;
            case UPDATE_BY_PURPOSE -> {
                months[op.purpose()] = op.months();
                yield DONE;
            }
            case VERIFY_DELETION -> said(op.user(), op.key()) == null ? "deleted" : "there";
            default -> users.containsKey(op.user()) ? ofUser(op, users.get(op.user())) : ABSENT;
        };
    }

    private String ofUser(Op op, Map<Integer, Entry> entries) {
        return switch (op.kind()) {
            case CREATE -> {
                entries.put(op.key(), new Entry(op.purpose(), op.value(), op.source(), volume.today()));
                yield DONE;
            }
            case DELETE_BY_USER -> {
                users.remove(op.user());
                yield DONE;
            }
            case UPDATE_BY_USER -> objections.add(op.user() + " " + op.purpose()) ? DONE : "stands";
            case UPDATE_BY_RECIPIENT -> DONE;
            case READ_BY_USER -> values(entries, one -> true);
            case READ_METADATA_BY_USER -> all(entries.values().stream()
                    .filter(one -> !isOver(one))
                    .map(this::metadata)
                    .toList());
            case READ_BY_PURPOSE, READ_BY_OBJECTION -> values(entries, one -> one.purpose == op.purpose() && open(op));
            case READ_JOURNAL -> {
                saw(op.user(), purpose(op));
                var all = journal.get(op.user());
                yield all(all.subList(Math.max(0, all.size() - JOURNAL), all.size()));
            }
            default -> entries.containsKey(op.key()) && open(op) ? ofKey(op, entries) : ABSENT;
        };
    }

    private String ofKey(Op op, Map<Integer, Entry> entries) {
        var entry = entries.get(op.key());
        switch (op.kind()) {
            case READ_BY_KEY:
                return entry.value;
            case READ_METADATA_BY_KEY:
                return metadata(entry);
            case DELETE_BY_KEY:
                entries.remove(op.key());
                return DONE;
            default:
                entry.value = op.value();
                entry.source = op.source();
                entry.since = volume.today();
                entry.ownEnd = op.end();
                return DONE;
        }
    }

    private boolean open(Op op) {
        return !objections.contains(op.user() + " " + op.purpose());
    }

    private LocalDate end(Entry entry) {
        var policys = entry.since.plusMonths(months[entry.purpose]);
        return entry.ownEnd != null && entry.ownEnd.isBefore(policys) ? entry.ownEnd : policys;
    }

    private boolean isOver(Entry entry) {
        return !end(entry).isAfter(volume.today());
    }

    private String metadata(Entry entry) {
        return Volume.categoryCode(entry.purpose) + " " + entry.source + " " + end(entry);
    }

    @Override
    public long sweep() {
        long gone = 0;
        for (var entries : users.values()) {
            int before = entries.size();
            entries.values().removeIf(this::isOver);
            gone += before - entries.size();
        }
        return gone;
    }

    /** What is over is not read, swept or not. */
    private String values(Map<Integer, Entry> entries, Predicate<Entry> which) {
        return all(entries.values().stream()
                .filter(which)
                .filter(one -> !isOver(one))
                .map(one -> one.value)
                .toList());
    }

    /** Many answers in an order of their own. */
    static String all(List<String> many) {
        return String.join("\n", many.stream().sorted().toList());
    }
}
