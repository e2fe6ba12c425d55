package org.pairwright.storage;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.pairwright.domain.ImportedPair;
import org.pairwright.domain.Key;
import org.pairwright.domain.LabelState;
import org.pairwright.domain.PairKeys;
import org.pairwright.domain.Prompt;
import org.pairwright.domain.Response;
import org.pairwright.domain.Tally;
import org.pairwright.domain.Utf8;
import org.pairwright.domain.UuidV7;

/// Writes the pairs of an import by statements.
///
/// Long texts go in as bytes that are then called text: a string would be encoded once more.
final class PairStatements implements PairRows {
    private final SideFile side;
    private final PreparedStatement prompts;
    private final PreparedStatement responses;
    private final PreparedStatement sources;
    private final PreparedStatement pairs;
    private final PreparedStatement states;

    PairStatements(SideFile side) throws SQLException {
        this.side = side;
        prompts =
                side.prepare(
                        """
                        insert into prompt (id, key, group_key, has_tools, messages, tools)
                        values (?, ?, ?, ?, cast(? as text), ?)
                        """);
        responses =
                side.prepare(
                        """
                        insert into response (id, prompt, key, tool_calls, content)
                        values (?, ?, ?, ?, cast(? as text))
                        """);
        sources = side.prepare("insert into response_source (response, source) values (?, ?)");
        pairs =
                side.prepare(
                        """
                        insert into pair (id, uuid, key, prompt, response_a, response_b, first_side,
                            external_id, batch, line, sensitive, priority, exclusion, extras)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, nullif(?, ''), ?)
                        """);
        states =
                side.prepare(
                        """
                        insert into pair_state (pair, decisions, skips, flags, a, b, ties, both_bad, state)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """);
    }

    @Override
    public void add(ImportedPair pair, Ids ids, UUID uuid, long batch, long line, Tally tally)
            throws SQLException {
        PairKeys keys = pair.keys();
        if (ids.promptNew()) {
            addPrompt(ids.prompt(), pair);
        }
        if (ids.aNew()) {
            addResponse(ids.a(), ids.prompt(), keys.a(), pair.a(), keys.contentOfA());
        }
        if (ids.bNew()) {
            addResponse(ids.b(), ids.prompt(), keys.b(), pair.b(), keys.contentOfB());
        }
        int at = 0;
        pairs.setLong(++at, ids.pair());
        pairs.setBytes(++at, UuidV7.bytes(uuid));
        pairs.setBytes(++at, pair.keys().pair().bytes());
        pairs.setLong(++at, ids.prompt());
        pairs.setLong(++at, ids.a());
        pairs.setLong(++at, ids.b());
        pairs.setString(++at, pair.first().code());
        pairs.setString(++at, pair.externalId());
        pairs.setLong(++at, batch);
        pairs.setLong(++at, line);
        pairs.setInt(++at, pair.marks().sensitive() ? 1 : 0);
        pairs.setLong(++at, pair.marks().priority());
        pairs.setString(++at, pair.marks().exclusion());
        pairs.setString(++at, pair.extras());
        pairs.executeUpdate();
        if (!tally.equals(Tally.NONE)) {
            addState(ids.pair(), tally);
        }
    }

    /// Says of the pairs that have no state yet that nobody has spoken about them.
    void addMissingStates() throws SQLException {
        side.execute(
                """
                insert or ignore into pair_state (pair, decisions, skips, flags, a, b, ties, both_bad, state)
                select id, 0, 0, 0, 0, 0, 0, 0, '${unlabeled}' from pair
                """
                        .replace("${unlabeled}", LabelState.UNLABELED.code()));
    }

    private void addPrompt(long id, ImportedPair pair) throws SQLException {
        Prompt prompt = pair.prompt();
        prompts.setLong(1, id);
        prompts.setBytes(2, pair.keys().prompt().bytes());
        prompts.setBytes(3, pair.keys().group().bytes());
        prompts.setInt(4, prompt.isPlain() ? 0 : 1);
        prompts.setBytes(5, MessagesCodec.encode(prompt.messages(), pair.keys().promptContents()));
        prompts.setString(6, prompt.tools());
        prompts.executeUpdate();
    }

    private void addResponse(long id, long prompt, Key key, Response response, Utf8 content)
            throws SQLException {
        responses.setLong(1, id);
        responses.setLong(2, prompt);
        responses.setBytes(3, key.bytes());
        responses.setString(4, response.toolCalls());
        responses.setBytes(5, content.bytes());
        responses.executeUpdate();
        if (!response.source().isEmpty()) {
            sources.setLong(1, id);
            sources.setString(2, response.source());
            sources.executeUpdate();
        }
    }

    private void addState(long pair, Tally tally) throws SQLException {
        states.setLong(1, pair);
        states.setInt(2, tally.decisions());
        states.setInt(3, tally.skips());
        states.setInt(4, tally.flags());
        states.setInt(5, tally.a());
        states.setInt(6, tally.b());
        states.setInt(7, tally.ties());
        states.setInt(8, tally.bothBad());
        states.setString(9, tally.state().code());
        states.executeUpdate();
    }
}
