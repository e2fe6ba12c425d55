package org.pairwright.ui.kit.exhibit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// In which order a column of a table is sorted.
class CellOrderTest {
    private static List<String> sorted(String... cells) {
        return List.of(cells).stream().sorted(new CellOrder()).toList();
    }

    @Test
    void shares_and_times_are_sorted_by_what_they_are() {
        assertThat(sorted("100 %", "9 %", "12 %")).containsExactly("9 %", "12 %", "100 %");
        assertThat(sorted("39 s", "8.5 s", "1,200 s")).containsExactly("8.5 s", "39 s", "1,200 s");
        assertThat(sorted("51 % of 697", "9 % of 10")).containsExactly("9 % of 10", "51 % of 697");
    }

    @Test
    void figures_below_zero_come_first_and_what_is_undefined_last() {
        assertThat(sorted("–", ".58", "\u2212.11", ".09 [.02, .2]", "1.00"))
                .containsExactly("\u2212.11", ".09 [.02, .2]", ".58", "1.00", "–");
        assertThat(sorted("p = .04", "p < .001", "p = .012"))
                .containsExactly("p < .001", "p = .012", "p = .04");
    }

    @Test
    void months_and_names_are_sorted_by_their_letters() {
        assertThat(sorted("2026-11", "2026-05", "2025-12"))
                .containsExactly("2025-12", "2026-05", "2026-11");
        assertThat(sorted("jon", "Ines", "Mara")).containsExactly("Ines", "jon", "Mara");
    }
}
