package org.pairwright.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResultTableTest {
    private static final Samples OWN =
            new Samples(
                    List.of(
                            new Sample(2, 0, 3.5, 300_000_000),
                            new Sample(1.5, 0, 3, 290_000_000),
                            new Sample(2.5, 0, 4, 310_000_000)));

    @Test
    void a_row_has_both_contenders_and_their_ratio() {
        Result result =
                Result.of("x", "Import", OWN, new Peer.Timed(SamplesTest.seconds(4, 3, 5)), "new");

        assertThat(ResultTable.row(result))
                .isEqualTo(
                        "| Import | 2.00 s (1.50 s to 2.50 s) | 3.50 s | 310 MB"
                                + " | 4.00 s (3.00 s to 5.00 s) | - | 2.00 | new |");
    }

    @Test
    void a_peer_that_is_not_there_is_skipped_with_a_word() {
        Result result = Result.of("x", "Import", OWN, new Peer.Skipped("no python3"), "");

        assertThat(ResultTable.row(result)).contains("| skipped: no python3 | - | - |");
    }

    @Test
    void what_failed_says_why_in_one_line() {
        assertThat(ResultTable.row(Result.failed("import", "it ended\nwith | 1")))
                .startsWith("| import | failed: it ended with \\| 1 | - | - |");
    }

    @Test
    void a_single_run_has_no_range() {
        Result result = Result.of("x", "Import", SamplesTest.seconds(2), new Peer.None(), "");

        assertThat(ResultTable.row(result)).startsWith("| Import | 2.00 s | - | - | - |");
    }

    @ParameterizedTest
    @CsvSource({"12.345, 12.35 s", "1, 1.00 s", "0.0426, 43 ms", "0.00000312, 3.12 µs"})
    void a_time_stands_in_the_unit_that_suits_it(double seconds, String words) {
        assertThat(ResultTable.seconds(seconds)).isEqualTo(words);
    }
}
