package org.pairwright.exporting;

import java.io.StringWriter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// A JSON object for people's scripts: keys in the order they were put.
public final class JsonObject {
    private static final JsonFactory JSON = new JsonFactory();

    private final Map<String, @Nullable Object> members = new LinkedHashMap<>();

    /// Puts a value under a key.
    ///
    /// @param value a text, number, boolean, object, list of those (null among them), or null
    public JsonObject put(String key, @Nullable Object value) {
        members.put(key, value);
        return this;
    }

    /// Puts null for an empty text.
    public JsonObject putText(String key, String text) {
        return put(key, text.isEmpty() ? null : text);
    }

    /// An object with a number for each name.
    public static JsonObject of(Map<String, Long> numbers) {
        JsonObject object = new JsonObject();
        numbers.forEach(object::put);
        return object;
    }

    /// Writes it among other values.
    public void write(JsonGenerator json) {
        json.writeStartObject();
        members.forEach((key, value) -> {
            json.writeName(key);
            write(json, value);
        });
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, @Nullable Object value) {
        switch (value) {
            case null -> json.writeNull();
            case String text -> json.writeString(text);
            case Boolean yes -> json.writeBoolean(yes);
            case Integer number -> json.writeNumber(number);
            case Long number -> json.writeNumber(number);
            case Double number -> json.writeNumber(number);
            case JsonObject object -> object.write(json);
            case Raw raw -> json.writeRawValue(raw.json());
            case Collection<? extends @Nullable Object> list -> writeList(json, list);
            default ->
                    throw new IllegalArgumentException("No JSON is known for " + value.getClass());
        }
    }

    private static void writeList(JsonGenerator json, Collection<? extends @Nullable Object> list) {
        json.writeStartArray();
        list.forEach(value -> write(json, value));
        json.writeEndArray();
    }

    /// A value that is JSON already.
    public record Raw(String json) {}

    @Override
    public String toString() {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            write(json);
        }
        return text.toString();
    }
}
