package org.pairwright.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.pairwright.domain.Key;

/// Finds by their keys what the project, or the import so far, holds already. Ids are 0 where there
/// is nothing.
///
/// Most rows of most files are new. A filter says so for the import itself; its indices are built
/// only when it first says "maybe", so that a file without repeats never pays for them.
final class KnownPairs {
    /// Where a pair with the same external id is.
    ///
    /// @param place the line of the file that it came in with
    record SameId(long pair, String place) {}

    private final boolean projectHasPairs;
    private final Connection project;
    private final SideFile side;
    private final StagedPairs pairs;
    private final SeenKeys prompts = new SeenKeys();
    private final SeenKeys ids = new SeenKeys();
    private final KeyLookup inProject;
    private KeyLookup staged = new KeyLookup.Nothing();
    private boolean idsIndexed;

    KnownPairs(Connection project, boolean projectHasPairs, SideFile side, StagedPairs pairs)
            throws SQLException {
        this.project = project;
        this.projectHasPairs = projectHasPairs;
        this.side = side;
        this.pairs = pairs;
        inProject = projectHasPairs ? KeyLookup.in(project) : new KeyLookup.Nothing();
    }

    /// The prompt with this key.
    long prompt(Key key) throws SQLException {
        if (prompts.add(key.low())) {
            index();
            long found = staged.prompt(key);
            if (found > 0) {
                return found;
            }
        }
        return inProject.prompt(key);
    }

    /// The response with this key to a prompt that [#prompt] found.
    long response(long prompt, Key key) throws SQLException {
        long found = staged.response(prompt, key);
        return found > 0 ? found : inProject.response(prompt, key);
    }

    /// The pair with this key, of two responses that [#response] found.
    KeyLookup.Found pair(Key key) throws SQLException {
        KeyLookup.Found found = staged.pair(key);
        return found.pair() > 0 ? found : inProject.pair(key);
    }

    private void index() throws SQLException {
        if (staged instanceof KeyLookup.Nothing) {
            pairs.index("prompt (key)");
            pairs.index("response (prompt, key)");
            pairs.index("pair (key)");
            staged = side.lookup();
        }
    }

    /// Another pair of this external id.
    Optional<SameId> sameId(String externalId) throws SQLException {
        if (externalId.isEmpty()) {
            return Optional.empty();
        }
        if (ids.add(SeenKeys.hash(externalId))) {
            if (!idsIndexed) {
                pairs.index("pair (external_id)");
                idsIndexed = true;
            }
            try (PreparedStatement find =
                    side.prepare(
                            "select id, line from pair where external_id = ? order by id limit 1")) {
                find.setString(1, externalId);
                try (ResultSet row = find.executeQuery()) {
                    if (row.next()) {
                        return Optional.of(
                                new SameId(row.getLong(1), "the pair of line " + row.getLong(2)));
                    }
                }
            }
        }
        return projectHasPairs ? sameIdInProject(externalId) : Optional.empty();
    }

    private Optional<SameId> sameIdInProject(String externalId) throws SQLException {
        try (PreparedStatement find =
                project.prepareStatement(
                        """
                        select p.id, p.line, b.file from pair p join import_batch b on b.id = p.batch
                        where p.external_id = ? and p.external_id <> '' order by p.id limit 1
                        """)) {
            find.setString(1, externalId);
            try (ResultSet row = find.executeQuery()) {
                return row.next()
                        ? Optional.of(
                                new SameId(
                                        row.getLong(1),
                                        "line " + row.getLong(2) + " of " + row.getString(3)))
                        : Optional.empty();
            }
        }
    }
}
