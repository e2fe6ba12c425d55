package org.pairwright.storage;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.pairwright.domain.ImportedPair;
import org.pairwright.domain.Message;
import org.pairwright.domain.Tally;
import org.pairwright.domain.UuidV7;

/// Writes the pairs of an import into its side file.
final class StagedRows {
    /// The ids that a new pair and its parts get, and which of the parts are new.
    record Ids(
            long prompt,
            boolean promptNew,
            long a,
            boolean aNew,
            long b,
            boolean bNew,
            long pair) {}

    private final PreparedStatement insert;

    StagedRows(SideFile side) throws SQLException {
        insert =
                side.prepare(
                        """
                        insert into staged_row (batch, line, prompt, prompt_new, has_tools, response_a,
                            a_new, response_b, b_new, pair, decisions, skips, flags, a, b, ties, both_bad,
                            state, first_side, prompt_key, group_key, a_key, b_key, pair_key, uuid,
                            external_id, a_source, b_source, a_tools, b_tools, tools, extras, messages,
                            a_content, b_content)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
                            ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """);
    }

    void add(ImportedPair pair, Ids ids, long batch, long line, Tally tally) throws SQLException {
        boolean tools =
                !pair.prompt().tools().isEmpty()
                        || !pair.prompt().messages().stream().allMatch(Message::isPlain);
        int at = 0;
        insert.setLong(++at, batch);
        insert.setLong(++at, line);
        insert.setLong(++at, ids.prompt());
        insert.setInt(++at, ids.promptNew() ? 1 : 0);
        insert.setInt(++at, tools ? 1 : 0);
        insert.setLong(++at, ids.a());
        insert.setInt(++at, ids.aNew() ? 1 : 0);
        insert.setLong(++at, ids.b());
        insert.setInt(++at, ids.bNew() ? 1 : 0);
        insert.setLong(++at, ids.pair());
        insert.setInt(++at, tally.decisions());
        insert.setInt(++at, tally.skips());
        insert.setInt(++at, tally.flags());
        insert.setInt(++at, tally.a());
        insert.setInt(++at, tally.b());
        insert.setInt(++at, tally.ties());
        insert.setInt(++at, tally.bothBad());
        insert.setString(++at, tally.state().code());
        insert.setString(++at, pair.first().code());
        insert.setBytes(++at, pair.keys().prompt().bytes());
        insert.setBytes(++at, pair.keys().group().bytes());
        insert.setBytes(++at, pair.keys().a().bytes());
        insert.setBytes(++at, pair.keys().b().bytes());
        insert.setBytes(++at, pair.keys().pair().bytes());
        insert.setBytes(++at, UuidV7.bytes(UuidV7.next()));
        insert.setString(++at, pair.externalId());
        insert.setString(++at, pair.a().source());
        insert.setString(++at, pair.b().source());
        insert.setString(++at, pair.a().toolCalls());
        insert.setString(++at, pair.b().toolCalls());
        insert.setString(++at, ids.promptNew() ? pair.prompt().tools() : "");
        insert.setString(++at, pair.extras());
        // Stored as a blob here and cast on the way on: the bytes need not become a string and
        // back.
        insert.setBytes(
                ++at, ids.promptNew() ? MessagesCodec.encode(pair.prompt().messages()) : EMPTY);
        insert.setString(++at, ids.aNew() ? pair.a().content() : "");
        insert.setString(++at, ids.bNew() ? pair.b().content() : "");
        insert.executeUpdate();
    }

    private static final byte[] EMPTY = new byte[0];
}
