package org.regard.bench.gdpr;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.regard.bench.JavaServer;
import org.regard.bench.Staff;

/**
 * The product's REST interface of a server that was started for it. What a customer says about single records, a relationship manager
 * does for the record's purpose; rights, access requests, the journal, policy and sweeps are the privacy steward's.
 */
final class HttpSide implements Side {

    private static final String STEWARD = "steward";
    private static final String MANAGER = Staff.manager(0, 0);
    private static final Rest.Why ACCESS = new Rest.Why(STEWARD, "access-request");
    static final Rest.Why CARE = new Rest.Why(STEWARD, "directory-care");

    private final JavaServer server;
    private final Rest rest;
    private final HttpRuns runs;
    private final Map<Integer, UUID> created = new HashMap<>();

    HttpSide(JavaServer server) {
        this.server = server;
        rest = new Rest(server.address());
        runs = new HttpRuns(rest);
    }

    @Override
    public String take(Op op) throws Exception {
        try {
            return answer(op);
        } catch (Rest.No no) {
            return ServiceSide.refused(op, no.rule());
        }
    }

    private String answer(Op op) throws Exception {
        return switch (op.kind()) {
            case DELETE_BY_PURPOSE -> {
                runs.keep(op.purpose(), 1);
                yield DONE;
            }
            case DELETE_BY_EXPIRY -> DONE;
            case UPDATE_BY_PURPOSE -> {
                runs.keep(op.purpose(), op.months());
                yield DONE;
            }
            case DELETE_BY_USER -> runs.erase(ACCESS, customer(op));
            default -> ofOne(op, new Rest.Why(MANAGER, Volume.purposeCode(op.purpose())));
        };
    }

    private String ofOne(Op op, Rest.Why purpose) throws Exception {
        return switch (op.kind()) {
            case CREATE -> {
                var answer = rest.post(purpose, customer(op) + "/facts", told(op));
                created.put(op.key(), UUID.fromString(answer.body().getString("id")));
                yield DONE;
            }
            case UPDATE_BY_USER -> {
                var body = Json.createObjectBuilder().add("purpose", Volume.purposeCode(op.purpose()));
                rest.post(
                        CARE,
                        customer(op) + "/objections",
                        body.add("channel", "letter").build());
                yield DONE;
            }
            case UPDATE_BY_RECIPIENT -> {
                var what = Json.createArrayBuilder().add(Volume.categoryCode(op.purpose()));
                var body = Json.createObjectBuilder().add("recipient", op.source());
                rest.post(
                        CARE,
                        customer(op) + "/recipients",
                        body.add("categories", what).build());
                yield DONE;
            }
            case DELETE_BY_KEY -> {
                rest.delete(purpose, fact(op));
                yield DONE;
            }
            case UPDATE_DATA_BY_KEY, UPDATE_METADATA_BY_KEY -> {
                rest.put(purpose, fact(op), told(op), null);
                yield DONE;
            }
            default -> read(op, purpose);
        };
    }

    private String read(Op op, Rest.Why purpose) throws Exception {
        return switch (op.kind()) {
            case READ_BY_USER -> Oracle.all(texts(facts(ACCESS, op), "text"));
            case READ_METADATA_BY_USER -> Oracle.all(
                    facts(ACCESS, op).stream().map(HttpSide::metadata).toList());
            case READ_BY_PURPOSE, READ_BY_OBJECTION -> Oracle.all(texts(facts(purpose, op), "text"));
            case READ_JOURNAL -> Oracle.all(
                    texts(items(rest.get(ACCESS, customer(op) + "/disclosures?limit=50")), "purpose"));
            case READ_BY_KEY -> rest.get(purpose, fact(op)).body().getString("text");
            case READ_METADATA_BY_KEY -> metadata(rest.get(purpose, fact(op)).body());
            default -> {
                rest.get(ACCESS, fact(op));
                yield "there";
            }
        };
    }

    private List<JsonObject> facts(Rest.Why why, Op op) throws Exception {
        return items(rest.get(why, customer(op) + "/facts"));
    }

    private static List<JsonObject> items(Rest.Yes answer) {
        return answer.body().getJsonArray("items").getValuesAs(JsonObject.class);
    }

    private static List<String> texts(List<JsonObject> many, String member) {
        return many.stream().map(one -> one.getString(member)).toList();
    }

    private static String metadata(JsonObject fact) {
        return String.format(
                Locale.ROOT,
                "%s %s %s",
                fact.getString("category"),
                fact.getString("source"),
                fact.getString("endsOn"));
    }

    private static JsonObject told(Op op) {
        var body = Json.createObjectBuilder()
                .add("category", Volume.categoryCode(op.purpose()))
                .add("value", op.value())
                .add("source", op.source());
        return (op.end() == null ? body : body.add("endsOn", op.end().toString())).build();
    }

    private static String customer(Op op) {
        return "/customers/" + ServiceSide.user(op.user());
    }

    private String fact(Op op) {
        return customer(op) + "/facts/" + created.getOrDefault(op.key(), ServiceSide.record(op.key()));
    }

    @Override
    public long sweep() throws Exception {
        return runs.sweep();
    }

    @Override
    public String calm() throws Exception {
        return runs.proved(ACCESS);
    }

    @Override
    public String aside() {
        return runs.aside();
    }

    @Override
    public void close() {
        server.close();
    }
}
