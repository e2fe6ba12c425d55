package org.pairwright.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.pairwright.domain.Project;
import org.pairwright.domain.ProjectState;
import org.pairwright.domain.ProjectState.MadeUnder;

/// Reads a project's state in the transaction that its pairs are read in.
record StateReading(Connection connection) {
    private static final String LAST_EVENT =
            """
            select e.number, e.hash, e.at from event e join project p on p.origin = e.origin
            where e.kind <> 'release' order by e.number desc limit 1
            """;

    /// What files brought was made elsewhere, under rules that they don't tell.
    private static final String MADE_UNDER =
            """
            select ${name}, v.body, c.annotations
            from (select n.${what}_version as id, count(*) as annotations
                from annotation_head h join annotation n on n.id = h.annotation
                join annotator t on t.id = n.annotator
                where h.occurrence = 0 and n.withdrawn = 0 and t.kind <> 'import'
                group by n.${what}_version) c
            join ${what}_version v on v.id = c.id
            order by v.id
            """;

    private static final String LICENSES =
            """
            select distinct license from import_batch
            where license <> '' and pairs > 0 and undone_at is null order by license
            """;

    ProjectState state() throws SQLException {
        Project project = project();
        try (PreparedStatement select = connection.prepareStatement(LAST_EVENT);
                ResultSet row = select.executeQuery()) {
            boolean any = row.next();
            return new ProjectState(
                    project,
                    Schema.VERSION,
                    any ? row.getLong(1) : 0,
                    any
                            ? HexFormat.of().formatHex(Stored.bytes(row.getBytes(2), "event.hash"))
                            : "",
                    any ? Instant.ofEpochMilli(row.getLong(3)) : project.createdAt(),
                    madeUnder("taxonomy", "v.taxonomy || ' ' || v.version"),
                    madeUnder("guidelines", "cast(v.id as text)"),
                    madeUnder("question_set", "cast(v.id as text)"),
                    licenses());
        }
    }

    private Project project() throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(ProjectStore.SELECT);
                ResultSet row = select.executeQuery()) {
            if (!row.next()) {
                throw ProjectStore.undescribed();
            }
            return ProjectStore.project(row);
        }
    }

    private List<String> licenses() throws SQLException {
        List<String> licenses = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(LICENSES);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                licenses.add(row.getString(1));
            }
        }
        return licenses;
    }

    private List<MadeUnder> madeUnder(String what, String name) throws SQLException {
        String query = MADE_UNDER.replace("${what}", what).replace("${name}", name);
        List<MadeUnder> versions = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(query);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                versions.add(
                        new MadeUnder(
                                Stored.text(row.getString(1), what + "_version.version"),
                                SettingsDigest.of(
                                        Stored.text(row.getString(2), what + "_version.body")),
                                row.getLong(3)));
            }
        }
        return versions;
    }
}
