package org.pairwright.service;

import java.nio.file.Path;
import org.pairwright.domain.Backup;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.storage.BackupStore;

/// Copies a whole project into a project file of its own.
public final class BackupService {
    private final BackupStore store;

    public BackupService(ProjectLocation location) {
        store = new BackupStore(location);
    }

    /// Makes a copy at `target` as of one moment, while others work on the project. It appears only
    /// when it is whole, looked through and on the disk.
    ///
    /// @param overwrite whether a file that is there already may be replaced
    /// @throws Cancelled when `progress` said so
    public Backup run(Path target, boolean overwrite, Progress progress) {
        return store.backup(
                target,
                overwrite,
                (stage, done, total) -> {
                    progress.requireWanted();
                    progress.report(stage, done, total);
                });
    }
}
