package org.pairwright.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.pairwright.domain.Judgment;

/// What annotators have set and not yet decided.
final class Drafts {
    private static final String DELETE =
            "delete from draft where pair = ? and annotator = ? and occurrence = ?";

    private Drafts() {}

    static void save(Handle handle, long pair, long annotator, int occurrence, Judgment judgment) {
        if (judgment.isEmpty()) {
            delete(handle, pair, annotator, occurrence);
            return;
        }
        PlainSql.change(
                handle,
                """
                insert into draft (pair, annotator, occurrence, body, updated_at)
                values (?, ?, ?, ?, ?)
                on conflict (pair, annotator, occurrence)
                do update set body = excluded.body, updated_at = excluded.updated_at
                """,
                pair,
                annotator,
                occurrence,
                JudgmentCodec.encode(judgment),
                System.currentTimeMillis());
    }

    static void delete(Handle handle, long pair, long annotator, int occurrence) {
        PlainSql.change(handle, DELETE, pair, annotator, occurrence);
    }

    /// Deletes the drafts of what was decided.
    static void delete(Handle handle, List<NewAnnotation> decided) {
        List<@Nullable Object[]> chains = new ArrayList<>(decided.size());
        for (NewAnnotation decision : decided) {
            chains.add(
                    new @Nullable Object[] {
                        decision.pair(), decision.annotator().id(), decision.occurrence()
                    });
        }
        PlainSql.changeEach(handle, DELETE, chains);
    }

    static Optional<Judgment> find(Handle handle, long pair, long annotator, int occurrence) {
        return PlainSql.first(
                handle,
                "select body from draft where pair = ? and annotator = ? and occurrence = ?",
                row -> JudgmentCodec.decode(Stored.text(row.getString(1), "draft.body")),
                pair,
                annotator,
                occurrence);
    }
}
