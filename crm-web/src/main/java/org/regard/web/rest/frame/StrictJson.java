package org.regard.web.rest.frame;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.regard.platform.Refusal;
import org.regard.platform.Refused;

/**
 * Reads a JSON object into a record, strictly: a member that the record does not have, or of another type, is refused by
 * its name, so that nothing comes in unnoticed.
 */
public final class StrictJson {
    private StrictJson() {}

    /** The record's components are of type String, UUID, LocalDate, Boolean, Integer, JsonValue, another record, a List of such, or a Map of texts. */
    public static <T> T read(JsonObject json, Class<T> type) {
        return read(json, type, "");
    }

    /** For a call that cannot do without a body. */
    public static <T> T required(T body) {
        if (body == null) throw Refusal.malformed("body.missing").asException();
        return body;
    }

    private static <T> T read(JsonObject json, Class<T> type, String path) {
        var components = type.getRecordComponents();
        for (var name : json.keySet()) {
            if (Arrays.stream(components)
                    .noneMatch(component -> component.getName().equals(name))) {
                throw Refusal.malformed("body.unknown-member", named(path + name))
                        .asException();
            }
        }
        var values = Arrays.stream(components)
                .map(component -> value(json.get(component.getName()), component, path + component.getName()))
                .toArray();
        return make(type, components, values);
    }

    private static Object value(JsonValue json, RecordComponent component, String path) {
        if (json == null || json.getValueType() == JsonValue.ValueType.NULL) return null;
        if (component.getType() == Map.class) return texts(json, path);
        return component.getType() == List.class
                ? list(
                        json,
                        (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0],
                        path)
                : value(json, component.getType(), path);
    }

    private static List<?> list(JsonValue json, Class<?> type, String path) {
        if (!(json instanceof JsonArray array)) throw wrong(path);
        return array.stream().map(one -> value(one, type, path)).toList();
    }

    /** What the names are is the caller's matter, so a wrong one is not repeated. */
    private static Map<String, String> texts(JsonValue json, String path) {
        if (!(json instanceof JsonObject object)) throw wrong(path);
        var texts = new HashMap<String, String>();
        object.forEach((name, one) -> {
            if (!(one instanceof JsonString text)) throw wrong(path);
            texts.put(name, text.getString());
        });
        return texts;
    }

    private static Object value(JsonValue json, Class<?> type, String path) {
        if (type == JsonValue.class) return json;
        if (type == Boolean.class) return truth(json, path);
        if (type == Integer.class) return number(json, path);
        if (type.isRecord()) {
            if (!(json instanceof JsonObject object)) throw wrong(path);
            return read(object, type, path + ".");
        }
        if (!(json instanceof JsonString string)) throw wrong(path);
        return text(string.getString(), type, path);
    }

    private static Boolean truth(JsonValue json, String path) {
        return switch (json.getValueType()) {
            case TRUE -> true;
            case FALSE -> false;
            default -> throw wrong(path);
        };
    }

    private static Integer number(JsonValue json, String path) {
        if (!(json instanceof JsonNumber number) || !number.isIntegral()) throw wrong(path);
        try {
            return number.intValueExact();
        } catch (ArithmeticException tooLarge) {
            throw wrong(path);
        }
    }

    private static Object text(String text, Class<?> type, String path) {
        try {
            if (type == UUID.class) return UUID.fromString(text);
            if (type == LocalDate.class) return LocalDate.parse(text);
            return text;
        } catch (IllegalArgumentException | DateTimeParseException unreadable) {
            throw wrong(path);
        }
    }

    private static <T> T make(Class<T> type, RecordComponent[] components, Object[] values) {
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof Refused refused) throw refused;
            throw new IllegalStateException("Cannot make " + type.getName(), thrown);
        } catch (ReflectiveOperationException closed) {
            throw new IllegalStateException("Not open for reading: " + type.getName(), closed);
        }
    }

    private static Refused wrong(String path) {
        return Refusal.malformed("body.wrong-member", named(path)).asException();
    }

    /** A name of ours or near to it; anything else may be somebody's data in the wrong place. */
    private static String named(String path) {
        return path.matches("[A-Za-z][A-Za-z0-9._-]{0,60}") ? path : "…";
    }
}
