package org.pairwright.domain;

import java.util.List;
import java.util.UUID;

/// What somebody was shown of machines once they had decided.
///
/// @param machines the annotations by machines that were
/// @param passages whose passages were highlighted; empty where none were
/// @param shownAt in milliseconds since 1970; 0 where nothing was shown
public record Suggested(List<UUID> machines, String passages, long shownAt) {
    /// Where nothing was shown.
    public static final Suggested NOTHING = new Suggested(List.of(), "", 0);

    public Suggested {
        machines = List.copyOf(machines);
        Text.refuseNul("passages", passages);
    }

    public boolean isNothing() {
        return shownAt == 0;
    }
}
