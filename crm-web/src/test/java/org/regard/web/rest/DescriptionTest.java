package org.regard.web.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The description of the interface is made by the build; what it has to say of each call is held here. */
class DescriptionTest {
    private static final Set<String> OPEN = Set.of("health");
    private static final Set<String> WITHOUT_CUSTOMERS = Set.of(
            "me",
            "health",
            "policy",
            "policies",
            "policyVersion",
            "comparePolicies",
            "beginDraft",
            "draft",
            "replaceDraft",
            "keepCategory",
            "discardDraft",
            "approveDraft",
            "publishDraft",
            "policyFile",
            "bringPolicyFile",
            "recordOfProcessing",
            "recordOfProcessingOnPaper",
            "wordings",
            "writeWording");

    @Test
    void every_call_says_what_it_does_and_what_it_answers() throws IOException {
        var silent = new ArrayList<String>();
        for (var call : calls()) {
            var id = call.getString("operationId", "");
            if (call.getString("summary", "").isEmpty() || call.getJsonArray("tags") == null) silent.add(id);
            var answers = call.getJsonObject("responses");
            if (answers.keySet().stream().noneMatch(status -> status.startsWith("2"))) silent.add(id + " success");
            if (!OPEN.contains(id) && !answers.keySet().containsAll(Set.of("400", "401", "403", "404", "429", "500"))) {
                silent.add(id + " refusals");
            }
        }
        assertEquals(List.of(), silent);
    }

    @Test
    void every_call_about_customers_asks_why() throws IOException {
        var unasked = new TreeSet<String>();
        for (var call : calls()) {
            var id = call.getString("operationId");
            if (!WITHOUT_CUSTOMERS.contains(id) && !asks(call, "Regard-Purpose")) unasked.add(id);
        }
        assertEquals(Set.of(), unasked);
    }

    @Test
    void every_post_can_be_repeated() throws IOException {
        for (var path : description().getJsonObject("paths").values()) {
            var post = path.asJsonObject().getJsonObject("post");
            if (post != null) {
                assertTrue(asks(post, "Idempotency-Key"), post.getString("operationId"));
            }
        }
    }

    private static boolean asks(JsonObject call, String header) {
        return call.containsKey("parameters")
                && call.getJsonArray("parameters").stream()
                        .anyMatch(
                                one -> one.asJsonObject().getString("name", "").equals(header));
    }

    private static List<JsonObject> calls() throws IOException {
        return description().getJsonObject("paths").values().stream()
                .flatMap(path -> path.asJsonObject().values().stream())
                .map(call -> call.asJsonObject())
                .toList();
    }

    private static JsonObject description() throws IOException {
        try (var in = DescriptionResource.class.getResourceAsStream("openapi.json");
                var reader = Json.createReader(in)) {
            return reader.readObject();
        }
    }
}
