package org.pairwright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.domain.ProjectLocation;

class BackupEachDayTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-28T23:30:00Z"), ZoneOffset.ofHours(1));

    @TempDir Path folder;

    private Path project;

    @BeforeEach
    void make_a_project() throws IOException {
        project = folder.resolve("project.pairs");
        SampleProject.create(project).close();
    }

    @Test
    void a_day_that_begins_at_the_clocks_own_midnight_gets_its_backup() throws IOException {
        try (BackupEachDay backups = backups()) {
            backups.run();
            backups.run();
        }

        assertThat(folder.resolve("project.pairs.backups/2026-03-29.pairs")).exists();
        assertThat(made()).isEqualTo(1);
    }

    @Test
    void a_project_that_is_being_closed_gets_none_and_nothing_is_left() throws IOException {
        BackupEachDay backups = backups();
        backups.close();
        backups.run();

        assertThat(made()).isZero();
    }

    private BackupEachDay backups() {
        return new BackupEachDay(new ProjectLocation.InFile(project), CLOCK);
    }

    private long made() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("project.pairs.backups"))) {
            return files.count();
        }
    }
}
