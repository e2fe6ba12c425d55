package org.pairwright.storage;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.pairwright.domain.Annotation;
import org.pairwright.domain.Corrections;
import org.pairwright.domain.PromptVerdict;
import org.pairwright.domain.Refusal;
import org.pairwright.domain.Safety;
import org.pairwright.domain.Severity;
import org.pairwright.domain.UuidV7;
import org.pairwright.domain.Verdict;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Checks that annotations still say what the event log says they said. Both are read in the order
/// in which they were made, side by side.
final class DigestCheck {
    private static final String SEPARATOR = "\u001f";

    private static final String ANNOTATIONS =
            """
            select n.origin, n.number, p.uuid as pair_uuid, n.id, n.uuid, n.pair, n.occurrence, n.withdrawn,
                n.preference, n.strength, n.more_helpful, n.safer, n.flagged, n.flag_note, n.skip_reason,
                n.rationale, n.left_side, n.decided_at, n.active_ms, t.id as annotator_id,
                t.uuid as annotator_uuid, t.name as annotator_name, t.kind as annotator_kind,
                t.role as annotator_role, vp.safety as prompt_safety,
                va.safety as a_safety, va.severity as a_severity, va.refusal as a_refusal,
                (select string_agg(c.code, ?) from verdict_category c where c.verdict = va.id)
                    as a_categories,
                vb.safety as b_safety, vb.severity as b_severity, vb.refusal as b_refusal,
                (select string_agg(c.code, ?) from verdict_category c where c.verdict = vb.id)
                    as b_categories,
                ca.content as a_correction, cb.content as b_correction
            from annotation n
            join annotator t on t.id = n.annotator
            join pair p on p.id = n.pair
            left join verdict va on va.annotation = n.id and va.side = 'a'
            left join verdict vb on vb.annotation = n.id and vb.side = 'b'
            left join verdict vp on vp.annotation = n.id and vp.prompt is not null
            left join correction ca on ca.annotation = n.id and ca.side = 'a'
            left join correction cb on cb.annotation = n.id and cb.side = 'b'
            where n.batch is null
            order by n.origin, n.number
            """;

    private static final String EVENTS =
            """
            select e.origin, e.number, e.body, e.kind, p.id is not null as own
            from event e left join project p on p.origin = e.origin
            where e.kind in ('decision', 'skip', 'flag', 'correction', 'undo', 'redo')
            order by e.origin, e.number
            """;

    /// Where an annotation was made, and as which one there.
    private record Place(long origin, long number) {
        boolean isBefore(Place other) {
            return origin < other.origin || (origin == other.origin && number < other.number);
        }
    }

    private final CheckSession session;
    private final ActCheck acts;

    /// @param acts told of each act, in their order
    DigestCheck(CheckSession session, ActCheck acts) {
        this.session = session;
        this.acts = acts;
    }

    void run() {
        session.begin("annotations", "event");
        try (PreparedStatement annotations = session.connection().prepareStatement(ANNOTATIONS);
                PreparedStatement events = session.connection().prepareStatement(EVENTS)) {
            annotations.setString(1, SEPARATOR);
            annotations.setString(2, SEPARATOR);
            annotations.setFetchSize(500);
            events.setFetchSize(500);
            try (ResultSet annotation = annotations.executeQuery();
                    ResultSet event = events.executeQuery()) {
                walk(annotation, event);
            }
        } catch (SQLException e) {
            acts.uncertain();
            session.unreadable(e);
        }
    }

    private void walk(ResultSet annotation, ResultSet event) throws SQLException {
        boolean more = annotation.next();
        while (event.next()) {
            session.count();
            JsonNode body = body(event);
            Place told = new Place(event.getLong(1), body.path("number").asLong(0));
            while (more && place(annotation).isBefore(told)) {
                untold(annotation);
                more = annotation.next();
            }
            if (more && place(annotation).equals(told)) {
                compare(annotation, body);
                if (event.getBoolean(5)) {
                    acts.told(
                            event.getString(4),
                            annotation.getLong("annotator_id"),
                            annotation.getLong("id"));
                }
                more = annotation.next();
            } else {
                acts.uncertain();
                session.found(
                        "digest",
                        "Event "
                                + event.getLong(2)
                                + " of origin "
                                + told.origin()
                                + " tells of annotation "
                                + body.path("annotation").asString("")
                                + ", which is not there.");
            }
        }
        while (more) {
            untold(annotation);
            more = annotation.next();
        }
    }

    private void untold(ResultSet annotation) throws SQLException {
        acts.uncertain();
        session.found("digest", "No event tells of annotation " + annotation.getLong("id") + ".");
    }

    private static Place place(ResultSet annotation) throws SQLException {
        return new Place(annotation.getLong("origin"), annotation.getLong("number"));
    }

    /// What the event says; a body that is none was found before, by its hash.
    private static JsonNode body(ResultSet event) throws SQLException {
        try {
            return JsonMapper.shared().readTree(event.getString(3));
        } catch (JacksonException e) {
            return JsonMapper.shared().createObjectNode().put("broken", e.getOriginalMessage());
        }
    }

    private void compare(ResultSet row, JsonNode body) throws SQLException {
        long id = row.getLong("id");
        try {
            Annotation annotation = AnnotationRows.annotation(row, said(row), corrections(row));
            UUID pair = UuidV7.of(row.getBytes("pair_uuid"));
            if (!annotation.uuid().toString().equals(body.path("annotation").asString(""))
                    || !JudgmentDigest.of(annotation, pair)
                            .equals(body.path("digest").asString(""))) {
                session.found("digest", "Annotation " + id + " does not say what was decided.");
            }
        } catch (IllegalArgumentException e) {
            session.found(
                    "digest",
                    "Annotation " + id + " does not say what was decided: " + e.getMessage());
        }
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

    private static Verdict verdict(ResultSet row, String prefix) throws SQLException {
        String categories = AnnotationRows.text(row, prefix + "categories");
        return new Verdict(
                Safety.of(AnnotationRows.text(row, prefix + "safety")).orElse(Safety.UNSTATED),
                categories.isEmpty() ? List.of() : List.of(categories.split(SEPARATOR, -1)),
                Severity.ofLevel(row.getInt(prefix + "severity")).orElse(Severity.UNSTATED),
                Refusal.of(AnnotationRows.text(row, prefix + "refusal")).orElse(Refusal.UNSTATED));
    }
}
