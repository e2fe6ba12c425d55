package org.pairwright.ui.labeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Preference;
import org.pairwright.domain.PromptVerdict;
import org.pairwright.domain.Refusal;
import org.pairwright.domain.Safety;
import org.pairwright.domain.Severity;
import org.pairwright.domain.Side;
import org.pairwright.domain.SkipReason;
import org.pairwright.domain.Verdict;
import org.pairwright.ui.kit.Messages;

class ActWordsTest {
    private static final Judgment LEFT = Choice.LEFT_MUCH.in(Judgment.EMPTY);

    private final Messages messages = new Messages(Locale.ENGLISH);
    private final PlaceWords places = new PlaceWords(messages);
    private final ActWords words = new ActWords(messages, places);

    @Test
    void a_decision_is_called_by_its_choice() {
        assertThat(words.of(LEFT)).isEqualTo("Left much better");
        assertThat(words.of(LEFT, Judgment.of(Preference.TIE))).isEqualTo("Tie");
    }

    @Test
    void a_skip_is_called_by_its_reason() {
        assertThat(words.of(Judgment.skip(SkipReason.LANGUAGE))).isEqualTo("Skip: Language");
        assertThat(words.of(Judgment.skip(SkipReason.UNSTATED))).isEqualTo("Skip");
    }

    @Test
    void what_stands_out_in_a_decision_is_said_with_it() {
        assertThat(words.of(LEFT.withFlag(true, "").withCorrection(Side.B, "Better")))
                .isEqualTo("Left much better, flagged, right corrected");
    }

    @Test
    void what_goes_without_saying_is_not_said_with_a_decision() {
        assertThat(words.of(LEFT.withRationale("Because"))).isEqualTo("Left much better");
    }

    @Test
    void where_the_decision_stayed_what_changed_is_said() {
        Verdict unsafe = new Verdict(Safety.UNSAFE, List.of(), Severity.UNSTATED, Refusal.UNSTATED);

        assertThat(words.of(LEFT, LEFT.withFlag(true, "Look"))).isEqualTo("flag");
        assertThat(words.of(LEFT.withFlag(true, ""), LEFT)).isEqualTo("flag removed");
        assertThat(words.of(LEFT.withFlag(true, ""), LEFT.withFlag(true, "Look")))
                .isEqualTo("note on the flag");
        assertThat(words.of(LEFT, LEFT.withCorrection(Side.A, "Better")))
                .isEqualTo("left corrected");
        assertThat(words.of(LEFT, LEFT.withRationale("x").withVerdict(Side.B, unsafe)))
                .isEqualTo("verdict on the right, rationale");
        assertThat(words.of(LEFT, LEFT.withPromptVerdict(PromptVerdict.UNSAFE)))
                .isEqualTo("verdict on the prompt");
        assertThat(words.of(LEFT, LEFT.withAxes(Preference.A, Preference.B)))
                .isEqualTo("more helpful, safer");
    }

    @Test
    void of_responses_one_above_the_other_top_and_bottom_are_said() {
        places.stack(true);

        assertThat(words.of(LEFT.withCorrection(Side.B, "Better")))
                .isEqualTo("Top much better, bottom corrected");
    }

    @Test
    void nothing_is_still_a_decision() {
        assertThat(words.of(LEFT, LEFT)).isEqualTo("a decision");
    }
}
