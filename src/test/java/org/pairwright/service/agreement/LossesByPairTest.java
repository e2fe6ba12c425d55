package org.pairwright.service.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.pairwright.storage.AgreementLabels;
import org.pairwright.storage.LabelColumn;
import org.pairwright.storage.LabelTable;

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

    private LossesByPair losses(LabelType... order) {
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
