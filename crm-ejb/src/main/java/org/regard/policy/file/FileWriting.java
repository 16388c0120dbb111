package org.regard.policy.file;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.regard.policy.Category;
import org.regard.policy.NoteTerms;
import org.regard.policy.Policy;
import org.regard.policy.Purpose;
import org.regard.policy.Role;
import org.regard.policy.Text;

/** From a policy to its file: members in one order, lists in the policy's order or that of the alphabet. */
final class FileWriting {

    private FileWriting() {}

    static byte[] bytes(Policy policy, NoteTerms notes, String note) {
        var file = Json.createObjectBuilder()
                .add("format", PolicyFile.FORMAT)
                .add("schema", PolicyFile.SCHEMA)
                .add("title", text(policy.title()))
                .add("note", note)
                .add("customerMonths", policy.customerMonths())
                .add("purposes", list(policy.purposes(), FileWriting::purpose))
                .add("notes", notes(notes, policy))
                .add("categories", list(kept(policy, true), one -> category(one, policy)))
                .add("neverKept", list(kept(policy, false), FileWriting::neverKept))
                .build();
        return (Layout.of(file) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static List<Category> kept(Policy policy, boolean kept) {
        return policy.categories().stream()
                .filter(one -> one.neverKept() != kept)
                .toList();
    }

    private static JsonObject purpose(Purpose one) {
        var json = Json.createObjectBuilder().add("code", one.code());
        one.parent().ifPresent(above -> json.add("parent", above));
        json.add("name", text(one.name())).add("meaning", text(one.meaning()));
        mark(json, "asksReason", one.asksReason());
        mark(json, "emergency", one.emergency());
        return json.add(
                        "roles",
                        words(one.roles().stream().sorted().map(Role::code).toList()))
                .build();
    }

    private static JsonObject category(Category one, Policy policy) {
        var json = Json.createObjectBuilder()
                .add("code", one.code())
                .add("about", one.about())
                .add("type", one.type().code())
                .add("name", text(one.name()))
                .add("why", text(one.why()));
        one.keepMonths().ifPresent(months -> json.add("keepMonths", months));
        one.fadingMonths().ifPresent(months -> json.add("fadingMonths", months));
        mark(json, "many", one.many());
        json.add("maxLength", one.maxLength());
        if (!one.choices().isEmpty()) {
            json.add("choices", list(one.choices(), FileWriting::choice));
        }
        mark(json, "findable", one.findable());
        mark(json, "checkable", one.checkable());
        json.add("ground", one.ground());
        if (!one.groundNote().en().isEmpty() && !one.groundNote().de().isEmpty()) {
            json.add("groundNote", text(one.groundNote()));
        }
        return whom(json, one, policy).build();
    }

    private static JsonObjectBuilder whom(JsonObjectBuilder json, Category one, Policy policy) {
        var uses = Json.createObjectBuilder();
        var order = policy.purposes().stream().map(Purpose::code).toList();
        order.stream()
                .filter(one.uses()::containsKey)
                .forEach(purpose -> uses.add(purpose, one.uses().get(purpose).code()));
        json.add("uses", uses);
        if (!one.prohibited().isEmpty()) {
            json.add(
                    "prohibited",
                    words(order.stream().filter(one.prohibited()::contains).toList()));
        }
        var readers = one.audience().stream()
                .sorted(Comparator.comparing(Category.Audience::role))
                .toList();
        return json.add("audience", list(readers, FileWriting::reader))
                .add("sources", words(one.sources().stream().sorted().toList()));
    }

    private static JsonObjectBuilder notes(NoteTerms notes, Policy policy) {
        var json = Json.createObjectBuilder().add("keepMonths", notes.months());
        notes.fadingMonths().ifPresent(months -> json.add("fadingMonths", months));
        var order = policy.purposes().stream().map(Purpose::code).toList();
        var audience = notes.audience().stream()
                .filter(one -> order.contains(one.purpose()))
                .sorted(Comparator.comparing((NoteTerms.Audience one) -> order.indexOf(one.purpose()))
                        .thenComparing(NoteTerms.Audience::role))
                .toList();
        return json.add("audience", list(audience, FileWriting::noteReader));
    }

    private static JsonObject noteReader(NoteTerms.Audience one) {
        var json = Json.createObjectBuilder()
                .add("purpose", one.purpose())
                .add("role", one.role().code())
                .add("reach", one.reach().code());
        mark(json, "writes", one.writes());
        return json.build();
    }

    private static JsonObject reader(Category.Audience one) {
        var json = Json.createObjectBuilder()
                .add("role", one.role().code())
                .add("reach", one.reach().code());
        mark(json, "writes", one.writes());
        return json.build();
    }

    private static JsonObject choice(Category.Choice one) {
        return Json.createObjectBuilder()
                .add("code", one.code())
                .add("name", text(one.name()))
                .build();
    }

    private static JsonObject neverKept(Category one) {
        return Json.createObjectBuilder()
                .add("code", one.code())
                .add("name", text(one.name()))
                .add("why", text(one.why()))
                .build();
    }

    private static JsonObject text(Text text) {
        return Json.createObjectBuilder()
                .add("en", text.en())
                .add("de", text.de())
                .build();
    }

    /** What is not said is no. */
    private static void mark(JsonObjectBuilder json, String name, boolean yes) {
        if (yes) {
            json.add(name, true);
        }
    }

    private static JsonArray words(Collection<String> words) {
        return Json.createArrayBuilder(words).build();
    }

    private static <T> JsonArrayBuilder list(List<T> parts, Function<T, JsonObject> json) {
        var array = Json.createArrayBuilder();
        parts.forEach(one -> array.add(json.apply(one)));
        return array;
    }
}
