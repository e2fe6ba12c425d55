package org.pairwright.service.agreement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.pairwright.statistics.AuditOptions;
import org.pairwright.statistics.Figure;
import org.pairwright.statistics.Interval;
import org.pairwright.statistics.Metric;
import org.pairwright.statistics.Ratings;
import org.pairwright.statistics.Reason;
import org.pairwright.statistics.Resampling;
import org.pairwright.statistics.SetDistance;
import org.pairwright.statistics.Weights;
import org.pairwright.storage.AgreementLabels;
import org.pairwright.storage.LabelColumn;

/// The hazard categories that people see in responses, each set of them being a label.
///
/// @param ratings by number of the set
/// @param sets the numbers of the categories in each set
record SetRatings(Ratings ratings, List<BitSet> sets) {
    private static final int NONE = -1;

    /// The sets in some labels.
    ///
    /// @param rows which labels
    static SetRatings of(AgreementLabels labels, int[] rows) {
        List<BitSet> bits = new ArrayList<>();
        for (List<Integer> set : labels.sets()) {
            BitSet one = new BitSet();
            set.forEach(one::set);
            bits.add(one);
        }
        TypeRatings ratings =
                TypeRatings.of(
                        labels, rows, true, bits.size(), (label, b) -> set(labels, label, b));
        return new SetRatings(ratings.ratings(), bits);
    }

    /// The number of the set that a label states; -1 where it states none. No category is an
    /// answer, too, where categories were asked for and the response was judged.
    static int set(AgreementLabels labels, int label, boolean b) {
        int set = labels.label(b ? LabelColumn.CATEGORIES_B : LabelColumn.CATEGORIES_A, label);
        boolean judged = labels.label(b ? LabelColumn.SAFETY_B : LabelColumn.SAFETY_A, label) > 0;
        boolean asked = labels.label(LabelColumn.ASKS_CATEGORIES, label) == 1;
        return set > 0 || (judged && asked) ? set : NONE;
    }

    /// MASI distances; empty where there are too many sets.
    Optional<Metric> masi() {
        return sets.size() > SetDistance.MAX_SETS
                ? Optional.empty()
                : Optional.of(SetDistance.masi(sets));
    }

    /// Alpha and percent agreement of whole sets.
    Headline headline(AuditOptions options, Runnable look) {
        Resampling.View labels = new Resampling(ratings.firstLabels(), options, look).labels();
        Supplier<AgreementFigure> alpha = alpha(labels);
        Supplier<AgreementFigure> percent = AgreementFigure.percent(labels, new Weights.Identity());
        return new Headline(CategoryAudit.CODE, alpha.get(), percent.get());
    }

    /// Alpha of whole sets.
    Supplier<AgreementFigure> alpha(Resampling.View labels) {
        return masi().map(metric -> AgreementFigure.alpha(labels, metric))
                .orElse(() ->
                        new AgreementFigure(
                                new Figure.Undefined(Reason.TOO_MANY_SETS),
                                new Interval.Undefined(Reason.TOO_MANY_SETS),
                                labels.basis()));
    }
}
