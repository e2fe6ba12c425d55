package org.pairwright.service.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.pairwright.storage.AgreementLabels;
import org.pairwright.storage.LabelColumn;
import org.pairwright.storage.LabelTable;
import org.pairwright.storage.PairColumn;

/// What pairs take off the alphas of several types, which are computed by several threads.
class LossesByPairTest {
    private final AgreementLabels labels = labels();

    @Test
    void the_order_in_which_types_are_done_changes_nothing() {
        LossesByPair one = losses(LabelType.PREFERENCE, LabelType.STRENGTH, LabelType.MORE_HELPFUL);
        LossesByPair other =
                losses(LabelType.MORE_HELPFUL, LabelType.PREFERENCE, LabelType.STRENGTH);

        List<Integer> worst = one.worst(50);

        assertThat(worst).hasSize(50);
        assertThat(other.worst(50)).isEqualTo(worst);
        for (int pair : worst) {
            assertThat(List.copyOf(other.of(pair).entrySet()))
                    .isEqualTo(List.copyOf(one.of(pair).entrySet()));
        }
    }

    @Test
    void a_response_of_two_pairs_costs_each_what_was_said_of_it_there() {
        LabelTable table = new LabelTable(4);
        for (int pair = 0; pair < 2; pair++) {
            table.pair(10, 20);
            table.set(pair, PairColumn.RESPONSE_A, 0);
            for (int annotator = 0; annotator < 2; annotator++) {
                int label = table.label(pair, 2 * pair + annotator, 1, 1);
                boolean unsafe = pair == 1 && annotator == 0;
                table.set(label, LabelColumn.SAFETY_A, unsafe ? 2 : 1);
                table.set(label, LabelColumn.SAFETY_B, 1);
            }
        }
        AgreementLabels shared = table.labels();

        LossesByPair losses = losses(shared, LabelType.SAFETY);

        // Of eight labels one is "unsafe", on a response that three others call safe: alpha is
        // 1 - 7 * 2 / 14, and that label and the three share what it lacks.
        String safety = LabelType.SAFETY.code();
        assertThat(losses.of(0).get(safety)).isCloseTo(2 / 6.0, within(1e-12));
        assertThat(losses.of(1).get(safety)).isCloseTo(4 / 6.0, within(1e-12));
    }

    private LossesByPair losses(LabelType... order) {
        return losses(labels, order);
    }

    private static LossesByPair losses(AgreementLabels labels, LabelType... order) {
        LossesByPair losses = new LossesByPair(labels, TypeRatings.rows(labels, label -> true));
        for (LabelType type : order) {
            losses.add(
                    type.code(),
                    TypeRatings.of(labels, TypeRatings.rows(labels, label -> true), type).ratings(),
                    type.metric(),
                    type.isOfResponses(),
                    (label, b) -> type.of(labels, label, b));
        }
        return losses;
    }

    private static AgreementLabels labels() {
        Random random = new Random(9);
        LabelTable table = new LabelTable(4);
        for (int i = 0; i < 200; i++) {
            int pair = table.pair(10, 20);
            for (int annotator = 0; annotator < 4; annotator++) {
                int label = table.label(pair, annotator, 1 + random.nextInt(2), 1);
                table.set(label, LabelColumn.STRENGTH, 1 + random.nextInt(3));
                table.set(label, LabelColumn.MORE_HELPFUL, 1 + random.nextInt(3));
            }
        }
        return table.labels();
    }
}
