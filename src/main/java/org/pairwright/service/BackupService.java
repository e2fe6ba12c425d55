package org.pairwright.service;

import java.nio.file.Path;
import org.pairwright.domain.Backup;
import org.pairwright.domain.Permission;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.storage.BackupStore;

/// Copies a whole project into a project file of its own.
public final class BackupService {
    private final ProjectLocation location;
    private final BackupStore store;

    public BackupService(ProjectLocation location) {
        this.location = location;
        store = new BackupStore(location);
    }

    /// As the other, for somebody who asks for it.
    ///
    /// @param name who asks; empty for the system's user
    /// @throws NotAllowed when they may not
    public Backup run(String name, Path target, boolean overwrite, Progress progress) {
        Permissions.glancing(location).require(SystemUser.actingAs(name), Permission.BACK_UP);
        return run(target, overwrite, progress);
    }

    /// Makes a copy at `target` as of one moment, while others work on the project. It appears only
    /// when it is whole, looked through and on the disk.
    ///
    /// @param overwrite whether a file that is there already may be replaced
    /// @throws Cancelled when `progress` said so
    Backup run(Path target, boolean overwrite, Progress progress) {
        return store.backup(
                target,
                overwrite,
                (stage, done, total) -> {
                    progress.requireWanted();
                    progress.report(stage, done, total);
                });
    }
}
