package org.pairwright.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.pairwright.domain.PromptVerdict;
import org.pairwright.domain.Refusal;
import org.pairwright.domain.Safety;
import org.pairwright.domain.Severity;
import org.pairwright.domain.Verdict;

/// The verdicts of one annotation.
record VerdictRows(PromptVerdict prompt, Verdict a, Verdict b) {
    static final VerdictRows NONE =
            new VerdictRows(PromptVerdict.UNSTATED, Verdict.NONE, Verdict.NONE);

    /// The verdicts of at most a thousand annotations, by the annotation's id.
    static Map<Long, VerdictRows> of(Handle handle, List<Long> annotations) {
        Map<Long, List<String>> categories = categories(handle, annotations);
        Map<Long, VerdictRows> all = new HashMap<>();
        handle.createQuery(
                        """
                        select id, annotation, side, safety, severity, refusal from verdict
                        where annotation in (<ids>)
                        """)
                .bindList("ids", annotations)
                .map((row, context) -> Map.entry(row.getLong("annotation"), one(row, categories)))
                .forEach(entry -> all.merge(entry.getKey(), entry.getValue(), VerdictRows::and));
        return all;
    }

    private static Map<Long, List<String>> categories(Handle handle, List<Long> annotations) {
        Map<Long, List<String>> categories = new HashMap<>();
        handle.createQuery(
                        """
                        select c.verdict, c.code from verdict v
                        join verdict_category c on c.verdict = v.id where v.annotation in (<ids>)
                        """)
                .bindList("ids", annotations)
                .map((row, context) ->
                        Map.entry(
                                row.getLong("verdict"),
                                Stored.text(row.getString("code"), "verdict_category.code")))
                .forEach(entry ->
                        categories
                                .computeIfAbsent(entry.getKey(), id -> new ArrayList<>())
                                .add(entry.getValue()));
        return categories;
    }

    private static VerdictRows one(ResultSet row, Map<Long, List<String>> categories)
            throws SQLException {
        String safety = AnnotationRows.text(row, "safety");
        String side = AnnotationRows.text(row, "side");
        if (side.isEmpty()) {
            PromptVerdict prompt = PromptVerdict.of(safety).orElse(PromptVerdict.UNSTATED);
            return new VerdictRows(prompt, Verdict.NONE, Verdict.NONE);
        }
        Verdict verdict =
                new Verdict(
                        Safety.of(safety).orElse(Safety.UNSTATED),
                        categories.getOrDefault(row.getLong("id"), List.of()),
                        Severity.ofLevel(row.getInt("severity")).orElse(Severity.UNSTATED),
                        Refusal.of(AnnotationRows.text(row, "refusal")).orElse(Refusal.UNSTATED));
        return side.equals("a")
                ? new VerdictRows(PromptVerdict.UNSTATED, verdict, Verdict.NONE)
                : new VerdictRows(PromptVerdict.UNSTATED, Verdict.NONE, verdict);
    }

    /// Both together: each part is stated in one of them at most.
    private VerdictRows and(VerdictRows other) {
        return new VerdictRows(
                prompt == PromptVerdict.UNSTATED ? other.prompt : prompt,
                a.isEmpty() ? other.a : a,
                b.isEmpty() ? other.b : b);
    }
}
