package org.pairwright.storage;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.pairwright.domain.Recording;
import org.pairwright.domain.UuidV7;

/// Where the decisions of an import were made, as rows of its side file.
final class StagedOrigins {
    private final SideFile side;
    private final Map<String, Long> numbers = new HashMap<>();

    StagedOrigins(SideFile side) {
        this.side = side;
    }

    /// The number of the place that a recording tells of; 0 where it tells of none.
    long of(Recording recording) throws SQLException {
        if (!(recording instanceof Recording.Elsewhere there)
                || there.descent().origin().isEmpty()) {
            return 0;
        }
        String origin = there.descent().origin();
        Long known = numbers.get(origin);
        if (known != null) {
            return known;
        }
        long number = numbers.size() + 1L;
        try (PreparedStatement add =
                side.prepare("insert into staged_origin (n, uuid) values (?, ?)")) {
            add.setLong(1, number);
            add.setBytes(2, UuidV7.bytes(UUID.fromString(origin)));
            add.executeUpdate();
        }
        numbers.put(origin, number);
        return number;
    }
}
