package org.pairwright.storage;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.pairwright.domain.Annotation;
import org.pairwright.domain.Answers;
import org.pairwright.domain.Corrections;
import org.pairwright.domain.PromptVerdict;
import org.pairwright.domain.Refusal;
import org.pairwright.domain.Safety;
import org.pairwright.domain.Severity;
import org.pairwright.domain.Verdict;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// All annotations, each whole in one row, for a check that goes through every one of them.
final class CheckedAnnotations {
    private static final String SELECT =
            """
            select n.origin, n.number, n.batch, p.uuid as pair_uuid, n.id, n.uuid, n.pair, n.occurrence, n.withdrawn,
                n.preference, n.strength, n.more_helpful, n.safer, n.flagged, n.flag_note, n.skip_reason,
                n.rationale, n.left_side, n.decided_at, n.active_ms, t.id as annotator_id,
                t.uuid as annotator_uuid, t.name as annotator_name, t.kind as annotator_kind,
                t.role as annotator_role, vp.safety as prompt_safety,
                va.safety as a_safety, va.severity as a_severity, va.refusal as a_refusal,
                (select ${json_array}(c.code) from verdict_category c where c.verdict = va.id)
                    as a_categories,
                vb.safety as b_safety, vb.severity as b_severity, vb.refusal as b_refusal,
                (select ${json_array}(c.code) from verdict_category c where c.verdict = vb.id)
                    as b_categories,
                ca.content as a_correction, cb.content as b_correction,
                (select ${json_array}(coalesce(r.side, '-') || ' ' || r.value || ' ' || r.criterion)
                    from answer r where r.annotation = n.id) as answers, s.body as suggested
            from annotation n
            join annotator t on t.id = n.annotator
            join pair p on p.id = n.pair
            left join verdict va on va.annotation = n.id and va.side = 'a'
            left join verdict vb on vb.annotation = n.id and vb.side = 'b'
            left join verdict vp on vp.annotation = n.id and vp.prompt is not null
            left join correction ca on ca.annotation = n.id and ca.side = 'a'
            left join correction cb on cb.annotation = n.id and cb.side = 'b'
            left join suggestion s on s.annotation = n.id
            """;

    private CheckedAnnotations() {}

    /// @param which SQL of our own: a condition and an order
    static PreparedStatement select(CheckSession session, String which) throws SQLException {
        PreparedStatement select =
                session.connection().prepareStatement(session.dialect().adapt(SELECT + which));
        // The PostgreSQL driver would else read everything into memory.
        select.setFetchSize(500);
        return select;
    }

    /// The annotation in a row.
    ///
    /// @throws IllegalArgumentException when it says what none can say
    static Annotation annotation(ResultSet row) throws SQLException {
        return AnnotationRows.annotation(row, said(row), corrections(row), answers(row));
    }

    private static VerdictRows said(ResultSet row) throws SQLException {
        return new VerdictRows(
                PromptVerdict.of(AnnotationRows.text(row, "prompt_safety"))
                        .orElse(PromptVerdict.UNSTATED),
                verdict(row, "a_"),
                verdict(row, "b_"));
    }

    private static Corrections corrections(ResultSet row) throws SQLException {
        return new Corrections(
                AnnotationRows.text(row, "a_correction"), AnnotationRows.text(row, "b_correction"));
    }

    private static Answers answers(ResultSet row) throws SQLException {
        String stored = AnnotationRows.text(row, "answers");
        Answers answers = Answers.NONE;
        for (String words : stored.isEmpty() ? List.<String>of() : texts(stored)) {
            String[] parts = words.split(" ", 3);
            if (parts.length < 3) {
                throw new IllegalArgumentException("there is no answer \"" + words + "\".");
            }
            AnswerRows.Row answer =
                    new AnswerRows.Row(
                            parts[2], parts[0].replace("-", ""), Integer.parseInt(parts[1]));
            answers = answer.in(answers);
        }
        return answers;
    }

    private static Verdict verdict(ResultSet row, String prefix) throws SQLException {
        String categories = AnnotationRows.text(row, prefix + "categories");
        return new Verdict(
                Safety.of(AnnotationRows.text(row, prefix + "safety")).orElse(Safety.UNSTATED),
                categories.isEmpty() ? List.of() : texts(categories),
                Severity.ofLevel(row.getInt(prefix + "severity")).orElse(Severity.UNSTATED),
                Refusal.of(AnnotationRows.text(row, prefix + "refusal")).orElse(Refusal.UNSTATED));
    }

    private static List<String> texts(String json) {
        return JsonMapper.shared().readTree(json).valueStream().map(JsonNode::asString).toList();
    }
}
