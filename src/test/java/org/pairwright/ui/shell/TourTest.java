package org.pairwright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.service.ListService;
import org.pairwright.storage.Database;

class TourTest {
    private static final long PNG_SIGNATURE = 0x89504e470d0a1a0aL;
    @TempDir Path folder;

    @Test
    void it_leaves_a_picture_a_step_and_the_dataset() throws IOException {
        TourReport report = new Tour(folder).run();

        assertThat(report.steps())
                .hasSizeGreaterThan(12)
                .allSatisfy(step ->
                        assertThat(ByteBuffer.wrap(Files.readAllBytes(step.png())).getLong())
                                .isEqualTo(PNG_SIGNATURE));
        long excluded =
                report.exported().excluded().values().stream().mapToLong(Long::longValue).sum();
        assertThat(report.exported().exported() + excluded).isEqualTo(report.exported().pairs());
        assertThat(report.exported().excluded()).containsAllEntriesOf(Map.of("skipped", 1L));
        assertThat(report.exported().files())
                .allSatisfy(file -> assertThat(file.path()).startsWith(folder).exists());
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(path -> String.valueOf(path.getFileName())))
                    .contains("tour.pairs", "dataset", "01-empty-project.png");
        }
    }

    @Test
    void two_tours_show_the_same_sides_and_leave_the_same_bytes() throws IOException {
        new Tour(folder.resolve("first")).run();
        new Tour(folder.resolve("second")).run();

        assertThat(leftSides("second")).hasSizeGreaterThan(60).isEqualTo(leftSides("first"));
        assertThat(dataset("second")).isNotEmpty().isEqualTo(dataset("first"));
    }

    private List<String> leftSides(String tour) {
        Path project = folder.resolve(tour).resolve("tour.pairs");
        List<String> sides = new ArrayList<>();
        try (Database database = Database.open(new ProjectLocation.InFile(project))) {
            new ListService(database)
                    .forEach(
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

    private String dataset(String tour) throws IOException {
        return Files.readString(folder.resolve(tour).resolve("dataset/train.jsonl"));
    }
}
