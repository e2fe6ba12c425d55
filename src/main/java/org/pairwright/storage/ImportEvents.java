package org.pairwright.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What the event log says of an import: its description, as in the list of imports, and since this
/// is kept a fingerprint of what it brought.
final class ImportEvents {
    /// The columns of an import that are told as texts.
    static final List<String> TEXTS = List.of("file", "sha256", "format", "license");

    /// The columns of an import that are told as numbers.
    static final List<String> NUMBERS =
            List.of(
                    "rows_read",
                    "imported",
                    "duplicates",
                    "refused",
                    "warnings",
                    "pairs",
                    "annotations");

    /// What is told of the rows: see [BroughtDigest].
    static final List<String> DIGESTS = List.of("pairs_digest", "annotations_digest");

    private ImportEvents() {}

    /// A JSON object in text for a row of the staged batches.
    static String body(ResultSet row) throws SQLException {
        ObjectNode body = JsonMapper.shared().createObjectNode();
        for (String column : TEXTS) {
            body.put(column, row.getString(column));
        }
        for (String column : NUMBERS) {
            body.put(column, row.getLong(column));
        }
        for (String column : DIGESTS) {
            body.put(column, row.getString(column));
        }
        return body.toString();
    }
}
