package org.regard.web.rest.frame;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.stream.JsonParser.Event;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.regard.platform.Refusal;

/** Reads a request body into its record by {@link StrictJson}, on every server alike. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class BodyReader implements MessageBodyReader<Record> {
    static final int MOST_BYTES = 65_536;

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type.isRecord();
    }

    @Override
    public Record readFrom(
            Class<Record> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream in)
            throws IOException {
        var bytes = in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw Refusal.tooLarge("body.too-large", String.valueOf(MOST_BYTES)).asException();
        }
        return bytes.length == 0 ? null : StrictJson.read(object(bytes), type);
    }

    /** One object and nothing after it. A parser says by exceptions of many kinds what it cannot read or will not. */
    static JsonObject object(byte[] bytes) {
        try (var parser = Json.createParser(new ByteArrayInputStream(bytes))) {
            if (parser.next() == Event.START_OBJECT) {
                var object = parser.getObject();
                if (!parser.hasNext()) return object;
            }
        } catch (RuntimeException unreadable) {
            throw Refusal.malformed("body.not-json").asException();
        }
        throw Refusal.malformed("body.not-json").asException();
    }
}
