package org.pairwright.quiet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What the tests themselves cannot hear: words before the first of them, and words of the process
/// that slipped past them all.
class StandardErrorIT {

    private static final Path REPORTS = Path.of("target", "surefire-reports");

    @Test
    void java_starts_without_a_word_under_the_options_of_the_tests() throws Exception {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElseThrow());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.add("--version");

        Process java = new ProcessBuilder(command).start();

        assertThat(new String(java.getErrorStream().readAllBytes(), UTF_8)).isEmpty();
        assertThat(java.waitFor()).isZero();
    }

    @Test
    void the_tests_wrote_nothing_past_their_own_streams() throws IOException {
        assumeThat(REPORTS).exists();
        Instant started = Instant.parse(System.getProperty("pairwright.build.started"));
        try (Stream<Path> reports = Files.list(REPORTS)) {
            assertThat(reports)
                    .filteredOn(report -> report.toString().contains(".dump"))
                    .filteredOn(dump -> dump.toFile().lastModified() >= started.toEpochMilli())
                    .isEmpty();
        }
    }
}
