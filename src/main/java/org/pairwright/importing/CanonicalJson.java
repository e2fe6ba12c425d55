package org.pairwright.importing;

import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectWriteContext;

/// Writes JSON anew: the same values in the same order, without white space between them and with
/// no more escapes than needed, so that the same calls of a tool are the same text. Numbers keep
/// their digits.
final class CanonicalJson {
    private CanonicalJson() {}

    /// The canonical text of a list or object.
    ///
    /// @throws RefusedRow when a string in it can't be stored
    static String of(Field nested) {
        try (JsonParser json = Json.parser(nested)) {
            json.nextToken();
            return write(nested.name(), json);
        }
    }

    /// The canonical text of the value that the parser stands at.
    static String write(String field, JsonParser json) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = generator(text)) {
            copy(field, json, out);
        }
        return text.toString();
    }

    static JsonGenerator generator(StringWriter text) {
        return Json.FACTORY.createGenerator(ObjectWriteContext.empty(), text);
    }

    /// Copies the value that `json` stands at, and leaves it at the value's last token.
    static void copy(String field, JsonParser json, JsonGenerator out) {
        int depth = 0;
        do {
            JsonToken token = json.currentToken();
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            switch (token) {
                case START_OBJECT -> out.writeStartObject();
                case END_OBJECT -> out.writeEndObject();
                case START_ARRAY -> out.writeStartArray();
                case END_ARRAY -> out.writeEndArray();
                case PROPERTY_NAME -> out.writeName(storable(field, json.currentName()));
                case VALUE_STRING -> out.writeString(storable(field, json.getString()));
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> out.writeNumber(json.getString());
                case VALUE_TRUE -> out.writeBoolean(true);
                case VALUE_FALSE -> out.writeBoolean(false);
                case VALUE_NULL -> out.writeNull();
                default -> throw new IllegalStateException("JSON has no " + token);
            }
        } while (depth > 0 && json.nextToken() != null);
    }

    private static String storable(String field, String text) {
        Json.requireStorable(field, text);
        return text;
    }
}
