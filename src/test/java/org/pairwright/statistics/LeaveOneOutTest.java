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
                .isEqualTo(new LeaveOneOut(3, new Figure.Known(2 / 3.0), new Proportion(2, 3)));
        assertThat(rest.get(2).settled()).isEqualTo(3);
        assertThat(rest.get(2).withMajority()).isEqualTo(new Figure.Known(2 / 3.0));
    }

    @Test
    void others_who_differ_settle_nothing() {
        List<LeaveOneOut> rest = LeaveOneOut.of(Grid.of("001"));

        assertThat(rest.get(0))
                .isEqualTo(new LeaveOneOut(1, new Figure.Known(.5), new Proportion(0, 0)));
        assertThat(rest.get(0).withMajority()).isEqualTo(new Figure.Undefined(Reason.NO_OVERLAP));
    }
}
