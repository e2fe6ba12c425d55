package org.pairwright.storage;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pairwright.domain.Key;

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
