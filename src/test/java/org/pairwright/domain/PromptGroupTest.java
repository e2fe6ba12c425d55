package org.pairwright.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PromptGroupTest {

    @Test
    void a_group_is_the_same_for_all_time() {
        Prompt prompt =
                new Prompt(
                        List.of(
                                new Message(Role.SYSTEM, "Be brief."),
                                new Message(Role.USER, " What IS\u00a0π? "),
                                new Message(Role.ASSISTANT, "3.14\t\u2026"),
                                new Message(Role.USER, "More 数字 please")));

        assertThat(PromptGroup.of(prompt)).hasToString("ba275c2f4974fa23d7dab226e355813d");
    }

    @Test
    void a_system_message_makes_no_other_group() {
        Prompt withSystem =
                new Prompt(List.of(new Message(Role.SYSTEM, "S"), new Message(Role.USER, "Q")));

        assertThat(PromptGroup.of(withSystem)).isEqualTo(PromptGroup.of(Prompt.ofUser("Q")));
    }

    @Test
    void the_same_words_in_another_role_are_another_group() {
        Prompt spoken = new Prompt(List.of(new Message(Role.ASSISTANT, "Q")));

        assertThat(PromptGroup.of(spoken)).isNotEqualTo(PromptGroup.of(Prompt.ofUser("Q")));
    }

    @Test
    void white_space_is_collapsed_and_trimmed() {
        assertGroupedTogether("  How\t is\n\n it? ", "how is it?");
    }

    @Test
    void white_space_of_all_unicode_is_white_space() {
        assertGroupedTogether("a\u00a0b\u2003c\u3000d\u2028e\u0085f\u202fg", "a b c d e f g");
    }

    @Test
    void a_character_written_in_two_ways_is_one() {
        assertGroupedTogether("caf\u00e9", "cafe\u0301");
    }

    @Test
    void case_is_folded_in_every_alphabet() {
        assertGroupedTogether("ÉCOLE ПРИВЕТ ÀÉÎ ＡＢＣ", "école привет àéî ａｂｃ");
    }

    @Test
    void a_sharp_s_is_folded_to_two() {
        assertGroupedTogether("Straße", "STRASSE");
    }

    @Test
    void the_sigma_at_the_end_of_a_word_is_a_sigma() {
        assertGroupedTogether("Σίσυφος", "ΣΊΣΥΦΟΣ");
    }

    @Test
    void other_words_are_another_group() {
        assertThat(PromptGroup.of(Prompt.ofUser("How is it?")))
                .isNotEqualTo(PromptGroup.of(Prompt.ofUser("How was it?")));
    }

    private static void assertGroupedTogether(String one, String other) {
        assertThat(PromptGroup.of(Prompt.ofUser(one)))
                .isEqualTo(PromptGroup.of(Prompt.ofUser(other)));
    }
}
