package org.pairwright.storage;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import tools.jackson.core.JacksonException;

/// Checks that what responses were made with can be read.
final class GenerationCheck {
    private final CheckSession session;

    GenerationCheck(CheckSession session) {
        this.session = session;
    }

    void run() {
        session.begin("generation", "response_generation");
        session.query(
                "select response, messages, parameters from response_generation order by response",
                this::check);
    }

    private void check(ResultSet row) throws SQLException {
        long response = row.getLong(1);
        String messages = Stored.text(row.getString(2), "response_generation.messages");
        String parameters = Stored.text(row.getString(3), "response_generation.parameters");
        try {
            if (!messages.isEmpty()) {
                MessagesCodec.decode(messages.getBytes(StandardCharsets.UTF_8));
            }
            if (!StoredJson.isObject(parameters)) {
                found(response);
            }
        } catch (StorageFailure.Damaged | JacksonException e) {
            found(response);
        }
    }

    private void found(long response) {
        session.found("generation", "What response " + response + " was made with can't be read.");
    }
}
