package org.pairwright.ui.kit.reading;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.NodeOrientation;
import org.junit.jupiter.api.Test;

class TextDirectionTest {

    @Test
    void a_line_runs_the_way_of_its_first_letter() {
        assertThat(TextDirection.of("مرحبا world")).isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
        assertThat(TextDirection.of("hello عالم")).isEqualTo(NodeOrientation.LEFT_TO_RIGHT);
    }

    @Test
    void digits_and_signs_before_the_first_letter_do_not_count() {
        assertThat(TextDirection.of("1. (שלום)")).isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
    }

    @Test
    void a_line_without_letters_runs_from_left_to_right() {
        assertThat(TextDirection.of("12 + 3")).isEqualTo(NodeOrientation.LEFT_TO_RIGHT);
    }

    @Test
    void only_text_with_letters_that_run_from_right_to_left_mixes() {
        assertThat(TextDirection.mixes("Grüße 你好 😀")).isFalse();
        assertThat(TextDirection.mixes("<bdi>قميص</bdi>")).isTrue();
    }
}
