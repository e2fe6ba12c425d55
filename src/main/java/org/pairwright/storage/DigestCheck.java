package org.pairwright.storage;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.pairwright.domain.Annotation;
import tools.jackson.databind.JsonNode;

/// Checks that annotations still say what the event log says they said. Both are read in the order
/// in which they were made, side by side.
final class DigestCheck {
    private static final String ANNOTATIONS = "where n.batch is null order by n.origin, n.number";

    private static final String EVENTS =
            """
            select e.origin, e.number, e.body, e.kind, p.id is not null as own
            from event e left join project p on p.origin = e.origin
            where e.kind in ('decision', 'skip', 'flag', 'correction', 'undo', 'redo',
                'mark', 'undo-mark', 'redo-mark')
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
    private final WithdrawnMachines withdrawn;

    /// @param acts told of each act, in their order
    DigestCheck(CheckSession session, ActCheck acts) {
        this.session = session;
        this.acts = acts;
        withdrawn = WithdrawnMachines.in(session);
    }

    void run() {
        session.begin("annotations", "event");
        try (PreparedStatement annotations = CheckedAnnotations.select(session, ANNOTATIONS);
                PreparedStatement events = session.connection().prepareStatement(EVENTS)) {
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
            JsonNode body = CheckSession.body(event, 3);
            if (event.getString(4).endsWith(BulkAct.MARK)) {
                if (event.getBoolean(5)) {
                    acts.toldOfBulk(event.getString(4), body.path("act").asLong(0));
                }
                continue;
            }
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
            } else if (!withdrawn.contains(told.origin(), told.number())) {
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

    private void compare(ResultSet row, JsonNode body) throws SQLException {
        long id = row.getLong("id");
        try {
            Annotation annotation = CheckedAnnotations.annotation(row);
            UUID pair = Stored.uuid(row.getBytes("pair_uuid"), "pair.uuid");
            if (!annotation.uuid().toString().equals(body.path("annotation").asString(""))
                    || !JudgmentDigest.of(annotation, pair)
                            .equals(body.path("digest").asString(""))) {
                session.found("digest", "Annotation " + id + " does not say what was decided.");
            }
        } catch (IllegalArgumentException | StorageFailure.Damaged e) {
            session.found(
                    "digest",
                    "Annotation "
                            + id
                            + " does not say what was decided: "
                            + CheckSession.words(e));
        }
    }
}
