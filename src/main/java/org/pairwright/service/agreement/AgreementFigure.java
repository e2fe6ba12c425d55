package org.pairwright.service.agreement;

import java.util.function.Supplier;
import org.pairwright.statistics.AlphaEstimate;
import org.pairwright.statistics.Basis;
import org.pairwright.statistics.Figure;
import org.pairwright.statistics.Interval;
import org.pairwright.statistics.Metric;
import org.pairwright.statistics.Reason;
import org.pairwright.statistics.Resampling;
import org.pairwright.statistics.Weights;

/// A figure of agreement with all that has to stand beside it.
///
/// @param interval how much it varies with other items
/// @param basis what it rests on
public record AgreementFigure(Figure figure, Interval interval, Basis basis) {
    /// Krippendorff's alpha of labels, drawn together with what else was asked for.
    static Supplier<AgreementFigure> alpha(Resampling.View labels, Metric metric) {
        Supplier<AlphaEstimate> alpha = labels.alphaEstimate(metric);
        return () ->
                new AgreementFigure(alpha.get().alpha(), alpha.get().interval(), labels.basis());
    }

    /// Percent agreement: the mean over items, drawn together with what else was asked for.
    ///
    /// @param weights how much two categories count as agreement
    static Supplier<AgreementFigure> percent(Resampling.View labels, Weights weights) {
        Figure figure = labels.chance(weights).observed();
        if (figure instanceof Figure.Undefined(Reason reason)) {
            return () ->
                    new AgreementFigure(figure, new Interval.Undefined(reason), labels.basis());
        }
        Supplier<Interval> interval = labels.agreementInterval(weights);
        return () -> new AgreementFigure(figure, interval.get(), labels.basis());
    }
}
