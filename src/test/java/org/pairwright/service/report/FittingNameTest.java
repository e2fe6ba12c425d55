package org.pairwright.service.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Names that stand before rows of a report's charts.
class FittingNameTest {
    @Test
    void a_name_that_has_room_is_whole() {
        assertThat(Svg.fitting("Wilhelmina", 17)).isEqualTo("Wilhelmina");
        assertThat(Svg.fitting("", 17)).isEmpty();
    }

    @Test
    void wide_letters_take_the_room_of_several() {
        assertThat(Svg.fitting("annotator-0042-of-many", 17)).hasSize(18).endsWith("…");
        assertThat(Svg.fitting("W".repeat(40), 17)).isEqualTo("W".repeat(10) + "…");
        assertThat(Svg.fitting("北京大学计算机科学技术系", 17)).isEqualTo("北京大学计算机科…");
        assertThat(Svg.fitting("アノテーション担当者さん", 17)).hasSize(9);
        assertThat(Svg.fitting("한국어주석작업자모임입니다", 17)).hasSize(9);
    }

    @Test
    void a_letter_of_two_halves_is_not_cut() {
        assertThat(Svg.fitting("𠀀".repeat(12), 17)).isEqualTo("𠀀".repeat(8) + "…");
    }
}
