package org.pairwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

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

    private ProgressBar bar(boolean shown) {
        return new ProgressBar(new PrintWriter(err), shown, Interrupt.never());
    }
}
