package org.pairwright.ui.shell;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import org.pairwright.storage.Database;

/// A project that is open, with the threads that work for it.
///
/// @param file absolute
record RunningProject(
        Path file,
        Database database,
        ExecutorService worker,
        Optional<BackupEachDay> backups,
        FoundProject found) {
    /// Where its file lies.
    Path folder() {
        return Optional.ofNullable(file.getParent()).orElse(file);
    }

    /// Waits until everything is on the disk.
    void close() {
        backups.ifPresent(BackupEachDay::close);
        worker.close();
        database.close();
    }
}
