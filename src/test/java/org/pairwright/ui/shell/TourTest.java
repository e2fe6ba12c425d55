package org.pairwright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.domain.filter.Filter;
import org.pairwright.service.ExportReport;
import org.pairwright.service.ListService;
import org.pairwright.storage.Database;
import org.testfx.api.FxToolkit;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TourTest {
    private static final long PNG_SIGNATURE = 0x89504e470d0a1a0aL;

    /// What a task may take of a processor, in seconds, once Java has compiled the code: the aim is
    /// half of it.
    private static final double LONGEST_TASK = 0.1;

    private Path first;
    private Path second;
    private TourReport report;
    private List<TourReport.Step> gallery;
    private ScreenThread.Found screen;
    private UiWatch.Stall longest;

    @BeforeAll
    void take_the_tour_twice(@TempDir Path folder) throws TimeoutException, IOException {
        // A tour ends a JavaFX that it has started, and one process can't start it twice.
        FxToolkit.registerPrimaryStage();
        first = folder.resolve("first");
        second = folder.resolve("second");
        try (ScreenThread watched = new ScreenThread(folder)) {
            report = new Tour(first, false).run();
            screen = watched.found();
        }
        try (UiWatch watch = UiWatch.start()) {
            new Tour(second, false).run();
            longest = watch.longest(1).getFirst();
        }
        gallery =
                new Gallery(
                                folder.resolve("gallery"),
                                UUID.randomUUID(),
                                List.of(new TourView("dark", 1280, 800)))
                        .take(SampleProject.pairs(folder));
    }

    @Test
    void it_leaves_a_picture_a_step_and_the_dataset() throws IOException {
        assertThat(report.steps())
                .hasSizeGreaterThan(12)
                .allSatisfy(step ->
                        assertThat(ByteBuffer.wrap(Files.readAllBytes(step.png())).getLong())
                                .isEqualTo(PNG_SIGNATURE));
        ExportReport exported = report.exported().report();
        long excluded = exported.excluded().values().stream().mapToLong(Long::longValue).sum();
        assertThat(exported.exported() + excluded).isEqualTo(exported.pairs());
        assertThat(exported.excluded()).containsAllEntriesOf(Map.of("skipped", 1L));
        assertThat(report.exported().balance().good().sum()).isEqualTo(exported.exported());
        assertThat(exported.files())
                .allSatisfy(file -> assertThat(file.path()).startsWith(first).exists());
        try (Stream<Path> left = Files.list(first)) {
            assertThat(left.map(path -> String.valueOf(path.getFileName())))
                    .contains("tour.pairs", "dataset", "01-empty-project.png");
        }
    }

    @Test
    void the_gallery_reaches_everything_that_has_a_look_of_its_own() {
        assertThat(gallery).extracting(TourReport.Step::png).hasSize(164).allMatch(Files::exists);
        assertThat(gallery.getLast().name())
                .isEqualTo("Finished, some left to others, dark-1280x800");
    }

    @Test
    void two_tours_show_the_same_sides_and_leave_the_same_bytes() throws IOException {
        assertThat(leftSides(second)).hasSizeGreaterThan(60).isEqualTo(leftSides(first));
        assertThat(dataset(second)).isNotEmpty().isEqualTo(dataset(first));
    }

    @Test
    void no_disk_no_sql_and_no_reading_of_texts_is_on_the_screens_thread() {
        assertThat(screen.onScreen()).isEmpty();
        assertThat(screen.elsewhere()).isGreaterThan(500);
    }

    @Test
    void no_task_keeps_the_screens_thread_busy_for_long() {
        assertThat(longest.work()).as(longest.what()).isLessThan(LONGEST_TASK);
    }

    private static List<String> leftSides(Path tour) {
        Path project = tour.resolve("tour.pairs");
        List<String> sides = new ArrayList<>();
        try (Database database = Database.open(new ProjectLocation.InFile(project))) {
            new ListService(database)
                    .forEach(
                            Filter.ALL,
                            Long.MAX_VALUE,
                            true,
                            pair ->
                                    sides.add(
                                            pair.key()
                                                    + " "
                                                    + pair.annotations().getFirst().leftCode()));
        }
        return sides;
    }

    private static String dataset(Path tour) throws IOException {
        return Files.readString(tour.resolve("dataset/train.jsonl"));
    }
}
