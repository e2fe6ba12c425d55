package org.pairwright.service.agreement;

import java.util.BitSet;
import org.pairwright.statistics.CohenKappa;
import org.pairwright.statistics.Confusion;
import org.pairwright.statistics.Figure;
import org.pairwright.statistics.Interval;
import org.pairwright.statistics.Panel;
import org.pairwright.statistics.Proportion;
import org.pairwright.statistics.Reason;
import org.pairwright.statistics.Weights;
import org.pairwright.storage.AgreementLabels;
import org.pairwright.storage.PairColumn;

/// Compares what a model says with what people say, in labels of one type.
final class ModelAgainstPeople {
    private final AgreementLabels labels;
    private final LabelType type;
    private final Panel people;
    private final long[][] confusion;
    private final BitSet seen = new BitSet();
    private final MeanByPrompt agreeing = new MeanByPrompt();
    private final MeanByPrompt agreeingOnShared = new MeanByPrompt();
    private final MeanByPrompt amongPeople = new MeanByPrompt();

    ModelAgainstPeople(AgreementLabels labels, LabelType type, Panel people) {
        this.labels = labels;
        this.type = type;
        this.people = people;
        confusion = new long[type.categories().size()][type.categories().size()];
    }

    /// Adds a model's labels. Where it never stated one that makes the type worth a look, none is
    /// compared.
    void add(int[] rows) {
        boolean stated = false;
        for (int row : rows) {
            stated |= type.isStated(labels, row);
        }
        for (int i = 0; stated && i < rows.length; i++) {
            for (int side = 0; side < (type.isOfResponses() ? 2 : 1); side++) {
                int category = type.of(labels, rows[i], side == 1);
                int item = TypeRatings.item(labels, rows[i], type.isOfResponses(), side);
                if (category >= 0 && people.size(item) > 0 && !seen.get(item)) {
                    seen.set(item);
                    compare(item, category, labels.ofPair(PairColumn.PROMPT_GROUP, rows[i]));
                }
            }
        }
    }

    private void compare(int item, int category, int prompt) {
        agreeing.add(prompt, people.share(item, category));
        if (people.size(item) > 1) {
            agreeingOnShared.add(prompt, people.share(item, category));
            amongPeople.add(prompt, people.agreement(item));
        }
        int majority = people.leader(item);
        if (majority >= 0) {
            confusion[majority][category]++;
        }
    }

    /// How many items the model and somebody else labeled.
    int items() {
        return agreeing.size();
    }

    ModelAudit.OfType result() {
        Weights identity = new Weights.Identity();
        Reason noOrder = Reason.NO_ORDER;
        boolean ordered = type.isOrdered();
        return new ModelAudit.OfType(
                type.code(),
                type.categories(),
                Confusion.rows(confusion),
                majority(),
                CohenKappa.of(confusion, identity),
                ordered ? CohenKappa.of(confusion, type.weights()) : new Figure.Undefined(noOrder),
                agreeing.size(),
                agreeing.mean(),
                agreeingOnShared.size(),
                agreeingOnShared.mean(),
                amongPeople.mean(),
                new ModelAudit.Intervals(
                        CohenKappa.interval(confusion, identity),
                        ordered
                                ? CohenKappa.interval(confusion, type.weights())
                                : new Interval.Undefined(noOrder),
                        agreeing.interval(),
                        agreeingOnShared.interval(),
                        amongPeople.interval()));
    }

    private Proportion majority() {
        long same = 0;
        long all = 0;
        for (int i = 0; i < confusion.length; i++) {
            same += confusion[i][i];
            for (long cell : confusion[i]) {
                all += cell;
            }
        }
        return new Proportion(Math.toIntExact(same), Math.toIntExact(all));
    }
}
