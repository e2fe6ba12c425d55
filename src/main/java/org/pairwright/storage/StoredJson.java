package org.pairwright.storage;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/// How JSON that came in with pairs is read again: numbers and names may be as long as they came,
/// which is bounded by the size of a row alone.
final class StoredJson {
    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNumberLength(Integer.MAX_VALUE)
                                    .maxNameLength(Integer.MAX_VALUE)
                                    .build())
                    .build();

    private StoredJson() {}

    static JsonParser parser(byte[] stored) {
        return FACTORY.createParser(ObjectReadContext.empty(), stored);
    }

    /// Whether a text is one JSON object.
    ///
    /// @throws tools.jackson.core.JacksonException when it is no JSON at all
    static boolean isObject(String text) {
        try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            boolean object = json.nextToken() == JsonToken.START_OBJECT;
            json.skipChildren();
            return json.nextToken() == null && object;
        }
    }
}
