package org.pairwright.exporting;

import java.util.Optional;
import org.pairwright.domain.Utf8;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Tool calls as the text of a turn of `function_call`: an object with a name and arguments, or a
/// list of them. The ids of calls have no place there.
final class ShareGptCall {
    private static final JsonMapper JSON = new JsonMapper();

    private ShareGptCall() {}

    /// The text; empty where `calls` are none of functions with names and arguments.
    static Optional<String> text(Utf8 calls) {
        try {
            return JSON.readTree(calls.bytes()) instanceof ArrayNode list && !list.isEmpty()
                    ? text(list)
                    : Optional.empty();
        } catch (JacksonException e) {
            // What can't be read can't be called.
            return Optional.empty();
        }
    }

    private static Optional<String> text(ArrayNode calls) {
        ArrayNode written = JSON.createArrayNode();
        for (JsonNode call : calls) {
            JsonNode name = call.path("function").path("name");
            JsonNode arguments = call.path("function").path("arguments");
            if (!name.isString() || arguments.isMissingNode()) {
                return Optional.empty();
            }
            ObjectNode function = JSON.createObjectNode();
            function.set("name", name);
            function.set("arguments", taken(arguments));
            written.add(function);
        }
        return Optional.of(JSON.writeValueAsString(written.size() == 1 ? written.get(0) : written));
    }

    /// Arguments as an object, also where they came as one in a string: the trainer writes them out
    /// as JSON itself.
    private static JsonNode taken(JsonNode arguments) {
        if (!arguments.isString()) {
            return arguments;
        }
        try {
            return JSON.readTree(arguments.stringValue()) instanceof ObjectNode object
                    ? object
                    : arguments;
        } catch (JacksonException e) {
            // A text that is no JSON is what the model said.
            return arguments;
        }
    }
}
