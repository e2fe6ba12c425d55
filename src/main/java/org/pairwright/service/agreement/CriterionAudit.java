package org.pairwright.service.agreement;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.pairwright.domain.Criterion;
import org.pairwright.domain.Scale;
import org.pairwright.statistics.AnnotatorPairs;
import org.pairwright.statistics.AuditOptions;
import org.pairwright.statistics.ChanceIntervals;
import org.pairwright.statistics.Figure;
import org.pairwright.statistics.Interval;
import org.pairwright.statistics.Metric;
import org.pairwright.statistics.Ratings;
import org.pairwright.statistics.Reason;
import org.pairwright.statistics.Resampling;
import org.pairwright.statistics.Weights;
import org.pairwright.storage.AgreementLabels;
import org.pairwright.storage.CriterionAnswers;

/// How far annotators agree by a criterion of the project: in ratings of each response, or in which
/// of the two holds more of it.
///
/// @param code of the criterion
/// @param name what annotators read; the code where the project does not ask by it any longer
/// @param ofResponses whether each response was rated; else the two were compared
/// @param categories the points of the scale; else a, b and tie
/// @param labels how many people gave
/// @param alpha ordinal of ratings, nominal of comparisons
/// @param kappa Cohen's kappa of ratings with quadratic weights, the mean over each two annotators
///   by how many items both rated; undefined of comparisons
/// @param gwet AC2 with quadratic weights of ratings, AC1 of comparisons
public record CriterionAudit(
        String code,
        String name,
        boolean ofResponses,
        List<String> categories,
        int labels,
        AgreementFigure alpha,
        AgreementFigure percent,
        Figure kappa,
        Figure gwet,
        Interval gwetInterval) {
    /// @param criterion as the project asks by it now, or one that stands for it
    /// @param rows which labels
    /// @param look called now and then, by several threads at once; what it throws ends it
    static CriterionAudit of(
            Criterion criterion,
            CriterionAnswers answers,
            AgreementLabels labels,
            int[] rows,
            AuditOptions options,
            Runnable look) {
        boolean rated = criterion.scale() instanceof Scale.Rating;
        List<String> categories = categories(criterion, answers);
        Ratings ratings =
                TypeRatings.of(
                                labels,
                                rows,
                                rated,
                                categories.size(),
                                (label, b) ->
                                        (rated
                                                        ? answers.rating(label, b)
                                                        : answers.comparison(label))
                                                - 1)
                        .ratings();
        Resampling.View view = new Resampling(ratings.firstLabels(), options, look).labels();
        double[] points = IntStream.rangeClosed(1, categories.size()).asDoubleStream().toArray();
        Weights weights = rated ? new Weights.Quadratic(points) : new Weights.Identity();
        Supplier<AgreementFigure> alpha =
                AgreementFigure.alpha(view, rated ? new Metric.Ordinal() : new Metric.Nominal());
        Supplier<AgreementFigure> percent = AgreementFigure.percent(view, new Weights.Identity());
        Supplier<ChanceIntervals> gwet = view.chanceIntervals(weights);
        return new CriterionAudit(
                criterion.code(),
                criterion.name(),
                rated,
                categories,
                ratings.labels(),
                alpha.get(),
                percent.get(),
                rated
                        ? kappa(AnnotatorPairs.of(ratings.firstLabels(), points))
                        : new Figure.Undefined(Reason.NO_ORDER),
                view.chance(weights).gwet(),
                gwet.get().gwet());
    }

    private static Figure kappa(List<AnnotatorPairs.Pair> pairs) {
        double sum = 0;
        long items = 0;
        for (AnnotatorPairs.Pair pair : pairs) {
            if (pair.quadratic() instanceof Figure.Known(double kappa)) {
                sum += kappa * pair.items();
                items += pair.items();
            }
        }
        return items == 0
                ? new Figure.Undefined(pairs.isEmpty() ? Reason.NO_OVERLAP : Reason.ONE_CATEGORY)
                : new Figure.Known(sum / items);
    }

    /// Those of the scale; more where somebody answered when it was longer.
    private static List<String> categories(Criterion criterion, CriterionAnswers answers) {
        return switch (criterion.scale()) {
            case Scale.Rating(int points, String _, String _) ->
                    IntStream.rangeClosed(1, Math.max(points, answers.highest()))
                            .mapToObj(String::valueOf)
                            .toList();
            case Scale.Comparison _ -> List.of("a", "b", "tie");
        };
    }
}
