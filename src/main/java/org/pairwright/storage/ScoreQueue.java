package org.pairwright.storage;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pairwright.domain.Annotator;

/// Which pairs a machine still has to look at, and what it sees of them.
public final class ScoreQueue {
    private static final String TEXTS =
            """
            select p.id, p.uuid, p.prompt, q.messages, p.response_a, a.content as a_content,
                p.response_b, b.content as b_content
            from pair p
            join prompt q on q.id = p.prompt
            join response a on a.id = p.response_a
            join response b on b.id = p.response_b
            where p.id in (<ids>) order by p.id
            """;

    private final Database database;

    public ScoreQueue(Database database) {
        this.database = database;
    }

    /// Which of at most a thousand pairs an annotator has a current annotation of.
    public Set<Long> annotated(Annotator annotator, List<Long> pairs) {
        return pairs.isEmpty()
                ? Set.of()
                : database.read(handle ->
                        new HashSet<>(
                                handle.createQuery(
                                                """
                                                select h.pair from annotation_head h
                                                join annotation n on n.id = h.annotation
                                                where h.annotator = :annotator and h.occurrence = 0
                                                    and n.withdrawn = 0 and h.pair in (<pairs>)
                                                """)
                                        .bind("annotator", annotator.id())
                                        .bindList("pairs", pairs)
                                        .mapTo(Long.class)
                                        .list()));
    }

    /// The texts of at most a thousand pairs, by their ids; those that are gone are left out.
    public List<TextsToScore> texts(List<Long> pairs) {
        return pairs.isEmpty()
                ? List.of()
                : database.read(handle ->
                        handle.createQuery(TEXTS)
                                .bindList("ids", pairs)
                                .map((row, context) -> texts(row))
                                .list());
    }

    private static TextsToScore texts(ResultSet row) throws SQLException {
        return new TextsToScore(
                row.getLong("id"),
                Stored.uuid(row.getBytes("uuid"), "pair.uuid"),
                row.getLong("prompt"),
                MessagesCodec.decode(
                        Stored.text(row.getString("messages"), "prompt.messages")
                                .getBytes(StandardCharsets.UTF_8)),
                new TextsToScore.Response(
                        row.getLong("response_a"),
                        Stored.text(row.getString("a_content"), "response.content")),
                new TextsToScore.Response(
                        row.getLong("response_b"),
                        Stored.text(row.getString("b_content"), "response.content")));
    }
}
