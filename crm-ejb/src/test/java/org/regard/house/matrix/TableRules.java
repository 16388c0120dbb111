package org.regard.house.matrix;

import static org.regard.mirror.CustomerData.*;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.regard.house.matrix.MatrixRules.Being;
import org.regard.mirror.CustomerData;

/** Who may read, add, change and remove what in the database, table by table and in words: the oracle below all services. */
final class TableRules {

    interface Test {
        boolean allows(Ask ask, Being whom);
    }

    /** A rule and its sentence. */
    record Right(String words, Test test) {

        Right and(String more, Test also) {
            return new Right(words + more, (ask, whom) -> test.allows(ask, whom) && also.allows(ask, whom));
        }

        Right or(Right other) {
            return new Right(
                    words + "; " + other.words, (ask, whom) -> test.allows(ask, whom) || other.test.allows(ask, whom));
        }
    }

    /** The rights at one table. */
    record Rights(Right read, Right add, Right change, Right remove) {

        Right of(Deed deed) {
            return switch (deed) {
                case READ, READ_NAMED -> read;
                case ADD -> add;
                case CHANGE -> change;
                case REMOVE -> remove;
            };
        }
    }

    private final Sight sight;
    private final Map<CustomerData, Rights> rights = new EnumMap<>(CustomerData.class);

    private final Right nobody = new Right("the house alone", (ask, whom) -> false);
    private final Right anybody = new Right("anybody, in their own name", (ask, whom) -> true);
    private final Right purposeful =
            new Right("whoever names a purpose", (ask, whom) -> !ask.purpose().isEmpty());
    private final Right serves =
            new Right("who serves customers, for a purpose of theirs", (ask, whom) -> sight().serves(ask));
    private final Right steward = serves.and(": privacy stewards", (ask, whom) -> ask.isSteward());
    private final Right sees = new Right("who sees the customer", (ask, whom) -> sight().sees(ask, whom));
    private final Right carer = new Right("who looks after the customer", (ask, whom) -> sight().looksAfter(ask, whom));
    private final Right mirror = new Right("the mirror of this customer", (ask, whom) -> sight().mirrors(ask, whom));
    private final Right pairs =
            new Right("who sees both", (ask, whom) -> ask.named() == null && sight().sees(ask, whom));
    private final Right seals = serves.and(
            ", for oversight or an access request",
            (ask, whom) -> ask.isAccess() || ask.purpose().equals("oversight"));
    private final Right hears =
            new Right("the team, for a conversation that goes on; the mirror", (ask, whom) -> sight().hears(ask, whom));
    private final Right wallKeepers = new Right(
            "team leads and privacy stewards who see both sides", (ask, whom) -> sight().seesBothSides(ask, whom));

    TableRules(MatrixRules rules, PlainPolicy policy) {
        sight = new Sight(rules, policy);
        directory();
        facts();
        rights();
        conversations();
        house();
    }

    private Sight sight() {
        return sight;
    }

    Rights of(CustomerData table) {
        return rights.get(table);
    }

    private void directory() {
        var names = serves.and(
                ", names of no other team, of nobody behind a wall, and not beyond the customer", sight::bearsInSight);
        rights.put(CUSTOMER, new Rights(sees, serves, sees, nobody));
        rights.put(CUSTOMER_KEY, new Rights(sees, serves, nobody, nobody));
        rights.put(CUSTOMER_NAME, new Rights(names, serves, sees, sees));
        rights.put(NAME_WORD, new Rights(serves, serves, nobody, nobody));
        rights.put(NAME_PART, new Rights(serves, serves, nobody, nobody));
        rights.put(CUSTOMER_LOOKUP, new Rights(sees, sees, nobody, sees));
        rights.put(
                AFFILIATION,
                new Rights(
                        serves.and(", nobody behind a wall", sight::inFrontOfWalls),
                        serves.and(" and sees the organisation", sight::seesTheFirm),
                        nobody,
                        sees));
        rights.put(
                WALL,
                new Rights(
                        wallKeepers,
                        pairs.and(", leads and stewards", (ask, whom) -> ask.leads()),
                        nobody,
                        wallKeepers));
        rights.put(WALL_SIDE, new Rights(serves.and(", their own walls", sight::isKeptOff), nobody, nobody, nobody));
        var twins = new Right(
                "who sees both; the mirror",
                (ask, whom) -> ask.named() == null ? sight.sees(ask, whom) : sight.mirrors(ask, whom));
        rights.put(DUPLICATE, new Rights(twins, nobody, pairs, nobody));
        rights.put(CUSTOMER_MATCH, new Rights(mirror, nobody, nobody, serves));
        rights.put(MERGE, new Rights(sees, nobody, nobody, nobody));
        rights.put(MERGE_ADDED, new Rights(nobody, nobody, nobody, nobody));
        rights.put(MERGE_REMOVED, new Rights(mirror, nobody, nobody, nobody));
        rights.put(FORMER_ID, new Rights(sees, nobody, nobody, nobody));
    }

