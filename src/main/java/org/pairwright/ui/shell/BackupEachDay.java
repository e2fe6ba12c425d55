package org.pairwright.ui.shell;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.service.Cancelled;
import org.pairwright.service.DailyBackups;
import org.pairwright.service.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Makes the daily backup of a project while it is open: after it was opened, and again when
/// another day has begun.
final class BackupEachDay implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(BackupEachDay.class);

    /// How often it is looked whether another day has begun.
    private static final Duration LOOK_EVERY = Duration.ofHours(1);

    /// So long the project has its first pair to show.
    private static final Duration LOOK_FIRST = Duration.ofSeconds(5);

    private final ProjectLocation location;
    private final Clock clock;
    private final ScheduledExecutorService worker =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("backup").factory());
    private volatile boolean closed;

    /// @param clock also says whose midnight the day begins at
    BackupEachDay(ProjectLocation location, Clock clock) {
        this.location = location;
        this.clock = clock;
    }

    void start() {
        // Nothing to wait for: what goes wrong is said where it happens.
        var _ =
                worker.scheduleWithFixedDelay(
                        this::run,
                        LOOK_FIRST.toSeconds(),
                        LOOK_EVERY.toSeconds(),
                        TimeUnit.SECONDS);
    }

    /// Makes the backup of today where there is none yet. Whatever hinders it is in the log: nobody
    /// is kept from working by it, and it is tried again.
    void run() {
        try {
            LOG.info("{}", new DailyBackups(location).run(LocalDate.now(clock), progress()));
        } catch (Cancelled e) {
            LOG.info("The daily backup was stopped: the project is being closed");
        } catch (RuntimeException e) {
            LOG.warn("There is no daily backup of {}", location, e);
        }
    }

    private Progress progress() {
        return Progress.of((stage, done, total) -> {}, () -> closed);
    }

    /// Stops a backup that is being made; it leaves nothing behind.
    @Override
    public void close() {
        closed = true;
        worker.close();
    }
}
