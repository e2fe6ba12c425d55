package org.pairwright.storage;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.pairwright.domain.Annotation;
import org.pairwright.domain.Side;
import org.pairwright.domain.Verdict;

/// Writes the verdicts of annotations that were just added.
final class NewVerdicts {
    private NewVerdicts() {}

    static void add(Handle handle, List<Annotation> annotations) {
        addResponses(handle, annotations);
        addCategories(handle, annotations);
        addPrompts(handle, annotations);
    }

    private static void addResponses(Handle handle, List<Annotation> annotations) {
        PreparedBatch batch =
                handle.prepareBatch(
                        """
                        insert into verdict (annotation, annotator, response, side, safety, severity, refusal)
                        select :annotation, :annotator,
                            case when :side = 'a' then response_a else response_b end, :side, :safety,
                            cast(:severity as bigint), :refusal
                        from pair where id = :pair
                        """);
        for (Annotation annotation : annotations) {
            for (Side side : Side.values()) {
                Verdict verdict = annotation.judgment().verdict(side);
                if (!verdict.isEmpty()) {
                    batch.bind("annotation", annotation.id())
                            .bind("annotator", annotation.annotator().id())
                            .bind("side", side.code())
                            .bind("safety", Revisions.orNull(verdict.safety().code()))
                            .bind("severity", Revisions.orNull(verdict.severity().level()))
                            .bind("refusal", Revisions.orNull(verdict.refusal().code()))
                            .bind("pair", annotation.pair())
                            .add();
                }
            }
        }
        execute(batch);
    }

    private static void addCategories(Handle handle, List<Annotation> annotations) {
        PreparedBatch batch =
                handle.prepareBatch(
                        """
                        insert into verdict_category (verdict, code)
                        select id, :code from verdict where annotation = :annotation and side = :side
                        """);
        for (Annotation annotation : annotations) {
            for (Side side : Side.values()) {
                for (String code : annotation.judgment().verdict(side).categories()) {
                    batch.bind("annotation", annotation.id())
                            .bind("side", side.code())
                            .bind("code", code)
                            .add();
                }
            }
        }
        execute(batch);
    }

    private static void addPrompts(Handle handle, List<Annotation> annotations) {
        PreparedBatch batch =
                handle.prepareBatch(
                        """
                        insert into verdict (annotation, annotator, prompt, safety)
                        select :annotation, :annotator, prompt, :safety from pair where id = :pair
                        """);
        for (Annotation annotation : annotations) {
            String code = annotation.judgment().promptVerdict().code();
            if (!code.isEmpty()) {
                batch.bind("annotation", annotation.id())
                        .bind("annotator", annotation.annotator().id())
                        .bind("safety", code)
                        .bind("pair", annotation.pair())
                        .add();
            }
        }
        execute(batch);
    }

    private static void execute(PreparedBatch batch) {
        if (batch.size() > 0) {
            batch.execute();
        }
    }
}
