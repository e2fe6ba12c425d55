package org.pairwright.domain;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.api.Test;

class AnnotatorTest {

    @Test
    void a_name_of_any_alphabet_is_fine() {
        assertThatNoException().isThrownBy(() -> Annotator.requireName("Анна 李 O'Neill-Łuc"));
    }

    @Test
    void a_blank_name_is_refused() {
        assertRefused(" ", "The annotator name \"\" is blank or has white space at its ends.");
    }

    @Test
    void white_space_at_the_end_of_a_name_is_refused() {
        assertRefused(
                "Ann ", "The annotator name \"Ann\" is blank or has white space at its ends.");
    }

    @Test
    void a_name_of_200_characters_is_fine() {
        assertThatNoException()
                .isThrownBy(() -> Annotator.requireName("x".repeat(Annotator.MAX_NAME)));
    }

    @Test
    void a_longer_name_is_refused() {
        assertRefused(
                "x".repeat(201),
                "The annotator name \"" + "x".repeat(60) + "…\" is longer than 200 characters.");
    }

    @Test
    void a_control_character_in_a_name_is_refused() {
        assertRefused("a\u0007b", "The annotator name \"a\u0007b\" holds a control character.");
    }

    private static void assertRefused(String name, String message) {
        assertThatExceptionOfType(InvalidAnnotatorName.class)
                .isThrownBy(() -> Annotator.requireName(name))
                .withMessage(message);
    }
}
