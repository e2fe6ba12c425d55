package org.pairwright.ui.shell;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import org.pairwright.storage.Database;

/// A project that is open, with the threads that work for it.
///
/// @param file absolute
/// @param syncedBy the service that keeps its folder in step; empty where none does
record RunningProject(
        Path file,
        Database database,
        ExecutorService worker,
        Optional<BackupEachDay> backups,
        OpenProject.Found found,
        String syncedBy) {
    /// Waits until everything is on the disk.
    void close() {
        backups.ifPresent(BackupEachDay::close);
        worker.close();
        database.close();
    }
}
