package org.pairwright.statistics;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/// Tells how many more items, or how many more labels on each, it takes until the 95 % interval of
/// a figure is narrower than asked, from the bootstrap of what is there.
///
/// *More items*: as many clusters of items as there would be are drawn from those that are there,
/// with replacement, and the spread of the figure is the width to expect. It is assumed that
/// further items are like the present ones: as hard, with as many labels each, as many to a prompt.
/// Where drawing would take long the width goes with the root of the number, as it does for large
/// ones.
///
/// *More labels on each*: items are drawn as many as there are, and further labels for them from
/// [LabelUrn]. It is assumed that whoever labels them is like those who did, that labels of an item
/// are alike exchangeable, and that items differ in how clear they are as the urn has it. The
/// figure itself stays as it is by this, only its interval changes.
///
/// How many replicates there are leaves an error of its own, which [PlanRange] tells.
///
/// Neither says what other annotators would change. An interval that is computed later is narrower
/// or wider by chance.
///
/// Sources: Efron, B. and Tibshirani, R. J. (1993), An Introduction to the Bootstrap, chapter 25
/// (the size of a study from a bootstrap of its pilot); Bickel, P. J., Götze, F. and van Zwet, W.
/// R. (1997), "Resampling fewer than n observations", Statistica Sinica 7, 1-31.
public final class Planner {
    /// From fewer clusters nobody can tell.
    public static final int LEAST_CLUSTERS = 20;

    /// More labels on each item are not looked at.
    public static final int MOST_OVERLAP = 50;

    private final Ratings ratings;
    private final PlannedFigure planned;
    private final double asked;
    private final AuditOptions options;
    private final Runnable look;
    private final ItemBootstrap bootstrap;
    private final ToDoubleFunction<int[]> figure;
    private final Figure now;
    private final double[] figures;
    private final Interval interval;
    private final int items;

    private Planner(
            Ratings ratings,
            PlannedFigure planned,
            double asked,
            AuditOptions options,
            Runnable look) {
        this.ratings = ratings;
        this.planned = planned;
        this.asked = asked;
        this.options = options;
        this.look = look;
        Patterns patterns = Patterns.of(ratings);
        bootstrap = new ItemBootstrap(patterns, ratings.clusters(), planned.minLabels());
        figure = planned.ofPatterns(patterns);
        items = itemsWith(planned.minLabels());
        now =
                items == 0
                        ? new Figure.Undefined(
                                planned.minLabels() > 1 ? Reason.NO_OVERLAP : Reason.NO_LABELS)
                        : Figure.of(figure.applyAsDouble(patterns.items()), Reason.ONE_CATEGORY);
        figures =
                now instanceof Figure.Undefined
                        ? new double[0]
                        : bootstrap.figures(
                                figure, bootstrap.clusters(), options.replicates(), options.seed());
        interval =
                switch (now) {
                    case Figure.Undefined(Reason reason) -> new Interval.Undefined(reason);
                    case Figure.Known _ -> Interval.of(figures);
                };
    }

    /// Plans from labels, of which an annotator's first for an item counts.
    ///
    /// @param width which the interval is not to exceed, more than 0
    /// @param options of which replicates, at least 2, and the seed count
    /// @param look called now and then; what it throws ends it
    public static Plan of(
            Ratings ratings,
            PlannedFigure figure,
            double width,
            AuditOptions options,
            Runnable look) {
        if (!(width > 0) || options.replicates() < 2) {
            throw new IllegalArgumentException(
                    "Nothing can be planned for a width of %s by %d replicates."
                            .formatted(width, options.replicates()));
        }
        return new Planner(ratings.firstLabels(), figure, width, options, look).plan();
    }

    private int itemsWith(int labels) {
        int n = 0;
        for (int item = 0; item < ratings.items(); item++) {
            n += ratings.to(item) - ratings.from(item) >= labels ? 1 : 0;
        }
        return n;
    }

    private Plan plan() {
        return untold().map(PlanAnswer.Untold::new)
                .map(it -> plan(it, List.of(), it, List.of()))
                .orElseGet(this::told);
    }

    private Plan told() {
        double width = width(interval);
        look.run();
        RedrawnCurves byItems =
                new ItemSimulation(bootstrap, figure, figures, items, asked, options, look)
                        .curves();
        look.run();
        OverlapSimulation overlap = new OverlapSimulation(ratings, planned, options, look);
        return switch (overlap.outcome(figures)) {
            case OverlapSimulation.Untold(Reason reason) ->
                    plan(
                            byItems(byItems, width),
                            byItems.points(),
                            new PlanAnswer.Untold(reason),
                            List.of());
            case OverlapSimulation.Widths(RedrawnCurves curves) ->
                    plan(
                            byItems(byItems, width),
                            byItems.points(),
                            byOverlap(curves, width),
                            curves.points());
        };
    }

    private Plan plan(
            PlanAnswer byItems,
            List<PlanPoint> itemCurve,
            PlanAnswer byOverlap,
            List<PlanPoint> overlapCurve) {
        return new Plan(
                now,
                interval,
                items,
                bootstrap.clusters(),
                itemsWith(1),
                ratings.labels(),
                byItems,
                itemCurve,
                byOverlap,
                overlapCurve);
    }

    /// Why nobody can tell; empty where one can.
    private Optional<Reason> untold() {
        if (now instanceof Figure.Undefined(Reason reason)) {
            return Optional.of(reason);
        }
        if (bootstrap.clusters() < LEAST_CLUSTERS) {
            return Optional.of(Reason.TOO_FEW_ITEMS);
        }
        return switch (interval) {
            case Interval.Undefined(Reason reason) -> Optional.of(reason);
            case Interval.Known known ->
                    width(known) > 0 ? Optional.empty() : Optional.of(Reason.NO_VARIATION);
        };
    }

    /// The width of an interval; NaN where it is undefined.
    static double width(Interval interval) {
        return switch (interval) {
            case Interval.Known known -> known.high() - known.low();
            case Interval.Undefined _ -> Double.NaN;
        };
    }

    private PlanAnswer byItems(RedrawnCurves curves, double width) {
        PlanRange range = curves.range(asked, items);
        WidthCurve curve = curves.curve();
        if (width <= asked) {
            return new PlanAnswer.Enough(range);
        }
        if (!curve.reaches(asked)) {
            return new PlanAnswer.Beyond(curve.last().n(), curve.last().width(), range);
        }
        long total = Math.max(items + 1, curve.reaching(asked));
        return new PlanAnswer.Needed(total, total - items, range);
    }

    private PlanAnswer byOverlap(RedrawnCurves curves, double width) {
        WidthCurve curve = curves.curve();
        PlanRange range = curves.range(asked, curve.points().getFirst().n());
        if (width <= asked) {
            return new PlanAnswer.Enough(range);
        }
        if (!curve.reaches(asked)) {
            return new PlanAnswer.Beyond(curve.last().n(), curve.last().width(), range);
        }
        long total = curve.reaching(asked);
        long more = 0;
        for (int item = 0; item < ratings.items(); item++) {
            int labels = ratings.to(item) - ratings.from(item);
            more += labels == 0 ? 0 : Math.max(0, total - labels);
        }
        return new PlanAnswer.Needed(total, more, range);
    }
}
