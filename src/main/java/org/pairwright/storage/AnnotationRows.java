package org.pairwright.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.pairwright.domain.Annotation;
import org.pairwright.domain.Answers;
import org.pairwright.domain.Corrections;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Preference;
import org.pairwright.domain.SkipReason;
import org.pairwright.domain.Strength;

/// Puts annotations together from their rows.
final class AnnotationRows {
    /// How many annotations are read at once: few enough that a database takes their ids in one
    /// list.
    private static final int CHUNK = 1_000;

    private static final String SELECT =
            """
            select n.id, n.uuid, n.pair, n.occurrence, n.withdrawn, n.preference, n.strength,
                n.more_helpful, n.safer, n.flagged, n.flag_note, n.skip_reason, n.rationale, n.left_side,
                n.decided_at, n.active_ms, t.id as annotator_id, t.uuid as annotator_uuid,
                t.name as annotator_name, t.kind as annotator_kind, t.role as annotator_role,
                case when exists (select 1 ${of_chain} and b.id < n.id) then 1 else 0 end as informed
            from annotation n join annotator t on t.id = n.annotator
            where n.id in (<?>)
            """
                    .replace("${of_chain}", SuggestionStore.OF_CHAIN);

    private AnnotationRows() {}

    /// The annotation with this id.
    ///
    /// @throws StorageFailure.Damaged when a chain or an act points at an annotation that is gone
    static Annotation byId(Handle handle, long id) {
        return byIds(handle, List.of(id)).getFirst();
    }

    /// The annotations with these ids, in the same order.
    ///
    /// @throws StorageFailure.Damaged when one of them is gone
    static List<Annotation> byIds(Handle handle, List<Long> ids) {
        List<Annotation> found = new ArrayList<>(ids.size());
        for (int from = 0; from < ids.size(); from += CHUNK) {
            found.addAll(chunk(handle, ids.subList(from, Math.min(from + CHUNK, ids.size()))));
        }
        return found;
    }

    private static List<Annotation> chunk(Handle handle, List<Long> ids) {
        List<String> parts = parts(handle, ids);
        Map<Long, VerdictRows> verdicts =
                parts.contains("verdict") ? VerdictRows.of(handle, ids) : Map.of();
        Map<Long, Corrections> corrections =
                parts.contains("correction") ? CorrectionRows.of(handle, ids) : Map.of();
        Map<Long, Answers> answers =
                parts.contains("answer") ? AnswerRows.of(handle, ids) : Map.of();
        Map<Long, Annotation> found = new HashMap<>();
        PlainSql.rows(
                        handle,
                        SELECT,
                        row ->
                                possible(
                                        row,
                                        verdicts.getOrDefault(row.getLong("id"), VerdictRows.NONE),
                                        corrections.getOrDefault(
                                                row.getLong("id"), Corrections.NONE),
                                        answers.getOrDefault(row.getLong("id"), Answers.NONE)),
                        ids)
                .forEach(annotation -> found.put(annotation.id(), annotation));
        return ids.stream().map(id -> require(found, id)).toList();
    }

    /// Which tables have anything of these annotations: a decision for itself has nothing in most,
    /// and somebody waits for it.
    private static List<String> parts(Handle handle, List<Long> ids) {
        return PlainSql.rows(
                handle,
                """
                select 'verdict' from verdict where annotation in (<?>)
                union select 'correction' from correction where annotation in (<?>)
                union select 'answer' from answer where annotation in (<?>)
                """,
                row -> row.getString(1),
                ids,
                ids,
                ids);
    }

    private static Annotation require(Map<Long, Annotation> found, long id) {
        Annotation annotation = found.get(id);
        if (annotation == null) {
            throw new StorageFailure.Damaged(
                    "The annotation " + id + " is missing. Run `pairwright check`.");
        }
        return annotation;
    }

    /// The current annotations of at most a thousand pairs: by pair, then annotator and occurrence.
    static Map<Long, List<Annotation>> currentOf(Handle handle, List<Long> pairs) {
        Map<Long, List<Annotation>> current = new HashMap<>();
        if (pairs.isEmpty()) {
            return current;
        }
        List<Long> heads =
                handle.createQuery(
                                """
                                select h.annotation from annotation_head h
                                join annotator t on t.id = h.annotator where h.pair in (<pairs>)
                                order by t.name, h.occurrence
                                """)
                        .bindList("pairs", pairs)
                        .map((row, context) -> row.getLong(1))
                        .list();
        for (Annotation annotation : byIds(handle, heads)) {
            if (!annotation.withdrawn()) {
                current.computeIfAbsent(annotation.pair(), pair -> new ArrayList<>())
                        .add(annotation);
            }
        }
        return current;
    }

    private static Annotation possible(
            ResultSet row, VerdictRows said, Corrections corrections, Answers answers)
            throws SQLException {
        Annotation annotation =
                Stored.whole(
                        "Annotation " + row.getLong("id"),
                        () -> annotation(row, said, corrections, answers));
        return row.getInt("informed") == 1 ? annotation.afterSuggestion() : annotation;
    }

    /// The annotation in a row with the columns of the select above, but for whether its annotator
    /// was informed.
    ///
    /// @throws IllegalArgumentException when it says what none can say
    static Annotation annotation(
            ResultSet row, VerdictRows said, Corrections corrections, Answers answers)
            throws SQLException {
        long id = row.getLong("id");
        Judgment judgment =
                new Judgment(
                        Preference.of(text(row, "preference")).orElse(Preference.UNSTATED),
                        Strength.ofLevel(row.getInt("strength")).orElse(Strength.UNSTATED),
                        Preference.of(text(row, "more_helpful")).orElse(Preference.UNSTATED),
                        Preference.of(text(row, "safer")).orElse(Preference.UNSTATED),
                        said.prompt(),
                        said.a(),
                        said.b(),
                        row.getInt("flagged") == 1,
                        Stored.text(row.getString("flag_note"), "annotation.flag_note"),
                        SkipReason.of(text(row, "skip_reason")).orElse(SkipReason.UNSTATED),
                        Stored.text(row.getString("rationale"), "annotation.rationale"),
                        corrections,
                        answers);
        return new Annotation(
                id,
                Stored.uuid(row.getBytes("uuid"), "annotation.uuid"),
                row.getLong("pair"),
                AnnotatorStore.annotator(row, "annotator_"),
                row.getInt("occurrence"),
                row.getInt("withdrawn") == 1,
                judgment,
                text(row, "left_side"),
                Instant.ofEpochMilli(row.getLong("decided_at")),
                row.getLong("active_ms"));
    }

    static String text(ResultSet row, int column) throws SQLException {
        @Nullable String value = row.getString(column);
        return Objects.requireNonNullElse(value, "");
    }

    static String text(ResultSet row, String column) throws SQLException {
        @Nullable String value = row.getString(column);
        return Objects.requireNonNullElse(value, "");
    }
}
