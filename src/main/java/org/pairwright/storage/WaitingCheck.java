package org.pairwright.storage;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import tools.jackson.core.JacksonException;

/// Checks that answers that wait for others can be read.
final class WaitingCheck {
    private final CheckSession session;

    WaitingCheck(CheckSession session) {
        this.session = session;
    }

    void run() {
        session.begin("waiting answers", "waiting_answer");
        session.query(
                """
                select id, prompt, source, content, model, messages, parameters, arrived_at
                from waiting_answer order by id
                """,
                this::check);
    }

    private void check(ResultSet row) throws SQLException {
        long id = row.getLong(1);
        Stored.key(row.getBytes(2), "waiting_answer.prompt");
        Stored.text(row.getString(3), "waiting_answer.source");
        Stored.text(row.getString(4), "waiting_answer.content");
        Stored.text(row.getString(5), "waiting_answer.model");
        String messages = Stored.text(row.getString(6), "waiting_answer.messages");
        String parameters = Stored.text(row.getString(7), "waiting_answer.parameters");
        try {
            if (!messages.isEmpty()) {
                MessagesCodec.decode(messages.getBytes(StandardCharsets.UTF_8));
            }
            if (!StoredJson.isObject(parameters) || row.getLong(8) <= 0) {
                found(id);
            }
        } catch (StorageFailure.Damaged | JacksonException e) {
            found(id);
        }
    }

    private void found(long id) {
        session.found("waiting", "The answer " + id + " that waits for others can't be read.");
    }
}
