package org.pairwright.service;

import org.pairwright.domain.CheckReport;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.storage.CheckStore;

/// Looks through a project for damage. Takes where the project is rather than the open project: one
/// that is damaged may not open.
public final class CheckService {
    private final CheckStore store;

    public CheckService(ProjectLocation location) {
        store = new CheckStore(location);
    }

    /// Checks everything; others may go on working meanwhile.
    ///
    /// @throws Cancelled when `progress` said so
    public CheckReport run(Progress progress) {
        return store.check((stage, done, total) -> {
            progress.requireWanted();
            progress.report(stage, done, total);
        });
    }
}
