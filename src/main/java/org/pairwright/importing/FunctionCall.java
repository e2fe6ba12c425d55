package org.pairwright.importing;

import java.io.StringWriter;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Reads the call of a tool that ShareGPT's role `function_call` writes as JSON in its text: an
/// object with a name and arguments, or a list of them.
final class FunctionCall {
    private FunctionCall() {}

    /// The calls as a [org.pairwright.domain.Message] has them; empty where the text is none.
    static Optional<String> of(String field, String text) {
        StringWriter calls = new StringWriter();
        try (JsonParser json = Json.parser(text);
                JsonGenerator out = CanonicalJson.generator(calls)) {
            out.writeStartArray();
            JsonToken first = json.nextToken();
            if (first == JsonToken.START_OBJECT) {
                call(field, json, out);
            } else if (first == JsonToken.START_ARRAY) {
                while (json.nextToken() == JsonToken.START_OBJECT) {
                    call(field, json, out);
                }
            }
            boolean whole = json.currentToken() == closing(first) && json.nextToken() == null;
            out.writeEndArray();
            out.flush();
            return whole && calls.toString().length() > 2
                    ? Optional.of(calls.toString())
                    : Optional.empty();
        } catch (JacksonException e) {
            // Text that is no JSON is what the assistant said.
            return Optional.empty();
        }
    }

    private static void call(String field, JsonParser json, JsonGenerator out) {
        out.writeStartObject();
        out.writeName("type");
        out.writeString("function");
        out.writeName("function");
        CanonicalJson.copy(field, json, out);
        out.writeEndObject();
    }

    private static JsonToken closing(JsonToken opening) {
        return opening == JsonToken.START_ARRAY ? JsonToken.END_ARRAY : JsonToken.END_OBJECT;
    }
}
