package org.pairwright.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressBarTest {
    private final StringWriter err = new StringWriter();

    @Test
    void it_shows_how_far_the_work_is() {
        assertThat(ProgressBar.text("reading", 1, 4))
                .isEqualTo("reading  [========                      ]  25 %");
    }

    @Test
    void without_a_total_it_counts() {
        assertThat(ProgressBar.text("reading", 1_500, 0)).isEqualTo("reading  1,500");
    }

    @Test
    void it_is_gone_in_the_end() {
        try (ProgressBar bar = bar(true)) {
            bar.report("merging", 0, 0);
        }

        assertThat(err.toString()).isEqualTo("\rmerging ...\r           \b\b\b\b\b\b\b\b\b\b\b\r");
    }

    @Test
    void where_nobody_watches_it_prints_nothing() {
        try (ProgressBar bar = bar(false)) {
            bar.report("merging", 1, 2);
        }

        assertThat(err.toString()).isEmpty();
    }

    @Test
    void a_script_that_a_person_watches_has_a_bar_too(@TempDir Path folder) throws IOException {
        Path project = Samples.projectOfPairs(folder);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream seen = new ByteArrayOutputStream();

        try (Terminal terminal = Terminal.watched(out, seen)) {
            new Cli(terminal, new NoWindows()).run("check", project.toString(), "--json");
        }

        assertThat(out.toString(UTF_8)).startsWith("{").hasLineCount(1);
        assertThat(seen.toString(UTF_8)).contains("pairs  [");
    }

    private ProgressBar bar(boolean shown) {
        return new ProgressBar(new PrintWriter(err), shown, Interrupt.never());
    }
}
