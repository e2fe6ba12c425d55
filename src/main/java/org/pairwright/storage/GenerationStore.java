package org.pairwright.storage;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pairwright.domain.Key;
import org.pairwright.domain.Prompt;

/// Which answers to prompts are there.
public final class GenerationStore {
    private final Database database;

    public GenerationStore(Database database) {
        this.database = database;
    }

    /// An answer by a source to a prompt.
    ///
    /// @param prompt the key of its text
    public record Answered(Key prompt, String source) {}

    /// The prompts of at most a thousand pairs, each once, in the order in which they were added.
    public List<Prompt> prompts(List<Long> pairs) {
        return pairs.isEmpty()
                ? List.of()
                : database.read(handle ->
                        handle.createQuery(
                                        """
                                        select messages, tools from prompt
                                        where id in (select prompt from pair where id in (<pairs>))
                                        order by id
                                        """)
                                .bindList("pairs", pairs)
                                .map((row, context) -> prompt(row))
                                .list());
    }

    private static Prompt prompt(ResultSet row) throws SQLException {
        return new Prompt(
                MessagesCodec.decode(
                        Stored.text(row.getString("messages"), "prompt.messages")
                                .getBytes(StandardCharsets.UTF_8)),
                Stored.text(row.getString("tools"), "prompt.tools"));
    }

    /// Those of some sources to at most a thousand prompts.
    public Set<Answered> answered(List<Key> prompts, List<String> sources) {
        return prompts.isEmpty()
                ? Set.of()
                : database.read(handle ->
                        new HashSet<>(
                                handle.createQuery(
                                                """
                                                select q.key, s.source from prompt q
                                                join response r on r.prompt = q.id
                                                join response_source s on s.response = r.id
                                                where q.key in (<prompts>) and s.source in (<sources>)
                                                """)
                                        .bindList(
                                                "prompts",
                                                prompts.stream().map(Key::bytes).toList())
                                        .bindList("sources", sources)
                                        .map((row, context) ->
                                                new Answered(
                                                        Stored.key(row.getBytes(1), "prompt.key"),
                                                        Stored.text(
                                                                row.getString(2),
                                                                "response_source.source")))
                                        .list()));
    }
}
