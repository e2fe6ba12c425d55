package org.pairwright.storage;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.pairwright.domain.Annotation;
import org.pairwright.domain.Side;

/// Fingerprints what each import brought anew, from what is there of it.
final class BroughtCheck {
    private static final BroughtDigest.Ended NOTHING = new BroughtDigest().end();

    private static final String PAIRS =
            """
            select p.batch, p.uuid, a.key, p.first_side, p.external_id, p.line, p.extras
            from pair p join response a on a.id = p.response_a order by p.id
            """;

    private static final String ANNOTATIONS = "where n.batch is not null order by n.id";

    private final CheckSession session;
    private final Map<Long, BroughtDigest> digests = new HashMap<>();
    private final Map<Long, BroughtDigest.Ended> ended = new HashMap<>();

    BroughtCheck(CheckSession session) {
        this.session = session;
    }

    void run() {
        session.begin("imported pairs", "pair");
        session.query(PAIRS, this::pair);
        session.begin("imported decisions", "");
        try (PreparedStatement select = CheckedAnnotations.select(session, ANNOTATIONS);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                annotation(row);
                session.count();
            }
        } catch (SQLException e) {
            session.unreadable(e);
        } catch (IllegalArgumentException | StorageFailure.Damaged e) {
            session.impossible(e);
        }
        digests.forEach((batch, digest) -> ended.put(batch, digest.end()));
    }

    /// What is there of the import with this id.
    BroughtDigest.Ended of(long batch) {
        return ended.getOrDefault(batch, NOTHING);
    }

    private BroughtDigest digest(ResultSet row) throws SQLException {
        return digests.computeIfAbsent(row.getLong("batch"), batch -> new BroughtDigest());
    }

    private void pair(ResultSet row) throws SQLException {
        digest(row)
                .pair(
                        bytes(row, "uuid"),
                        bytes(row, "key"),
                        AnnotationRows.text(row, "first_side"),
                        AnnotationRows.text(row, "external_id"),
                        row.getLong("line"),
                        AnnotationRows.text(row, "extras"));
    }

    private void annotation(ResultSet row) throws SQLException {
        try {
            Annotation said = CheckedAnnotations.annotation(row);
            digest(row)
                    .annotation(
                            bytes(row, "uuid"),
                            said.pair(),
                            said.occurrence(),
                            said.withdrawn(),
                            said.left().map(Side::code).orElse(""),
                            JudgmentCodec.encode(said.judgment()),
                            AnnotationRows.text(row, "suggested"));
        } catch (IllegalArgumentException | StorageFailure.Damaged e) {
            session.found(
                    "digest",
                    "Annotation "
                            + row.getLong("id")
                            + " does not say what came in: "
                            + CheckSession.words(e));
        }
    }

    private static byte[] bytes(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNullElse(row.getBytes(column), new byte[0]);
    }
}
