package org.pairwright.storage;

import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
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
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Annotation annotation : annotations) {
            for (Side side : Side.values()) {
                Verdict verdict = annotation.judgment().verdict(side);
                if (!verdict.isEmpty()) {
                    rows.add(
                            new @Nullable Object[] {
                                annotation.id(),
                                annotation.annotator().id(),
                                side.code(),
                                side.code(),
                                Revisions.orNull(verdict.safety().code()),
                                Revisions.orNull(verdict.severity().level()),
                                Revisions.orNull(verdict.refusal().code()),
                                annotation.pair()
                            });
                }
            }
        }
        PlainSql.changeEach(
                handle,
                """
                insert into verdict (annotation, annotator, response, side, safety, severity, refusal)
                select ?, ?, case when ? = 'a' then response_a else response_b end, ?, ?,
                    cast(? as bigint), ?
                from pair where id = ?
                """,
                rows);
    }

    private static void addCategories(Handle handle, List<Annotation> annotations) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Annotation annotation : annotations) {
            for (Side side : Side.values()) {
                for (String code : annotation.judgment().verdict(side).categories()) {
                    rows.add(new @Nullable Object[] {code, annotation.id(), side.code()});
                }
            }
        }
        PlainSql.changeEach(
                handle,
                """
                insert into verdict_category (verdict, code)
                select id, ? from verdict where annotation = ? and side = ?
                """,
                rows);
    }

    private static void addPrompts(Handle handle, List<Annotation> annotations) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Annotation annotation : annotations) {
            String code = annotation.judgment().promptVerdict().code();
            if (!code.isEmpty()) {
                rows.add(
                        new @Nullable Object[] {
                            annotation.id(), annotation.annotator().id(), code, annotation.pair()
                        });
            }
        }
        PlainSql.changeEach(
                handle,
                """
                insert into verdict (annotation, annotator, prompt, safety)
                select ?, ?, prompt, ? from pair where id = ?
                """,
                rows);
    }
}
