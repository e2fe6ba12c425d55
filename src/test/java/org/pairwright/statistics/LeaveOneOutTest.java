package org.pairwright.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LeaveOneOutTest {
    @Test
    void each_annotator_is_compared_with_the_others_alone() {
        List<LeaveOneOut> rest = LeaveOneOut.of(Grid.of("001 111 0-0 1--"));

        // The third one agrees with none, both and the one other.
        assertThat(rest.get(2))
                .isEqualTo(
                        new LeaveOneOut(
                                3, new Figure.Known(2 / 3.0), 3, new Figure.Known(2 / 3.0)));
    }

    @Test
    void others_who_differ_settle_nothing() {
        List<LeaveOneOut> rest = LeaveOneOut.of(Grid.of("001"));

        assertThat(rest.get(0))
                .isEqualTo(
                        new LeaveOneOut(
                                1,
                                new Figure.Known(.5),
                                0,
                                new Figure.Undefined(Reason.NO_OVERLAP)));
    }
}
