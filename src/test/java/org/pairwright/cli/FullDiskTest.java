package org.pairwright.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Preference;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.service.AnnotatorService;
import org.pairwright.service.LabelingService;
import org.pairwright.storage.Database;
import org.pairwright.storage.SmallDisk;
import org.pairwright.storage.StorageFailure;

/// A real disk that is full: what does not fit is refused in a sentence, nothing is half-written or
/// lost, and all goes on once there is room.
class FullDiskTest {
    private static final int PAIRS = 200;

    @TempDir Path folder;

    private SmallDisk disk;
    private Path project;

    @BeforeEach
    void make_a_project_on_a_small_disk() throws IOException {
        disk = SmallDisk.of(8, folder.resolve("disk"));
        project = Samples.projectOfPairs(disk.root());
    }

    @AfterEach
    void take_it_away() throws IOException {
        if (disk != null) {
            disk.close();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 20_000, 400_000, 1_800_000, 4_200_000, 6_200_000})
    void an_import_that_does_not_fit_leaves_nothing(int room) throws IOException {
        Path pairs = Samples.file(folder, "many.jsonl", rows(5_000));
        List<String> before = names();
        disk.fillBut(room);

        Ran ran = Ran.of("import", project, pairs);

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.err()).contains("full").contains("make room and try again");
        disk.makeRoom();
        assertSound(3);
        assertThat(names()).isEqualTo(before);
        assertThat(
                        Ran.of("import", project, Samples.file(folder, "few.jsonl", rows(20)))
                                .exitCode())
                .isZero();
        assertSound(23);
    }

    @ParameterizedTest
    @CsvSource({
        "pairwright,0",
        "pairwright,40000",
        "trl-conversational,0",
        "trl-conversational,4096",
        "openai,40000",
        "csv,4096",
        "parquet,0"
    })
    void an_export_that_does_not_fit_leaves_the_file_that_is_there(String format, int room)
            throws IOException {
        Path elsewhere = Samples.project(Files.createDirectory(folder.resolve("elsewhere")));
        Ran.of("import", elsewhere, Samples.file(folder, "some.jsonl", rows(PAIRS)));
        Path target = Samples.file(disk.root(), "data.txt", "what was there");
        List<String> before = names();
        disk.fillBut(room);

        Ran ran = export(elsewhere, format, target);

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.err())
                .isEqualToIgnoringNewLines(
                        target + " can't be written: the disk is full; make room and try again.");
        assertThat(target).hasContent("what was there");
        disk.makeRoom();
        assertThat(names()).isEqualTo(before);
        assertThat(export(elsewhere, format, target).exitCode()).isZero();
        assertThat(Files.size(target)).isGreaterThan(room);
    }

    @Test
    void a_check_that_has_no_room_blames_the_disk_and_not_the_project() throws IOException {
        disk.fillBut(0);

        Ran ran = Ran.of("check", project);

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.err()).startsWith("The disk that holds " + project + " is full.");
        assertThat(ran.out()).isEmpty();
        disk.makeRoom();
        assertThat(Ran.of("check", project).exitCode()).isZero();
    }

    @Test
    void a_decision_that_does_not_fit_is_refused_and_the_earlier_ones_stay() throws IOException {
        try (Database database = Database.open(new ProjectLocation.InFile(project))) {
            LabelingService labeling =
                    new LabelingService(database, new AnnotatorService(database).person("Mara"));
            disk.fillBut(400_000);
            int recorded = 0;
            StorageFailure refused = null;
            while (refused == null && recorded < 1_000) {
                try {
                    decide(labeling, recorded);
                    recorded++;
                } catch (StorageFailure e) {
                    refused = e;
                }
            }

            assertThat(refused)
                    .hasMessage(
                            "The disk that holds "
                                    + project
                                    + " is full. What was saved before is safe; make room and try again.");
            int times = recorded;
            assertThatThrownBy(() -> decide(labeling, times))
                    .isInstanceOf(StorageFailure.Unavailable.class);
            assertThatThrownBy(() ->
                            labeling.saveDraft(
                                    labeling.task(2),
                                    judgment(times).withRationale("y".repeat(50_000))))
                    .isInstanceOf(StorageFailure.Unavailable.class);
            assertThat(labeling.task(1).judgment()).isEqualTo(judgment(recorded - 1));

            disk.makeRoom();

            decide(labeling, recorded);
            assertThat(labeling.task(1).judgment()).isEqualTo(judgment(recorded));
        }
        assertSound(3);
    }

    @Test
    void rows_of_decisions_that_do_not_fit_are_refused_together() throws IOException {
        Path rows =
                Samples.file(
                        folder,
                        "decisions.jsonl",
                        "{\"pair\":\"p1\",\"preference\":\"a\"}\n{\"pair\":\"p2\",\"preference\":\"b\",\"rationale\":\""
                                + "x".repeat(500_000)
                                + "\"}\n");
        disk.fillBut(100_000);

        Ran refused = Ran.of("annotate", project, "--annotator", "Mara", "--from", rows);

        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.err()).contains("is full", "make room and try again");
        disk.makeRoom();
        assertSound(3);
        Ran again = Ran.of("annotate", project, "--annotator", "Mara", "--from", rows, "--json");
        assertThat(again.json().get("annotations").asInt()).isEqualTo(2);
        assertSound(3);
    }

    @Test
    void a_project_that_does_not_fit_is_not_begun() throws IOException {
        List<String> before = names();
        disk.fillBut(40_000);

        Ran ran = Ran.of("new", disk.root().resolve("second.pairs"));

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.err()).contains("is full", "make room and try again");
        disk.makeRoom();
        assertThat(names()).isEqualTo(before);
        assertThat(Ran.of("new", disk.root().resolve("second.pairs")).exitCode()).isZero();
    }

    @Test
    void a_backup_that_does_not_fit_is_not_begun() throws IOException {
        List<String> before = names();
        disk.fillBut(40_000);

        Ran ran = Ran.of("backup", project, disk.root().resolve("copy.pairs"));

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.err()).contains("is full", "make room and try again");
        disk.makeRoom();
        assertThat(names()).isEqualTo(before);
        assertSound(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"list", "stats", "undo"})
    void a_project_without_room_for_its_log_is_not_opened(String command) throws IOException {
        disk.fillBut(0);

        Ran ran = Ran.of(command, project);

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.err())
                .isEqualToIgnoringNewLines(
                        "The disk that holds "
                                + project
                                + " is full. What was saved before is safe; make room and try again.");
        disk.makeRoom();
        assertSound(3);
    }

    private static Ran export(Path project, String format, Path target) {
        return Ran.of("export", project, "--format", format, "--out", target);
    }

    private static void decide(LabelingService labeling, int times) {
        labeling.decide(labeling.task(1), judgment(times), Instant.now(), Duration.ofSeconds(1));
    }

    private static Judgment judgment(int times) {
        return Judgment.of(Preference.A).withRationale("x".repeat(1_000) + times);
    }

    private void assertSound(int pairs) {
        Ran check = Ran.of("check", project);
        assertThat(check.exitCode()).as(check.out() + check.err()).isZero();
        assertThat(Ran.of("stats", project, "--json").json().get("pairs").asInt()).isEqualTo(pairs);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(disk.root())) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /// Rows that can't be packed into next to nothing.
    private static String rows(int count) {
        Random random = new Random(count);
        String noise =
                Stream.generate(() -> Long.toHexString(random.nextLong()))
                        .limit(1_000)
                        .collect(Collectors.joining());
        return IntStream.range(0, count)
                .mapToObj(i ->
                        "{\"id\":\"r%d\",\"prompt\":\"Question %d\",\"response_a\":\"%s\",\"response_b\":\"no %d\",\"preference\":\"a\"}"
                                .formatted(i, i, noise.substring(i, i + 400), i))
                .collect(Collectors.joining("\n"));
    }
}
