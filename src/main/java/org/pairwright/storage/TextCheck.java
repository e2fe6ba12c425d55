package org.pairwright.storage;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pairwright.domain.Identity;
import org.pairwright.domain.Key;
import org.pairwright.domain.Message;
import org.pairwright.domain.Prompt;
import org.pairwright.domain.PromptGroup;
import org.pairwright.domain.Response;

/// Checks every prompt, response and pair against the content keys that were computed when they
/// came in, which no change of a letter leaves the same.
final class TextCheck {
    private final CheckSession session;

    TextCheck(CheckSession session) {
        this.session = session;
    }

    void run() {
        session.begin("prompts", "prompt");
        session.query(
                "select id, key, group_key, has_tools, messages, tools from prompt order by id",
                this::checkPrompt);
        session.begin("responses", "response");
        session.query(
                """
                select r.id, r.key, r.content, r.tool_calls, s.source
                from response r left join response_source s on s.response = r.id order by r.id
                """,
                this::checkResponse);
        session.begin("pairs", "pair");
        session.query(
                """
                select p.id, p.key, q.key, a.key, b.key
                from pair p
                join prompt q on q.id = p.prompt
                join response a on a.id = p.response_a
                join response b on b.id = p.response_b
                order by p.id
                """,
                this::checkPair);
    }

    private void checkPrompt(ResultSet row) throws SQLException {
        long id = row.getLong(1);
        try {
            Prompt prompt =
                    new Prompt(
                            MessagesCodec.decode(text(row, 5).getBytes(StandardCharsets.UTF_8)),
                            text(row, 6));
            boolean tools =
                    !prompt.tools().isEmpty()
                            || !prompt.messages().stream().allMatch(Message::isPlain);
            if (!Identity.promptKey(prompt).equals(key(row, 2))
                    || !PromptGroup.of(prompt).equals(key(row, 3))) {
                session.found("text", "The text of prompt " + id + " is not what came in.");
            } else if (tools != (row.getInt(4) == 1)) {
                session.found("text", "Prompt " + id + " is wrong about whether it has tools.");
            }
        } catch (StorageFailure.Damaged | IllegalArgumentException e) {
            session.found(
                    "text", "The text of prompt " + id + " is not what came in: " + e.getMessage());
        }
    }

    private void checkResponse(ResultSet row) throws SQLException {
        long id = row.getLong(1);
        try {
            Response response = new Response(text(row, 3), text(row, 4), text(row, 5));
            if (!Identity.responseKey(response).equals(key(row, 2))) {
                session.found(
                        "text", "The text or source of response " + id + " is not what came in.");
            }
        } catch (IllegalArgumentException e) {
            session.found(
                    "text",
                    "The text of response " + id + " is not what came in: " + e.getMessage());
        }
    }

    private void checkPair(ResultSet row) throws SQLException {
        Key expected = Identity.pairKey(key(row, 3), key(row, 4), key(row, 5));
        if (!expected.equals(key(row, 2))) {
            session.found(
                    "text",
                    "Pair "
                            + row.getLong(1)
                            + " is not of the prompt and responses that it came in with.");
        }
    }

    /// A key that has lost its length is no key that anything computes to.
    private static Key key(ResultSet row, int column) throws SQLException {
        byte @Nullable [] bytes = row.getBytes(column);
        return bytes == null || bytes.length != Key.LENGTH ? new Key(0, 0) : Key.of(bytes);
    }

    private static String text(ResultSet row, int column) throws SQLException {
        @Nullable String value = row.getString(column);
        return Objects.requireNonNullElse(value, "");
    }
}
