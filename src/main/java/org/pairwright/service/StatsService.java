package org.pairwright.service;

import org.pairwright.domain.ProjectCounts;
import org.pairwright.storage.CountStore;
import org.pairwright.storage.Database;

/// Counts what a project holds.
public final class StatsService {
    private final CountStore counts;

    public StatsService(Database database) {
        counts = new CountStore(database);
    }

    /// The counts of now.
    public ProjectCounts counts() {
        return counts.counts();
    }
}
