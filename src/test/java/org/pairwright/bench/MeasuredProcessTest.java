package org.pairwright.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasuredProcessTest {
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    @TempDir private Path folder;

    @Test
    void a_process_takes_time_and_is_heard() {
        MeasuredProcess.Run run = run("--version");

        assertThat(run.output()).contains(Runtime.version().toString());
        assertThat(run.sample().seconds()).isPositive();
    }

    @Test
    void a_process_that_fails_gives_no_figure() {
        assertThatThrownBy(() -> run("no.such.Class"))
                .isInstanceOf(BenchFailure.class)
                .hasMessageContaining("no.such.Class ended with 1: Error:");
    }

    @Test
    void the_high_water_mark_is_given_in_bytes() {
        String status = "Name:\tjava\nVmPeak:\t   99 kB\nVmHWM:\t  2048 kB\nVmRSS:\t 1024 kB\n";

        assertThat(MeasuredProcess.highWater(status)).isEqualTo(2 << 20);
    }

    @Test
    void a_process_that_has_ended_has_no_high_water_mark() {
        assertThat(MeasuredProcess.highWater("Name:\tjava\nState:\tZ (zombie)\n")).isZero();
    }

    private MeasuredProcess.Run run(String argument) {
        return MeasuredProcess.of(folder, Map.of(), List.of(JAVA, argument));
    }
}
