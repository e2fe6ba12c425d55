package org.pairwright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
}
