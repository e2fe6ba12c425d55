package org.pairwright.storage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.pairwright.domain.Annotation;
import org.pairwright.domain.Corrections;
import org.pairwright.domain.Side;

/// Writes and reads the corrections that annotations hold.
final class CorrectionRows {
    private CorrectionRows() {}

    /// Adds the corrections of annotations that were just added.
    static void add(Handle handle, List<Annotation> annotations) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Annotation annotation : annotations) {
            for (Side side : Side.values()) {
                String content = annotation.judgment().corrections().of(side);
                if (!content.isEmpty()) {
                    rows.add(
                            new @Nullable Object[] {
                                annotation.id(),
                                side.code(),
                                side.code(),
                                content,
                                annotation.pair()
                            });
                }
            }
        }
        PlainSql.changeEach(
                handle,
                """
                insert into correction (annotation, response, side, content)
                select ?, case when ? = 'a' then response_a else response_b end, ?, ?
                from pair where id = ?
                """,
                rows);
    }

    /// The corrections of at most a thousand annotations, by the annotation's id; those without are
    /// left out.
    static Map<Long, Corrections> of(Handle handle, List<Long> annotations) {
        record One(long annotation, Side side, String content) {}
        Map<Long, Corrections> all = new HashMap<>();
        handle.createQuery(
                        "select annotation, side, content from correction where annotation in (<ids>)")
                .bindList("ids", annotations)
                .map((row, context) ->
                        new One(
                                row.getLong("annotation"),
                                Stored.code(row.getString("side"), "correction.side", Side::of),
                                Stored.text(row.getString("content"), "correction.content")))
                .forEach(one ->
                        all.merge(
                                one.annotation(),
                                Corrections.NONE.with(one.side(), one.content()),
                                (first, second) -> first.with(one.side(), one.content())));
        return all;
    }
}
