package org.pairwright.storage;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.pairwright.domain.Preference;

/// Writes the answers of an import into its side file. The first one that a pair got is the known
/// one.
final class StagedGold {
    /// What became of an answer.
    ///
    /// @param first whether it is the known one from now on
    /// @param other the answer that was known, where it is another
    record Answered(boolean first, Optional<Preference> other) {
        static final Answered NOTHING = new Answered(false, Optional.empty());
    }

    private final SideFile side;
    private final Handle project;

    StagedGold(SideFile side, Handle project) {
        this.side = side;
        this.project = project;
    }

    /// Adds an answer to a pair, where one is stated; it becomes the known one when it is the
    /// first.
    ///
    /// @param batch which file says it, counting from 1
    Answered add(long pair, Preference preference, long batch) throws SQLException {
        if (!preference.isOutcome()) {
            return Answered.NOTHING;
        }
        Optional<Preference> known = known(pair);
        insert(pair, preference, batch);
        return new Answered(known.isEmpty(), known.filter(it -> it != preference));
    }

    private Optional<Preference> known(long pair) throws SQLException {
        try (PreparedStatement staged =
                        side.prepare(
                                "select preference from staged_gold where pair = ? order by batch limit 1");
                PreparedStatement there =
                        project.getConnection()
                                .prepareStatement(
                                        "select preference from pair_gold where pair = ?")) {
            Optional<Preference> known = first(there, pair);
            return known.isPresent() ? known : first(staged, pair);
        }
    }

    private static Optional<Preference> first(PreparedStatement select, long pair)
            throws SQLException {
        select.setLong(1, pair);
        try (ResultSet row = select.executeQuery()) {
            return row.next() ? Preference.of(row.getString(1)) : Optional.empty();
        }
    }

    private void insert(long pair, Preference preference, long batch) throws SQLException {
        try (PreparedStatement insert =
                side.prepare(
                        """
                        insert into staged_gold (pair, preference, batch) values (?, ?, ?)
                        on conflict (pair, batch) do nothing
                        """)) {
            insert.setLong(1, pair);
            insert.setString(2, preference.code());
            insert.setLong(3, batch);
            insert.executeUpdate();
        }
    }
}
