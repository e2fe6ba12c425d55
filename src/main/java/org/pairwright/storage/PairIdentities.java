package org.pairwright.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.pairwright.domain.PairMarks;
import org.pairwright.domain.UuidV7;

/// Gives each pair that comes in its identity: its own where an archive tells it and no other pair
/// has it, else a new one.
final class PairIdentities {
    private static final String FIND = "select 1 from pair where uuid = ?";

    private final Connection project;
    private final SideFile side;
    private final StagedPairs pairs;
    private boolean indexed;

    PairIdentities(Connection project, SideFile side, StagedPairs pairs) {
        this.project = project;
        this.side = side;
        this.pairs = pairs;
    }

    UUID of(PairMarks marks) throws SQLException {
        if (marks.uuid().equals(PairMarks.NEW_UUID)) {
            return UuidV7.next();
        }
        if (!indexed) {
            pairs.index("pair (uuid)");
            indexed = true;
        }
        try (PreparedStatement staged = side.prepare(FIND);
                PreparedStatement there = project.prepareStatement(FIND)) {
            return isFound(staged, marks.uuid()) || isFound(there, marks.uuid())
                    ? UuidV7.next()
                    : marks.uuid();
        }
    }

    private static boolean isFound(PreparedStatement find, UUID uuid) throws SQLException {
        find.setBytes(1, UuidV7.bytes(uuid));
        try (ResultSet row = find.executeQuery()) {
            return row.next();
        }
    }
}