    private void facts() {
        var reads = new Right(
                "as the policy says",
                (ask, whom) -> sight.anyCategory(one -> sight.sees(ask, whom)
                        && (ask.named() == null
                                ? sight.rules().reads(ask.who(), ask.purpose(), whom, one)
                                : sight.rules().readsOne(ask.who(), ask.purpose(), whom, one))));
        var writes = new Right(
                "who writes the category, within their reach",
                (ask, whom) -> sight.anyCategory(one -> sight.writes(ask, whom, one)));
        var adds = new Right(
                "who writes the category, within their reach",
                (ask, whom) -> whom != Being.ONLY_BY_LAW && sight.writes(ask, whom, "called-how"));
        var uses = carer.or(mirror);
        rights.put(FACT, new Rights(reads, adds, writes, writes));
        rights.put(
                CHECK_ATTEMPT,
                new Rights(
                        sees.and(
                                ", own ones; all of them for an access request",
                                (ask, whom) -> ask.isOf("rm") || ask.isAccess()),
                        sees,
                        nobody,
                        nobody));
        rights.put(LAST_READ, new Rights(uses, nobody, nobody, nobody));
        rights.put(FADING, new Rights(uses, nobody, carer, nobody));
        rights.put(IMPORT_REPLACED, new Rights(mirror.and(", with the fact", reads.test()), nobody, nobody, nobody));
        rights.put(IMPORT_BATCH, new Rights(nobody, nobody, nobody, nobody));
        rights.put(RETENTION_DUE, new Rights(nobody, nobody, nobody, nobody));
    }

    private void rights() {
        rights.put(
                PERMISSION,
                new Rights(
                        sees, sees, sees.and(", while in force", (ask, whom) -> whom != Being.NOT_PERMITTED), nobody));
        for (var table : List.of(OBJECTION, RESTRICTION, RIGHTS_REQUEST, RECIPIENT_NOTICE)) {
            rights.put(table, new Rights(sees, sees, sees, nobody));
        }
        rights.put(PASSED_ON, new Rights(sees, sees, nobody, nobody));
        rights.put(BOUNDARY, new Rights(sees, sees, nobody, sees));
        var words = sees.and(": the team, and privacy stewards", (ask, whom) -> ask.isNear() || ask.isSteward());
        rights.put(BOUNDARY_WORDS, new Rights(words, sees, nobody, nobody));
        rights.put(
                HOLD,
                new Rights(
                        steward.or(serves.and(
                                        ": leads who see the customer",
                                        (ask, whom) -> ask.leads() && sight.sees(ask, whom)))
                                .or(mirror),
                        steward.and(" who see the customer", sight::sees),
                        steward,
                        nobody));
    }

    private void conversations() {
        var own = new Right(
                "; by who wrote it or looks after them",
                (ask, whom) -> ask.isOf("rm") || ask.who().looksAfter());
        var correct = new Right(
                "the team, for a conversation",
                (ask, whom) -> ask.purpose().equals(Ask.TALK) && sight.inTeamOfNotes(ask, whom));
        rights.put(
                NOTE,
                new Rights(
                        hears,
                        new Right(
                                "the team, for a conversation that goes on",
                                (ask, whom) -> Set.of(Ask.TALK, "small-talk").contains(ask.purpose())
                                        && sight.inTeamOfNotes(ask, whom)
                                        && !Sight.isStopped(whom)),
                        correct.and(own.words(), own.test()),
                        correct.and(
                                        own.words() + ", or a team lead",
                                        (ask, whom) -> own.test().allows(ask, whom)
                                                || ask.who().role().equals("team-lead"))
                                .or(new Right("the mirror", sight::mirrorsNotes))));
        rights.put(NOTE_SHOWN, new Rights(nobody, sees, nobody, nobody));
        rights.put(
                NOTE_READ,
                new Rights(hears, nobody, nobody, hears.and("; who wrote it", (ask, whom) -> ask.isOf("rm"))));
        rights.put(
                NOTE_UNREAD,
                new Rights(hears, hears.and(own.words(), own.test()), nobody, hears.and(own.words(), own.test())));
        rights.put(
                WORDING_OVERRIDE,
                new Rights(
                        steward.and(", for oversight", (ask, whom) -> ask.purpose()
                                        .equals("oversight"))
                                .or(mirror),
                        sees,
                        nobody,
                        nobody));
        rights.put(
                BRING_IN,
                new Rights(
                        serves.and(
                                ": who asked, who was asked; for an access request who sees the customer",
                                sight::isAskedToCome),
                        sees,
                        serves.and(": who was asked", (ask, whom) -> ask.isOf("rm")),
                        nobody));
    }

    private void house() {
        var looks = new Right(
                "own ones; for oversight stewards all, leads those of their people; for an access request those at the customer",
                sight::looks);
        var looksAt = new Right("as the look; for an access request those at the customer", sight::looksAt);
        rights.put(DISCLOSURE, new Rights(looks, anybody, nobody, nobody));
        rights.put(DISCLOSURE_SUBJECT, new Rights(looksAt, purposeful, nobody, nobody));
        rights.put(DISCLOSURE_UNSEALED, new Rights(nobody, purposeful, nobody, nobody));
        rights.put(JOURNAL_SEAL, new Rights(seals, nobody, nobody, nobody));
        var told = serves.and(": who was told", (ask, whom) -> ask.isOf("lead"));
        rights.put(
                EMERGENCY_ALERT,
                new Rights(
                        told.or(serves.and(": who looked", (ask, whom) -> ask.isOf("desk")))
                                .or(mirror),
                        sees,
                        told,
                        nobody));
        rights.put(
                ERASURE_SUBJECT,
                new Rights(
                        serves.and(
                                ": who erased, leads and stewards; the mirror",
                                (ask, whom) -> ask.isOf("rm") || ask.leads() || ask.isAccess() && ask.named() == whom),
                        nobody,
                        nobody,
                        nobody));
        rights.put(GONE_SINCE, new Rights(nobody, nobody, nobody, nobody));
        rights.put(NOT_AGAIN, new Rights(serves, nobody, nobody, nobody));
    }
}
