package org.pairwright.storage;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.pairwright.domain.Judgment;

/// What annotators have set and not yet decided.
final class Drafts {
    private Drafts() {}

    static void save(Handle handle, long pair, long annotator, int occurrence, Judgment judgment) {
        if (judgment.isEmpty()) {
            delete(handle, pair, annotator, occurrence);
            return;
        }
        handle.createUpdate(
                        """
                        insert into draft (pair, annotator, occurrence, body, updated_at)
                        values (:pair, :annotator, :occurrence, :body, :now)
                        on conflict (pair, annotator, occurrence)
                        do update set body = excluded.body, updated_at = excluded.updated_at
                        """)
                .bind("pair", pair)
                .bind("annotator", annotator)
                .bind("occurrence", occurrence)
                .bind("body", JudgmentCodec.encode(judgment))
                .bind("now", System.currentTimeMillis())
                .execute();
    }

    static void delete(Handle handle, long pair, long annotator, int occurrence) {
        handle.execute(
                "delete from draft where pair = ? and annotator = ? and occurrence = ?",
                pair,
                annotator,
                occurrence);
    }

    /// Deletes the drafts of what was decided.
    static void delete(Handle handle, List<NewAnnotation> decided) {
        PreparedBatch batch =
                handle.prepareBatch(
                        "delete from draft where pair = ? and annotator = ? and occurrence = ?");
        for (NewAnnotation decision : decided) {
            batch.add(decision.pair(), decision.annotator().id(), decision.occurrence());
        }
        batch.execute();
    }

    static Optional<Judgment> find(Handle handle, long pair, long annotator, int occurrence) {
        return handle.createQuery(
                        """
                        select body from draft
                        where pair = :pair and annotator = :annotator and occurrence = :occurrence
                        """)
                .bind("pair", pair)
                .bind("annotator", annotator)
                .bind("occurrence", occurrence)
                .mapTo(String.class)
                .findOne()
                .map(JudgmentCodec::decode);
    }
}
