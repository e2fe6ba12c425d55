package org.pairwright.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.service.DailyBackups.Limits;
import org.pairwright.service.DailyBackups.Outcome;
import org.pairwright.storage.Database;
import org.pairwright.storage.Samples;

/// One backup a day, and not too many of them.
class DailyBackupsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 28);

    @TempDir Path folder;

    private ProjectLocation location;
    private Path backups;

    @BeforeEach
    void make_a_project() {
        Path file = folder.resolve("project.pairs");
        location = new ProjectLocation.InFile(file);
        backups = folder.resolve("project.pairs.backups");
        try (Database database = Database.create(location, Samples.project())) {
            Samples.add(database, Samples.pair("One"));
        }
    }

    private List<String> kept() throws IOException {
        try (Stream<Path> files = Files.list(backups)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private Outcome run(LocalDate day, Limits limits) {
        return new DailyBackups(location, limits).run(day, Progress.NONE);
    }

    @Test
    void a_backup_is_named_by_its_day_and_is_a_sound_project() throws IOException {
        Outcome outcome = new DailyBackups(location).run(DAY, Progress.NONE);

        assertThat(outcome).isInstanceOf(Outcome.Made.class);
        assertThat(kept()).containsExactly("2026-03-28.pairs");
        assertThat(
                        Samples.check(
                                        new ProjectLocation.InFile(
                                                backups.resolve("2026-03-28.pairs")))
                                .problems())
                .isEmpty();
    }

    @Test
    void a_day_has_one_backup() {
        run(DAY, Limits.USUAL);

        assertThat(run(DAY, Limits.USUAL))
                .isEqualTo(new Outcome.MadeBefore(backups.resolve("2026-03-28.pairs")));
    }

    @Test
    void five_days_are_kept_across_months() throws IOException {
        for (int day = 0; day < 7; day++) {
            run(DAY.plusDays(day), Limits.USUAL);
        }

        assertThat(kept())
                .containsExactly(
                        "2026-03-30.pairs",
                        "2026-03-31.pairs",
                        "2026-04-01.pairs",
                        "2026-04-02.pairs",
                        "2026-04-03.pairs");
    }

    @Test
    void the_oldest_go_when_all_together_are_too_large() throws IOException {
        run(DAY, Limits.USUAL);
        long bytes = Files.size(backups.resolve("2026-03-28.pairs"));
        Limits twoAndABit = new Limits(5, 2 * bytes + bytes / 2);

        run(DAY.plusDays(1), twoAndABit);
        run(DAY.plusDays(2), twoAndABit);

        assertThat(kept()).containsExactly("2026-03-29.pairs", "2026-03-30.pairs");
    }

    @Test
    void the_only_backup_stays() throws IOException {
        run(DAY, new Limits(0, 2L << 30));

        assertThat(kept()).containsExactly("2026-03-28.pairs");
    }

    @Test
    void other_files_in_the_folder_stay() throws IOException {
        Files.createDirectories(backups);
        Files.writeString(backups.resolve("before-the-merge.pairs"), "Mine.");

        run(DAY, new Limits(1, 2L << 30));
        run(DAY.plusDays(1), new Limits(1, 2L << 30));

        assertThat(kept()).containsExactly("2026-03-29.pairs", "before-the-merge.pairs");
    }

    @Test
    void a_project_that_is_too_large_says_why_it_has_none() throws IOException {
        long bytes = Files.size(folder.resolve("project.pairs"));

        assertThat(run(DAY, new Limits(5, 1_000)))
                .isEqualTo(
                        new Outcome.Skipped(
                                "The project "
                                        + folder.resolve("project.pairs")
                                        + " has "
                                        + bytes
                                        + " bytes, more than all daily backups together may have (1000)."
                                        + " `pairwright backup` makes one where you want it."));
        assertThat(backups).doesNotExist();
    }

    @Test
    void a_cancelled_backup_leaves_nothing_and_removes_nothing() throws IOException {
        run(DAY, Limits.USUAL);
        Progress cancelled =
                new Progress() {
                    @Override
                    public void report(String stage, long done, long total) {
                        // Nobody watches.
                    }

                    @Override
                    public boolean cancelled() {
                        return true;
                    }
                };

        assertThatThrownBy(() ->
                        new DailyBackups(location, new Limits(1, 2L << 30))
                                .run(DAY.plusDays(1), cancelled))
                .isInstanceOf(Cancelled.class);

        assertThat(kept()).containsExactly("2026-03-28.pairs");
    }

    @Test
    void a_project_on_a_server_is_the_servers_to_back_up() {
        ProjectLocation server =
                new ProjectLocation.OnServer("localhost", 1, "db", "me", "", "team");

        assertThat(new DailyBackups(server).run(DAY, Progress.NONE))
                .isEqualTo(
                        new Outcome.Skipped(
                                "The project postgresql://me@localhost:1/db?project=team is on a server."
                                        + " Daily backups are the server's."));
    }
}
