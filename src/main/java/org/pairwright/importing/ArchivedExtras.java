package org.pairwright.importing;

import org.pairwright.domain.ProblemCode;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Reads what an archive tells of a pair beside its texts: filters, counts and searches take it for
/// a JSON object later, and an archive may come from anywhere.
final class ArchivedExtras {
    private static final String FIELD = "extras";

    /// What lay as deep in its row as is read may lie deeper here, within an object or a list of
    /// those of several rows.
    private static final JsonFactory FACTORY =
            Json.FACTORY
                    .rebuild()
                    .streamReadConstraints(
                            Json.FACTORY
                                    .streamReadConstraints()
                                    .rebuild()
                                    .maxNestingDepth(2 * Json.MAX_DEPTH)
                                    .build())
                    .build();

    private ArchivedExtras() {}

    /// The text as it is, which may be empty.
    ///
    /// @throws RefusedRow when it is no object, or holds what can't be stored
    static String of(String text) {
        if (text.isEmpty()) {
            return text;
        }
        try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw refused();
            }
            for (int depth = 1; depth > 0; ) {
                JsonToken token = json.nextToken();
                if (token == JsonToken.PROPERTY_NAME || token == JsonToken.VALUE_STRING) {
                    Json.requireStorable(FIELD, json.getString());
                }
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            }
            if (json.nextToken() != null) {
                throw refused();
            }
            return text;
        } catch (JacksonException e) {
            RefusedRow refused = refused();
            refused.addSuppressed(e);
            throw refused;
        }
    }

    private static RefusedRow refused() {
        return new RefusedRow(
                FIELD,
                ProblemCode.WRONG_TYPE,
                "What the pair brought beside its texts has to be a JSON object, written as a text.");
    }
}
