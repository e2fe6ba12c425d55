package org.pairwright.storage;

import java.sql.ResultSet;
import java.sql.SQLException;

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
                PlainSql.first(
                                handle,
                                """
                                select p.id, p.uuid, p.key, p.sensitive, q.messages, q.tools,
                                    a.content as a_content, a.tool_calls as a_tools,
                                    b.content as b_content, b.tool_calls as b_tools
                                from pair p
                                join prompt q on q.id = p.prompt
                                join response a on a.id = p.response_a
                                join response b on b.id = p.response_b
                                where p.id = ?
                                """,
                                PairStore::texts,
                                pair)
                        .orElseThrow(() ->
                                new StorageFailure.Damaged(
                                        "The pair "
                                                + pair
                                                + " is missing. Run `pairwright check`.")));
    }

    private static PairTexts texts(ResultSet row) throws SQLException {
        return new PairTexts(
                row.getLong("id"),
                Stored.uuid(row.getBytes("uuid"), "pair.uuid"),
                Stored.key(row.getBytes("key"), "pair.key"),
                MessagesCodec.decode(
                        Stored.text(row.getString("messages"), "prompt.messages")
                                .getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                Stored.text(row.getString("tools"), "prompt.tools"),
                new PairTexts.Text(
                        Stored.text(row.getString("a_content"), "response.content"),
                        Stored.text(row.getString("a_tools"), "response.tool_calls")),
                new PairTexts.Text(
                        Stored.text(row.getString("b_content"), "response.content"),
                        Stored.text(row.getString("b_tools"), "response.tool_calls")),
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
