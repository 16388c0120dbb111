package org.regard.bench.gdpr;

import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.regard.bench.DataSet;
import org.regard.disclosure.Look;
import org.regard.knowledge.FactView;
import org.regard.knowledge.RecordFact;
import org.regard.platform.Refused;
import org.regard.rights.Channel;

/** The product's services, called as the pages and the REST resources call them; each operation is one transaction (a sweep: several). */
final class ServiceSide implements Side {

    static final Look ACCESS = Look.of("access-request");
    static final Look CARE = Look.of("directory-care");
    private static final Set<String> ABSENCES = Set.of("fact.absent", "customer.absent");

    private final GdprDesk desk;
    private final Map<Integer, UUID> created = new HashMap<>();

    ServiceSide(DataSet set) throws SQLException {
        desk = new GdprDesk(set);
    }

    @Override
    public String take(Op op) throws Exception {
        try {
            return answer(op);
        } catch (Refused no) {
            desk.undo();
            return refused(op, no.refusal().rule());
        }
    }

    /** What a refusal of the product says in the words of the workload. */
    static String refused(Op op, String rule) {
        if (op.kind() == Op.Kind.VERIFY_DELETION && ABSENCES.contains(rule)) {
            return "deleted";
        }
        if (rule.equals("objection.stands-already")) {
            return "stands";
        }
        return ABSENCES.contains(rule) ? ABSENT : rule;
    }

    private String answer(Op op) throws Exception {
        return switch (op.kind()) {
            case DELETE_BY_PURPOSE -> {
                desk.publish(op.purpose(), 1);
                yield DONE;
            }
                // Invisible since its end; the sweep that takes it is asked for by the turn.
            case DELETE_BY_EXPIRY -> DONE;
            case UPDATE_BY_PURPOSE -> {
                desk.publish(op.purpose(), op.months());
                yield DONE;
            }
            case DELETE_BY_USER -> desk.erase(user(op.user())) == 0 ? ABSENT : DONE;
            default -> ofOne(op, user(op.user()));
        };
    }

    private String ofOne(Op op, UUID user) throws Exception {
        var purpose = Look.of(Volume.purposeCode(op.purpose()));
        return switch (op.kind()) {
            case CREATE -> {
                created.put(op.key(), desk.writes(facts -> facts.record(user, told(op), purpose)));
                yield DONE;
            }
            case UPDATE_BY_USER -> {
                desk.does(() ->
                        desk.objections().object(user, Volume.purposeCode(op.purpose()), false, Channel.LETTER, CARE));
                yield DONE;
            }
            case UPDATE_BY_RECIPIENT -> {
                var categories = Set.of(Volume.categoryCode(op.purpose()));
                desk.does(() -> desk.recipients().passedOn(user, op.source(), categories, null, CARE));
                yield DONE;
            }
            case DELETE_BY_KEY -> desk.writes(facts -> {
                facts.forget(user, fact(op), purpose);
                return DONE;
            });
            case UPDATE_DATA_BY_KEY, UPDATE_METADATA_BY_KEY -> desk.writes(facts -> {
                facts.correct(user, fact(op), null, told(op), purpose);
                return DONE;
            });
            case READ_JOURNAL -> Oracle.all(
                    desk.does(() -> desk.mirrors().readers(user, Instant.now().plusSeconds(1), 50, ACCESS)).stream()
                            .map(one -> one.purpose())
                            .toList());
            default -> read(op, user, purpose);
        };
    }

    private String read(Op op, UUID user, Look purpose) throws Exception {
        return switch (op.kind()) {
            case READ_BY_USER -> values(desk.known(user, ACCESS));
            case READ_METADATA_BY_USER -> Oracle.all(
                    desk.known(user, ACCESS).stream().map(ServiceSide::metadata).toList());
            case READ_BY_PURPOSE, READ_BY_OBJECTION -> values(desk.known(user, purpose));
            case READ_BY_KEY -> desk.fact(user, fact(op), purpose).shown().text();
            case READ_METADATA_BY_KEY -> metadata(desk.fact(user, fact(op), purpose));
            default -> {
                desk.fact(user, fact(op), ACCESS);
                yield "there";
            }
        };
    }

    private static RecordFact told(Op op) {
        return RecordFact.told(Volume.categoryCode(op.purpose()), op.value())
                .from(op.source())
                .until(op.end());
    }

    private static String values(List<FactView> facts) {
        return Oracle.all(facts.stream().map(one -> one.shown().text()).toList());
    }

    private static String metadata(FactView fact) {
        return String.format(Locale.ROOT, "%s %s %s", fact.category().code(), fact.source(), fact.endsOn());
    }

    static UUID user(int number) {
        return new UUID(0x0003_7000L, 0x8000_0000_0000_0000L + number);
    }

    static UUID record(int key) {
        return new UUID(0x0004_7000L, 0x8000_0000_0000_0000L + key);
    }

    private UUID fact(Op op) {
        return created.getOrDefault(op.key(), record(op.key()));
    }

    /** A whole run with its second look and its certificate. */
    @Override
    public long sweep() throws Exception {
        return desk.sweep();
    }

    /** The seal follows the journal in the background; its time counts. */
    @Override
    public void settle() throws Exception {
        desk.seal();
    }

    @Override
    public void close() throws SQLException {
        desk.close();
    }
}
