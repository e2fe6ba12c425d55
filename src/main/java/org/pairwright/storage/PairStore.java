package org.pairwright.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.pairwright.domain.Key;
import org.pairwright.domain.UuidV7;

/// The pairs, one at a time.
public final class PairStore {
    private final Database database;

    public PairStore(Database database) {
        this.database = database;
    }

    /// The texts of a pair.
    ///
    /// @throws StorageFailure.Damaged when there is no such pair
    public PairTexts texts(long pair) {
        return database.read(handle ->
                handle.createQuery(
                                """
                                select p.id, p.uuid, p.key, p.sensitive, q.messages, q.tools,
                                    a.content as a_content, a.tool_calls as a_tools,
                                    b.content as b_content, b.tool_calls as b_tools
                                from pair p
                                join prompt q on q.id = p.prompt
                                join response a on a.id = p.response_a
                                join response b on b.id = p.response_b
                                where p.id = :pair
                                """)
                        .bind("pair", pair)
                        .map((row, context) -> texts(row))
                        .findOne()
                        .orElseThrow(() ->
                                new StorageFailure.Damaged(
                                        "The pair "
                                                + pair
                                                + " is missing. Run `pairwright check`.")));
    }

    private static PairTexts texts(ResultSet row) throws SQLException {
        return new PairTexts(
                row.getLong("id"),
                UuidV7.of(row.getBytes("uuid")),
                Key.of(row.getBytes("key")),
                MessagesCodec.decode(
                        row.getString("messages")
                                .getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                row.getString("tools"),
                new PairTexts.Text(row.getString("a_content"), row.getString("a_tools")),
                new PairTexts.Text(row.getString("b_content"), row.getString("b_tools")),
                row.getInt("sensitive") == 1);
    }

    /// Marks a pair as one that is covered until it is revealed.
    public void markSensitive(long pair) {
        database.write(handle ->
                handle.createUpdate("update pair set sensitive = 1 where id = :pair")
                        .bind("pair", pair)
                        .execute());
    }

    /// Whether there is a pair with this key inside the database.
    public boolean has(long pair) {
        return database.read(handle ->
                handle.createQuery("select id from pair where id = :pair")
                        .bind("pair", pair)
                        .mapTo(Long.class)
                        .findOne()
                        .isPresent());
    }

    /// How many pairs there are.
    public long count() {
        return database.read(
                handle -> handle.createQuery("select count(*) from pair").mapTo(long.class).one());
    }
}
