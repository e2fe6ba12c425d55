package org.pairwright.service.agreement;

import org.pairwright.statistics.AlphaEstimate;
import org.pairwright.statistics.AuditOptions;
import org.pairwright.statistics.Basis;
import org.pairwright.statistics.ChanceCorrected;
import org.pairwright.statistics.ChanceIntervals;
import org.pairwright.statistics.Figure;
import org.pairwright.statistics.Interval;
import org.pairwright.statistics.Metric;
import org.pairwright.statistics.Ratings;
import org.pairwright.statistics.Weights;

/// A figure of agreement with all that has to stand beside it.
///
/// @param interval how much it varies with other items
/// @param basis what it rests on
public record AgreementFigure(Figure figure, Interval interval, Basis basis) {
    /// Krippendorff's alpha of labels.
    static AgreementFigure alpha(Ratings ratings, Metric metric, AuditOptions options) {
        Ratings labels = ratings.firstLabels();
        AlphaEstimate alpha = AlphaEstimate.of(labels, metric, options);
        return new AgreementFigure(alpha.alpha(), alpha.interval(), Basis.of(labels));
    }

    /// Percent agreement: the mean over items.
    ///
    /// @param weights how much two categories count as agreement
    static AgreementFigure percent(Ratings ratings, Weights weights, AuditOptions options) {
        Ratings labels = ratings.firstLabels();
        Figure figure = ChanceCorrected.of(labels, weights).observed();
        Interval interval =
                switch (figure) {
                    case Figure.Undefined undefined -> new Interval.Undefined(undefined.reason());
                    case Figure.Known _ -> ChanceIntervals.of(labels, weights, options).observed();
                };
        return new AgreementFigure(figure, interval, Basis.of(labels));
    }
}
