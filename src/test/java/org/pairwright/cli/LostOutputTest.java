package org.pairwright.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Results that do not arrive are a failure, unless nobody wants to read on.
class LostOutputTest {
    @TempDir Path folder;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void a_full_disk_is_a_failure_in_one_sentence() throws IOException {
        Path project = Samples.projectOfPairs(folder);

        for (String command : new String[] {"list", "stats", "check"}) {
            err.reset();
            assertThat(run("No space left on device", command, project.toString()))
                    .as(command)
                    .isEqualTo(1);
            assertThat(err.toString(UTF_8))
                    .isEqualToIgnoringNewLines(
                            "Standard output can't be written: the disk is full; make room and try again."
                                    + " What the command changed in the project, if anything, is done.");
        }
    }

    @Test
    void a_full_disk_is_a_failure_for_scripts_too() throws IOException {
        Path project = Samples.projectOfPairs(folder);

        assertThat(run("No space left on device", "stats", project.toString(), "--json"))
                .isEqualTo(1);
    }

    @Test
    void who_reads_no_further_is_no_failure() throws IOException {
        Path project = Samples.projectOfPairs(folder);

        assertThat(run("Broken pipe", "list", project.toString())).isZero();
        assertThat(err.toString(UTF_8)).isEmpty();
    }

    /// Runs a command whose output can't be written.
    private int run(String why, String... words) {
        OutputStream full =
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException(why);
                    }
                };
        try (Terminal terminal = Terminal.of(full, err)) {
            return new Cli(terminal, new NoWindows()).run(words);
        }
    }
}
