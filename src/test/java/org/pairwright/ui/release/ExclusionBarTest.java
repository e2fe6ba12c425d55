package org.pairwright.ui.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// What of a release stays out has tones by which its reasons are told apart.
class ExclusionBarTest {
    @Test
    void reasons_that_often_meet_in_one_bar_have_tones_of_their_own() {
        assertThat(
                        List.of("unlabeled", "skipped", "tie", "disputed", "both_bad", "blank")
                                .stream()
                                .map(ExclusionBar::tone))
                .doesNotHaveDuplicates();
    }
}
