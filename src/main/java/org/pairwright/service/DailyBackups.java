package org.pairwright.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.pairwright.domain.Backup;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.storage.BackupStore;

/// One backup a day, in the folder `<project>.backups` beside the project, named by its date. The
/// oldest go when there are too many or they are too large together, but never the last one.
public final class DailyBackups {
    /// What came of a day's backup.
    public sealed interface Outcome {
        /// There is a new backup.
        record Made(Backup backup) implements Outcome {}

        /// There was one of this day already.
        record MadeBefore(Path file) implements Outcome {}

        /// None is made, for a reason that can be told.
        record Skipped(String reason) implements Outcome {}
    }

    /// How many files are kept, and how many bytes they may have together.
    record Limits(int files, long bytes) {
        static final Limits USUAL = new Limits(5, 2L << 30);
    }

    private static final String DATED = "\\d{4}-\\d{2}-\\d{2}\\.pairs";

    private final ProjectLocation location;
    private final Limits limits;

    public DailyBackups(ProjectLocation location) {
        this(location, Limits.USUAL);
    }

    DailyBackups(ProjectLocation location, Limits limits) {
        this.location = location;
        this.limits = limits;
    }

    /// Makes the backup of `today` where there is none yet. Takes as long as copying the project;
    /// meant for the background.
    ///
    /// @throws Cancelled when `progress` said so
    /// @throws org.pairwright.storage.StorageFailure when the project can't be read or the backup
    ///   not be written; older backups are then left as they are
    public Outcome run(LocalDate today, Progress progress) {
        return switch (location) {
            case ProjectLocation.InFile file ->
                    ofFile(file.path().toAbsolutePath(), today, progress);
            case ProjectLocation.OnServer server ->
                    new Outcome.Skipped(
                            "The project "
                                    + server
                                    + " is on a server. Daily backups are the server's.");
        };
    }

    private Outcome ofFile(Path project, LocalDate today, Progress progress) {
        Path folder = project.resolveSibling(project.getFileName() + ".backups");
        Path file = folder.resolve(today + ".pairs");
        if (Files.exists(file)) {
            return new Outcome.MadeBefore(file);
        }
        long bytes = new BackupStore(location).bytes();
        if (bytes > limits.bytes()) {
            return new Outcome.Skipped(
                    "The project "
                            + project
                            + " has "
                            + bytes
                            + " bytes, more than all daily backups together may have ("
                            + limits.bytes()
                            + "). `pairwright backup` makes one where you want it.");
        }
        try {
            Files.createDirectories(folder);
            Backup made = new BackupService(location).run(file, false, progress);
            removeOldest(folder);
            return new Outcome.Made(made);
        } catch (IOException e) {
            throw new UncheckedIOException("The folder " + folder + " can't be written.", e);
        }
    }

    private void removeOldest(Path folder) throws IOException {
        List<Path> newestFirst = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.getFileName().toString().matches(DATED))
                    .sorted(Comparator.reverseOrder())
                    .forEach(newestFirst::add);
        }
        long bytes = 0;
        for (int i = 0; i < newestFirst.size(); i++) {
            bytes += Files.size(newestFirst.get(i));
            if (i > 0 && (i >= limits.files() || bytes > limits.bytes())) {
                Files.delete(newestFirst.get(i));
            }
        }
    }
}
