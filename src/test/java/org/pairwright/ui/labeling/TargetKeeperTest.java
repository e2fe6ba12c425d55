package org.pairwright.ui.labeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pairwright.domain.CategoryTarget;
import org.pairwright.domain.Refusal;
import org.pairwright.domain.Safety;
import org.pairwright.domain.Severity;
import org.pairwright.domain.Side;
import org.pairwright.domain.Verdict;

/// How far a project is with its targets, while somebody labels.
class TargetKeeperTest extends LabelingViewModelTesting {
    private static final String HATE = "mlc:hte";

    @Test
    void there_is_nothing_to_say_without_targets() {
        decide(Choice.TIE);

        assertThat(viewModel.targets().targetsProperty().get()).isEmpty();
    }

    @Test
    void a_decision_that_names_a_category_counts_at_once() {
        project.want(HATE, 2);
        viewModel.start();
        assertThat(viewModel.targets().targetsProperty().get())
                .singleElement()
                .extracting(CategoryTarget::wanted, CategoryTarget::found)
                .containsExactly(2L, 0L);

        viewModel
                .deciding()
                .change(said ->
                        said.withVerdict(
                                Side.A,
                                new Verdict(
                                        Safety.UNSAFE,
                                        List.of(HATE),
                                        Severity.UNSTATED,
                                        Refusal.UNSTATED)));
        decide(Choice.TIE);

        assertThat(viewModel.targets().targetsProperty().get())
                .singleElement()
                .extracting(CategoryTarget::found)
                .isEqualTo(1L);
    }
}
