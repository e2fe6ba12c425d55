package org.pairwright.storage;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/// The variables of a template as JSON text: a list of names.
final class VariablesCodec {
    private VariablesCodec() {}

    static String encode(List<String> variables) {
        ArrayNode names = JsonMapper.shared().createArrayNode();
        variables.forEach(names::add);
        return names.toString();
    }

    /// The names that [#encode] wrote.
    ///
    /// @throws StorageFailure.Damaged when `stored` is none of them
    static List<String> decode(String stored) {
        try {
            JsonNode root = JsonMapper.shared().readTree(stored);
            if (!root.isArray()) {
                throw Stored.damaged("The variables of a template are no list.");
            }
            List<String> names = new ArrayList<>();
            for (JsonNode name : root) {
                names.add(name.asString(""));
            }
            return names;
        } catch (JacksonException e) {
            throw new StorageFailure.Damaged(
                    "The variables of a template are damaged: they are not JSON.", e);
        }
    }
}
