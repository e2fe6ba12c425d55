package org.pairwright.endpoint;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Reads what an endpoint answers: JSON of a bounded depth, with numbers and names of a bounded
/// length.
final class BoundedJson {
    private static final int MAX_DEPTH = 32;
    private static final int MAX_NAME = 1_000;
    private static final int MAX_NUMBER = 100;

    private static final JsonMapper MAPPER =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(MAX_DEPTH)
                                                    .maxNameLength(MAX_NAME)
                                                    .maxNumberLength(MAX_NUMBER)
                                                    .build())
                                    .build())
                    .build();

    private BoundedJson() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /// @throws EndpointFailure when it is no JSON object, or a deeper one
    static JsonNode read(byte[] answer) {
        try {
            JsonNode read = MAPPER.readTree(answer);
            if (read != null && read.isObject()) {
                return read;
            }
        } catch (JacksonException e) {
            // The cause would repeat what came.
            throw EndpointFailure.malformed("The answer is not JSON, or too deep.");
        }
        throw EndpointFailure.malformed("The answer is no JSON object.");
    }
}
