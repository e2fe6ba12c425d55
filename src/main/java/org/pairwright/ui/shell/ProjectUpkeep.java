package org.pairwright.ui.shell;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import org.pairwright.service.SyncedFolder;
import org.pairwright.ui.kit.Background;

/// What is done about a project that was opened, and can wait until its first pair is there to
/// read: it is remembered, backed up each day, and whoever labels is warned where a service keeps
/// its folder in step.
final class ProjectUpkeep {
    private final Shell shell;
    private final SettingsKeeper keeper;
    private final Background background;
    private final InstantSource clock;
    private final Supplier<Optional<RunningProject>> running;

    /// @param running the project that is open when it is asked
    ProjectUpkeep(
            Shell shell,
            SettingsKeeper keeper,
            Background background,
            InstantSource clock,
            Supplier<Optional<RunningProject>> running) {
        this.shell = shell;
        this.keeper = keeper;
        this.background = background;
        this.clock = clock;
        this.running = running;
    }

    /// Begins, unless the project was left since.
    void begin(RunningProject opened) {
        if (isOpen(opened.file())) {
            remember(opened.file(), opened.found().settings().title());
            opened.backups().ifPresent(BackupEachDay::start);
            lookForSync(opened.file());
        }
    }

    /// Lists it first of those that were opened.
    void remember(Path file, String title) {
        keeper.change(it -> it.withOpened(file, title, clock.instant()));
    }

    /// Says which service keeps the project's folder in step, while the pair is read already.
    private void lookForSync(Path file) {
        background.run(
                () -> SyncedFolder.of(file).orElse(""),
                service -> {
                    if (isOpen(file)) {
                        shell.warnOfSync(service);
                    }
                },
                failed -> shell.warnOfSync(""));
    }

    private boolean isOpen(Path file) {
        return running.get().filter(it -> it.file().equals(file)).isPresent();
    }
}
