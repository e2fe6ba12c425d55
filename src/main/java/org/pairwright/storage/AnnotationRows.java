package org.pairwright.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.pairwright.domain.Annotation;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Preference;
import org.pairwright.domain.PromptVerdict;
import org.pairwright.domain.Refusal;
import org.pairwright.domain.Safety;
import org.pairwright.domain.Severity;
import org.pairwright.domain.Side;
import org.pairwright.domain.SkipReason;
import org.pairwright.domain.Strength;
import org.pairwright.domain.UuidV7;
import org.pairwright.domain.Verdict;

/// Puts annotations together from their rows.
final class AnnotationRows {
    private static final String SELECT =
            """
            select n.id, n.uuid, n.pair, n.occurrence, n.withdrawn, n.preference, n.strength,
                n.more_helpful, n.safer, n.flagged, n.flag_note, n.skip_reason, n.rationale, n.left_side,
                n.decided_at, n.active_ms, t.id as annotator_id, t.uuid as annotator_uuid,
                t.name as annotator_name, t.kind as annotator_kind, t.role as annotator_role
            from annotation n join annotator t on t.id = n.annotator
            """;

    private AnnotationRows() {}

    /// The annotation with this id.
    ///
    /// @throws StorageFailure.Damaged when a chain or an act points at an annotation that is gone
    static Annotation byId(Handle handle, long id) {
        Said said = Said.of(handle, id);
        return handle.createQuery(SELECT + " where n.id = :id")
                .bind("id", id)
                .map((row, context) -> annotation(row, said))
                .findOne()
                .orElseThrow(
                        () ->
                                new StorageFailure.Damaged(
                                        "The annotation " + id + " is missing. Run `pairwright check`."));
    }

    /// The current annotations of a pair, by annotator and occurrence.
    static List<Annotation> currentOf(Handle handle, long pair) {
        List<Long> heads =
                handle.createQuery(
                                """
                                select h.annotation from annotation_head h
                                join annotator t on t.id = h.annotator where h.pair = :pair
                                order by t.name, h.occurrence
                                """)
                        .bind("pair", pair)
                        .mapTo(Long.class)
                        .list();
        List<Annotation> current = new ArrayList<>();
        for (long head : heads) {
            Annotation annotation = byId(handle, head);
            if (!annotation.withdrawn()) {
                current.add(annotation);
            }
        }
        return current;
    }

    /// The annotation in a row with the columns of the select above.
    static Annotation annotation(ResultSet row, Said said) throws SQLException {
        Judgment judgment =
                new Judgment(
                        Preference.of(text(row, "preference")).orElse(Preference.UNSTATED),
                        Strength.ofLevel(row.getInt("strength")).orElse(Strength.UNSTATED),
                        Preference.of(text(row, "more_helpful")).orElse(Preference.UNSTATED),
                        Preference.of(text(row, "safer")).orElse(Preference.UNSTATED),
                        said.prompt(),
                        said.verdict(Side.A),
                        said.verdict(Side.B),
                        row.getInt("flagged") == 1,
                        row.getString("flag_note"),
                        SkipReason.of(text(row, "skip_reason")).orElse(SkipReason.UNSTATED),
                        row.getString("rationale"));
        return new Annotation(
                row.getLong("id"),
                UuidV7.of(row.getBytes("uuid")),
                row.getLong("pair"),
                AnnotatorStore.annotator(row, "annotator_"),
                row.getInt("occurrence"),
                row.getInt("withdrawn") == 1,
                judgment,
                text(row, "left_side"),
                Instant.ofEpochMilli(row.getLong("decided_at")),
                row.getLong("active_ms"));
    }

    static String text(ResultSet row, String column) throws SQLException {
        @Nullable String value = row.getString(column);
        return Objects.requireNonNullElse(value, "");
    }

    /// The verdicts of one annotation.
    record Said(PromptVerdict prompt, Map<Side, Verdict> verdicts) {
        Verdict verdict(Side side) {
            return verdicts.getOrDefault(side, Verdict.NONE);
        }

        static Said of(Handle handle, long annotation) {
            Map<Side, Verdict> verdicts = new EnumMap<>(Side.class);
            PromptVerdict[] prompt = {PromptVerdict.UNSTATED};
            handle.createQuery(
                            "select id, side, safety, severity, refusal from verdict where annotation = :id order by id")
                    .bind("id", annotation)
                    .map(
                            (row, context) -> {
                                String side = text(row, "side");
                                if (side.isEmpty()) {
                                    prompt[0] =
                                            PromptVerdict.of(text(row, "safety"))
                                                    .orElse(PromptVerdict.UNSTATED);
                                } else {
                                    verdicts.put(
                                            Side.of(side).orElseThrow(),
                                            verdict(row, categories(handle, row.getLong("id"))));
                                }
                                return side;
                            })
                    .list();
            return new Said(prompt[0], verdicts);
        }

        private static Verdict verdict(ResultSet row, List<String> categories) throws SQLException {
            return new Verdict(
                    Safety.of(text(row, "safety")).orElse(Safety.UNSTATED),
                    categories,
                    Severity.ofLevel(row.getInt("severity")).orElse(Severity.UNSTATED),
                    Refusal.of(text(row, "refusal")).orElse(Refusal.UNSTATED));
        }

        private static List<String> categories(Handle handle, long verdict) {
            return handle.createQuery("select code from verdict_category where verdict = :id order by code")
                    .bind("id", verdict)
                    .mapTo(String.class)
                    .list();
        }
    }
}
