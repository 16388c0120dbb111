package org.regard.web.exchange;

import jakarta.json.Json;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.regard.exchange.Bringing;
import org.regard.exchange.OnDuplicate;
import org.regard.platform.Refusal;

/** The fields of an upload as the request to bring a list in. */
public final class BringingFields {
    private static final String COLUMN = "column:";

    private BringingFields() {}

    /** @param fields {@code kind}, {@code mapping} (JSON) or {@code column:NAME}, {@code dryRun}, {@code onDuplicate}, {@code manager}, {@code deputy} */
    public static Bringing read(Map<String, String> fields) {
        Map<String, String> mapping = new HashMap<>(json(fields.get("mapping")));
        fields.forEach((name, value) -> {
            if (name.startsWith(COLUMN)) {
                mapping.put(name.substring(COLUMN.length()), value);
            }
        });
        String kind = blank(fields.get("kind")) ? null : fields.get("kind");
        return new Bringing(
                kind,
                mapping,
                truth(fields.get("dryRun")),
                onDuplicate(fields.get("onDuplicate")),
                id(fields.get("manager")),
                id(fields.get("deputy")));
    }

    private static Map<String, String> json(String text) {
        if (blank(text)) {
            return Map.of();
        }
        try (var reader = Json.createReader(new StringReader(text))) {
            Map<String, String> mapping = new HashMap<>();
            reader.readObject().forEach((column, target) -> mapping.put(column, ((JsonString) target).getString()));
            return mapping;
        } catch (RuntimeException unreadable) { // a parser says in many ways what it cannot read, or will not
            throw Refusal.malformed("import.mapping.unreadable").asException();
        }
    }

    private static boolean truth(String text) {
        if (blank(text) || text.equals("false")) {
            return false;
        }
        if (text.equals("true")) {
            return true;
        }
        throw Refusal.malformed("import.upload.dry-run").asException();
    }

    private static OnDuplicate onDuplicate(String text) {
        return blank(text)
                ? OnDuplicate.COMPLETE
                : OnDuplicate.of(text).orElseThrow(() -> Refusal.malformed("import.upload.on-duplicate")
                        .asException());
    }

    private static UUID id(String text) {
        try {
            return blank(text) ? null : UUID.fromString(text);
        } catch (IllegalArgumentException none) {
            throw Refusal.malformed("import.upload.manager").asException();
        }
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
