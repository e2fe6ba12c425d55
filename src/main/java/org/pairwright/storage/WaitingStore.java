package org.pairwright.storage;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.pairwright.domain.Key;

/// Answers that no pair was made of yet: each is on the disk as soon as it arrived, so that nobody
/// pays for it again.
///
/// Safe to use from several threads.
public final class WaitingStore {
    private final Database database;

    public WaitingStore(Database database) {
        this.database = database;
    }

    /// An answer as its table holds it.
    ///
    /// @param version the key of the version of a template; 0 for none
    /// @param at when it arrived, in milliseconds since 1970
    record Row(
            Key prompt,
            String source,
            String content,
            long version,
            String model,
            String messages,
            String parameters,
            long at) {}

    /// Keeps an answer; durable when this returns. One that is there already stays.
    public void keep(WaitingAnswer answer) {
        String messages =
                answer.sent().isEmpty()
                        ? ""
                        : new String(MessagesCodec.encode(answer.sent()), StandardCharsets.UTF_8);
        database.write(handle -> {
            insert(
                    handle,
                    new Row(
                            answer.prompt(),
                            answer.source(),
                            answer.content(),
                            answer.version(),
                            answer.model(),
                            messages,
                            answer.parameters(),
                            System.currentTimeMillis()));
            return true;
        });
    }

    /// Keeps an answer inside the caller's transaction, where none of its source is there.
    static void insert(Handle handle, Row answer) {
        handle.createUpdate(
                        """
                        insert into waiting_answer (prompt, source, content, template_version,
                            model, messages, parameters, arrived_at)
                        values (:prompt, :source, :content, nullif(:version, 0), :model,
                            :messages, :parameters, :at)
                        on conflict (prompt, source) do nothing
                        """)
                .bind("prompt", answer.prompt().bytes())
                .bind("source", answer.source())
                .bind("content", answer.content())
                .bind("version", answer.version())
                .bind("model", answer.model())
                .bind("messages", answer.messages())
                .bind("parameters", answer.parameters())
                .bind("at", answer.at())
                .execute();
    }

    /// Those of some sources to at most a thousand prompts.
    public List<WaitingAnswer> of(List<Key> prompts, List<String> sources) {
        return prompts.isEmpty()
                ? List.of()
                : database.read(handle ->
                        handle.createQuery(
                                        """
                                        select prompt, source, content, coalesce(template_version, 0),
                                            model, messages, parameters
                                        from waiting_answer
                                        where prompt in (<prompts>) and source in (<sources>)
                                        """)
                                .bindList("prompts", prompts.stream().map(Key::bytes).toList())
                                .bindList("sources", sources)
                                .map((row, context) -> answer(row))
                                .list());
    }

    private static WaitingAnswer answer(ResultSet row) throws SQLException {
        String messages = Stored.text(row.getString(6), "waiting_answer.messages");
        return new WaitingAnswer(
                Stored.key(row.getBytes(1), "waiting_answer.prompt"),
                Stored.text(row.getString(2), "waiting_answer.source"),
                Stored.text(row.getString(3), "waiting_answer.content"),
                row.getLong(4),
                Stored.text(row.getString(5), "waiting_answer.model"),
                messages.isEmpty()
                        ? List.of()
                        : MessagesCodec.decode(messages.getBytes(StandardCharsets.UTF_8)),
                Stored.text(row.getString(7), "waiting_answer.parameters"));
    }

    /// Forgets those of some sources to at most a thousand prompts: they stand in pairs now.
    public void forget(List<Key> prompts, List<String> sources) {
        if (!prompts.isEmpty()) {
            database.write(handle ->
                    handle.createUpdate(
                                    """
                                    delete from waiting_answer
                                    where prompt in (<prompts>) and source in (<sources>)
                                    """)
                            .bindList("prompts", prompts.stream().map(Key::bytes).toList())
                            .bindList("sources", sources)
                            .execute());
        }
    }

    /// How many wait.
    public long count() {
        return database.read(handle ->
                handle.createQuery("select count(*) from waiting_answer").mapTo(long.class).one());
    }
}
