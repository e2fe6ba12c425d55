package org.pairwright.ui.labeling;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.Test;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.SkipReason;

class SkipViewModelTest {
    private final Said said = new Said();
    private final BooleanProperty autoAdvance = new SimpleBooleanProperty();
    private int nexts;
    private final SkipViewModel skip = new SkipViewModel(said, autoAdvance, () -> nexts++);

    @Test
    void a_skip_offers_the_reasons_and_says_nothing_yet() {
        skip.skip();

        assertThat(skip.openProperty().get()).isTrue();
        assertThat(said.judgment.get()).isEqualTo(Judgment.EMPTY);
    }

    @Test
    void a_digit_gives_the_reason_and_stays_on_the_pair() {
        skip.skip();

        assertThat(skip.because(3)).isTrue();
        assertThat(said.judgment.get().skipReason()).isEqualTo(SkipReason.DISTRESSING);
        assertThat(skip.openProperty().get()).isFalse();
        assertThat(nexts).isZero();
    }

    @Test
    void with_auto_advance_a_reason_goes_on() {
        autoAdvance.set(true);
        skip.skip();
        skip.because(SkipReason.LANGUAGE);

        assertThat(nexts).isEqualTo(1);
    }

    @Test
    void a_digit_without_a_reason_is_left_to_others() {
        skip.skip();

        assertThat(skip.because(6)).isFalse();
        assertThat(skip.openProperty().get()).isTrue();
    }

    @Test
    void no_reason_has_to_be_given() {
        skip.skip();
        skip.goOn();

        assertThat(nexts).isEqualTo(1);
        assertThat(said.judgment.get()).isEqualTo(Judgment.skip(SkipReason.UNSTATED));
    }

    @Test
    void who_does_not_skip_after_all_has_what_was_set_before() {
        Judgment before = Choice.RIGHT_MUCH.in(Judgment.EMPTY).withRationale("Because");
        said.judgment.set(before);
        skip.skip();
        skip.skip();
        skip.close();

        assertThat(said.judgment.get()).isEqualTo(before);
        assertThat(skip.openProperty().get()).isFalse();
    }

    @Test
    void a_skip_offered_again_keeps_its_reason() {
        skip.skip();
        skip.because(SkipReason.TECHNICAL);
        skip.skip();
        skip.goOn();

        assertThat(said.judgment.get().skipReason()).isEqualTo(SkipReason.TECHNICAL);
    }

    @Test
    void who_looks_elsewhere_has_not_skipped() {
        skip.skip();
        skip.close();
        skip.because(SkipReason.TECHNICAL);
        skip.goOn();

        assertThat(said.judgment.get()).isEqualTo(Judgment.EMPTY);
        assertThat(nexts).isZero();
    }

    @Test
    void while_the_screen_is_busy_nothing_opens() {
        said.busy = true;
        skip.skip();

        assertThat(skip.openProperty().get()).isFalse();
    }
}
