package org.regard.bench.gdpr;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** What takes a program more than one call: a version of the policy, a sweep with its certificate, an erasure with its proof. */
final class HttpRuns {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int GLANCE = 20;
    private static final Set<String> OVER = Set.of("done", "failed", "cancelled");
    private static final Rest.Why POLICY = new Rest.Why("steward", null);

    private final Rest rest;
    private final List<String> erasures = new ArrayList<>();
    private int sweeps;
    private double waited;
    private int proofs;
    private double proving;

    HttpRuns(Rest rest) {
        this.rest = rest;
    }

    /** A category is kept for other months: a draft, its category written anew, published against the version it was begun from. */
    void keep(int purpose, int months) throws Exception {
        var code = Volume.categoryCode(purpose);
        var begun = rest.post(POLICY, "/policies", JsonValue.EMPTY_JSON_OBJECT);
        var draft = "/policies/" + begun.body().getInt("version");
        var seen = rest.get(POLICY, draft + "/draft");
        var category = category(rest.get(POLICY, draft + "/file").body(), code);
        var changed =
                Json.createObjectBuilder(category).add("keepMonths", months).build();
        var written = rest.put(POLICY, draft + "/draft/categories/" + code, changed, seen.tag());
        var against = Json.createObjectBuilder().add("against", seen.body().getInt("basedOn"));
        rest.post(POLICY, draft + "/publication", against.build(), written.tag());
    }

    private static JsonObject category(JsonObject file, String code) {
        return file.getJsonArray("categories").getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getString("code").equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** A whole run in the background, looked at until it is over, with its certificate; answers how many facts went. */
    long sweep() throws Exception {
        var run = rest.post(HttpSide.CARE, "/retention/runs", null).body();
        var address = "/retention/runs/" + run.getString("id");
        long begun = System.nanoTime();
        sweeps++;
        while (!OVER.contains(run.getString("state"))) {
            patient(begun, "a sweep");
            TimeUnit.MILLISECONDS.sleep(GLANCE);
            waited += run.getString("state").equals("waiting") ? GLANCE / 1e3 : 0;
            run = rest.get(HttpSide.CARE, address).body();
        }
        if (!run.containsKey("certificate") || !genuine(run.getString("certificate"))) {
            throw new IllegalStateException("no certificate: " + run.getString("state"));
        }
        return run.getJsonArray("gone").getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getString("place").equals("fact"))
                .mapToLong(one -> one.getJsonNumber("gone").longValue())
                .sum();
    }

    private boolean genuine(String certificate) throws Exception {
        var proof = rest.get(HttpSide.CARE, "/certificates/" + certificate).body();
        return proof.getBoolean("genuine")
                && proof.getJsonArray("scans").getValuesAs(JsonObject.class).stream()
                        .allMatch(one -> one.getInt("found") == 0);
    }

    /** Looks at the plan and erases by it: rows and key are gone with the answer. */
    String erase(Rest.Why why, String customer) throws Exception {
        var plan = rest.get(why, customer + "/erasure").body();
        var body = Json.createObjectBuilder()
                .add("reason", "customer-asked")
                .add("way", "letter")
                .add("version", plan.getInt("version"));
        var run = rest.post(why, customer + "/erasure", body.build()).body();
        erasures.add("/erasures/" + run.getString("id"));
        return Side.DONE;
    }

    /** Waits until every erasure so far has its proof; answers what stood in the way of one, or nothing. */
    String proved(Rest.Why why) throws Exception {
        long begun = System.nanoTime();
        for (var erasure : erasures) {
            var run = rest.get(why, erasure).body();
            while (!run.getString("state").equals("proved")) {
                if (run.containsKey("problem")) {
                    return "an erasure is not proved: " + run.getString("problem");
                }
                patient(begun, "the proof of an erasure");
                TimeUnit.MILLISECONDS.sleep(10 * GLANCE);
                run = rest.get(why, erasure).body();
            }
            proofs++;
        }
        proving += erasures.isEmpty() ? 0 : (System.nanoTime() - begun) / 1e9;
        erasures.clear();
        return "";
    }

    private static void patient(long since, String what) {
        if (System.nanoTime() - since > PATIENCE.toNanos()) {
            throw new IllegalStateException(what + " takes longer than " + PATIENCE.toMinutes() + " minutes");
        }
    }

    /** What came of the background work. */
    String aside() {
        var sweeping = String.format(
                Locale.ENGLISH,
                "Over HTTP, %,d sweeps waited %.1f s for the background work to begin, which looks every two seconds; this is in their time.",
                sweeps,
                waited);
        var erasing = String.format(
                Locale.ENGLISH,
                "The proofs of %,d erasures (tables written anew, tables, files and logs looked through) took %.1f s, outside the time.",
                proofs,
                proving);
        return ((sweeps == 0 ? "" : sweeping) + " " + (proofs == 0 ? "" : erasing)).strip();
    }
}
