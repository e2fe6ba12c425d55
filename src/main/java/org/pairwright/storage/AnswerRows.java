package org.pairwright.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import org.pairwright.domain.Annotation;
import org.pairwright.domain.Answers;
import org.pairwright.domain.Preference;
import org.pairwright.domain.Side;

/// Writes and reads what annotations say by the project's own criteria. A comparison is -1 for a, 0
/// for a tie and 1 for b, and belongs to no side.
final class AnswerRows {
    private AnswerRows() {}

    /// One answer, as it is stored.
    ///
    /// @param side empty for a comparison
    record Row(String criterion, String side, int value) {
        /// The answers with this one.
        ///
        /// @throws IllegalArgumentException when there is no such answer
        Answers in(Answers before) {
            return side.isEmpty()
                    ? before.withComparison(criterion, compared(value))
                    : before.withRating(
                            Side.of(side)
                                    .orElseThrow(() ->
                                            new IllegalArgumentException(
                                                    "there is no side \"" + side + "\".")),
                            criterion,
                            value);
        }
    }

    /// The answers, in one order.
    static List<Row> of(Answers answers) {
        List<Row> rows = new ArrayList<>();
        for (Side side : Side.values()) {
            answers.of(side)
                    .forEach(
                            (criterion, value) -> rows.add(new Row(criterion, side.code(), value)));
        }
        answers.compared()
                .forEach((criterion, value) -> rows.add(new Row(criterion, "", stored(value))));
        return rows;
    }

    private static int stored(Preference compared) {
        return switch (compared) {
            case A -> -1;
            case B -> 1;
            case TIE, BOTH_BAD, SKIP, UNSTATED -> 0;
        };
    }

    private static Preference compared(int value) {
        return switch (value) {
            case -1 -> Preference.A;
            case 0 -> Preference.TIE;
            case 1 -> Preference.B;
            default -> throw new IllegalArgumentException("there is no comparison " + value + ".");
        };
    }

    /// Adds the answers of annotations that were just added.
    static void add(Handle handle, List<Annotation> annotations) {
        if (annotations.stream().allMatch(it -> it.judgment().answers().isEmpty())) {
            return;
        }
        PreparedBatch batch =
                handle.prepareBatch(
                        """
                        insert into answer (annotation, criterion, side, value)
                        values (:annotation, :criterion, :side, :value)
                        """);
        for (Annotation annotation : annotations) {
            for (Row answer : of(annotation.judgment().answers())) {
                batch.bind("annotation", annotation.id())
                        .bind("criterion", answer.criterion())
                        .bind("side", Revisions.orNull(answer.side()))
                        .bind("value", answer.value())
                        .add();
            }
        }
        batch.execute();
    }

    /// The answers of at most a thousand annotations, by the annotation's id; those without are
    /// left out.
    ///
    /// @throws StorageFailure.Damaged when one of them is none that could be given
    static Map<Long, Answers> of(Handle handle, List<Long> annotations) {
        record One(long annotation, Row row) {}
        Map<Long, Answers> all = new HashMap<>();
        handle.createQuery(
                        "select annotation, criterion, side, value from answer where annotation in (<ids>)")
                .bindList("ids", annotations)
                .map((row, context) -> new One(row.getLong("annotation"), row(row)))
                .forEach(one ->
                        all.merge(
                                one.annotation(),
                                whole(one.annotation(), one.row(), Answers.NONE),
                                (before, alone) -> whole(one.annotation(), one.row(), before)));
        return all;
    }

    private static Answers whole(long annotation, Row row, Answers before) {
        try {
            return row.in(before);
        } catch (IllegalArgumentException e) {
            throw new StorageFailure.Damaged(
                    "Annotation " + annotation + " answers what nobody can: " + e.getMessage(), e);
        }
    }

    private static Row row(ResultSet row) throws SQLException {
        @Nullable String side = row.getString("side");
        return new Row(
                Stored.text(row.getString("criterion"), "answer.criterion"),
                side == null ? "" : side,
                row.getInt("value"));
    }
}
