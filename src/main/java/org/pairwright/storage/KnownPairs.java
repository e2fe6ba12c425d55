package org.pairwright.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.pairwright.domain.Key;

/// Finds by their keys what the project, or the import so far, holds already. Every method gives 0
/// where there is nothing.
///
/// Most rows of most files are new. A filter says so for the import itself; its indices are built
/// only when it first says "maybe", so that a file without repeats never pays for them.
final class KnownPairs {
    /// Where a pair with the same external id is.
    ///
    /// @param place the pair's UUID, or the line of the file being imported
    record SameId(String place) {}

    private final boolean projectHasPairs;
    private final Connection project;
    private final SideFile side;
    private final SeenKeys prompts = new SeenKeys();
    private final SeenKeys ids = new SeenKeys();
    private boolean indexed;
    private boolean idsIndexed;

    private final Finder projectPrompt;
    private final Finder projectResponse;
    private final Finder projectPair;
    private final Finder stagedPrompt;
    private final Finder stagedResponse;
    private final Finder stagedPair;

    KnownPairs(Connection project, boolean projectHasPairs, SideFile side) throws SQLException {
        this.project = project;
        this.projectHasPairs = projectHasPairs;
        this.side = side;
        projectPrompt = new Finder(project.prepareStatement("select id from prompt where key = ?"));
        projectResponse =
                new Finder(
                        project.prepareStatement(
                                "select id from response where key = ? and prompt = ?"));
        projectPair = new Finder(project.prepareStatement("select id from pair where key = ?"));
        stagedPrompt = new Finder(side.prepare("select id from prompt where key = ?"));
        stagedResponse =
                new Finder(side.prepare("select id from response where key = ? and prompt = ?"));
        stagedPair = new Finder(side.prepare("select id from pair where key = ?"));
    }

    /// Looks one id up by a key and, where the question has two parts, an id.
    private record Finder(PreparedStatement statement) {
        long find(Key key, long... more) throws SQLException {
            statement.setBytes(1, key.bytes());
            for (int i = 0; i < more.length; i++) {
                statement.setLong(2 + i, more[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getLong(1) : 0;
            }
        }
    }

    /// The prompt with this key.
    long prompt(Key key) throws SQLException {
        if (prompts.add(key.low())) {
            index();
            long staged = stagedPrompt.find(key);
            if (staged > 0) {
                return staged;
            }
        }
        return projectHasPairs ? projectPrompt.find(key) : 0;
    }

    /// The response with this key to a prompt that [#prompt] found.
    long response(long prompt, Key key) throws SQLException {
        long staged = indexed ? stagedResponse.find(key, prompt) : 0;
        return staged > 0 || !projectHasPairs ? staged : projectResponse.find(key, prompt);
    }

    /// The pair with this key, of two responses that [#response] found.
    long pair(Key key) throws SQLException {
        long staged = indexed ? stagedPair.find(key) : 0;
        return staged > 0 || !projectHasPairs ? staged : projectPair.find(key);
    }

    private void index() throws SQLException {
        if (!indexed) {
            side.execute("create index staged_prompt on prompt (key)");
            side.execute("create index staged_response on response (prompt, key)");
            side.execute("create index staged_pair on pair (key)");
            indexed = true;
        }
    }

    /// Another pair of this external id.
    Optional<SameId> sameId(String externalId) throws SQLException {
        if (externalId.isEmpty()) {
            return Optional.empty();
        }
        if (ids.add(SeenKeys.hash(externalId))) {
            if (!idsIndexed) {
                side.execute("create index staged_id on pair (external_id)");
                idsIndexed = true;
            }
            try (PreparedStatement find =
                    side.prepare(
                            "select line from pair where external_id = ? order by id limit 1")) {
                find.setString(1, externalId);
                try (ResultSet row = find.executeQuery()) {
                    if (row.next()) {
                        return Optional.of(new SameId("the pair of line " + row.getLong(1)));
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
                        select p.line, b.file from pair p join import_batch b on b.id = p.batch
                        where p.external_id = ? and p.external_id <> '' order by p.id limit 1
                        """)) {
            find.setString(1, externalId);
            try (ResultSet row = find.executeQuery()) {
                return row.next()
                        ? Optional.of(
                                new SameId("line " + row.getLong(1) + " of " + row.getString(2)))
                        : Optional.empty();
            }
        }
    }
}
