package org.pairwright.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Figures of the same labels, of which each resampled set of items gives one of every figure: to
/// draw the sets takes longer than to compute figures from them.
///
/// What is asked for is drawn when the first interval of it is looked at, together with all that
/// was asked for before. To be used by one thread at a time.
public final class Resampling {
    private static final int ONE = 1;
    private static final int TWO = 2;

    private final Ratings labels;
    private final AuditOptions options;
    private final Runnable look;
    private final Patterns patterns;
    private final List<Asked> waiting = new ArrayList<>();
    private @Nullable ItemBootstrap all;
    private @Nullable ItemBootstrap compared;

    /// Looks at labels.
    ///
    /// @param labels of which each annotator gave an item one
    public Resampling(Ratings labels, AuditOptions options) {
        this(labels, options, () -> {});
    }

    /// The same, for whoever may want it to end early.
    ///
    /// @param look called for each resampled set, by several threads at once; what it throws ends
    ///   it
    public Resampling(Ratings labels, AuditOptions options, Runnable look) {
        this.labels = labels;
        this.options = options;
        this.look = look;
        patterns = Patterns.of(labels);
    }

    /// Called now and then by whatever takes long.
    public Runnable look() {
        return look;
    }

    /// Figures that were asked for.
    private static final class Asked {
        private final View view;
        private final int minLabels;
        private final int count;
        private final Function<ItemCounts, double[]> figures;
        private List<Interval> intervals = List.of();

        /// @param minLabels items with fewer labels are not drawn
        /// @param count how many figures
        /// @param figures takes the items as the view has them
        private Asked(View view, int minLabels, int count, Function<ItemCounts, double[]> figures) {
            this.view = view;
            this.minLabels = minLabels;
            this.count = count;
            this.figures = figures;
        }
    }

    /// The labels as they are.
    public View labels() {
        return new View(patterns, null, null, new int[0]);
    }

    /// The same labels in other categories.
    ///
    /// @param categories how many categories there are then
    /// @param categoryOf for each category that there is now the one that it becomes; -1 drops it
    public View relabeled(int categories, int... categoryOf) {
        return labels().relabeled(categories, categoryOf);
    }

    /// Labels in some categories.
    public final class View {
        private final Patterns seen;

        /// What it was made of, and the patterns there that are one here; nothing where labels are
        /// as they are.
        private final @Nullable View before;

        private final @Nullable MergedPatterns merged;

        /// What the categories of the labels are here; empty where they are the same.
        private final int[] categoryOf;

        private @Nullable Basis basis;

        private View(
                Patterns seen,
                @Nullable View before,
                @Nullable MergedPatterns merged,
                int[] categoryOf) {
            this.seen = seen;
            this.before = before;
            this.merged = merged;
            this.categoryOf = categoryOf;
        }

        /// The same labels in other categories: several views that differ less from each other than
        /// from this one are had sooner by way of one between.
        ///
        /// @param categories how many categories there are then
        /// @param becomes for each category that there is here the one that it becomes; -1 drops it
        public View relabeled(int categories, int... becomes) {
            int[] places = new int[seen.count()];
            Patterns others = seen.relabeled(categories, becomes, places);
            int[] all =
                    before == null
                            ? becomes
                            : Arrays.stream(categoryOf)
                                    .map(here -> here < 0 ? here : becomes[here])
                                    .toArray();
            return new View(others, this, new MergedPatterns(places, others.count()), all);
        }

        /// What the figures rest on.
        public Basis basis() {
            Basis known = basis;
            if (known == null) {
                known =
                        categoryOf.length == 0
                                ? Basis.of(labels)
                                : Basis.of(labels, seen, at -> categoryOf[labels.labelAt(at)] >= 0);
                basis = known;
            }
            return known;
        }

        /// Agreement without correction.
        public PercentAgreement percent() {
            return PercentAgreement.of(seen);
        }

        /// What is taken for what.
        public List<List<Long>> confusion() {
            return Confusion.of(seen);
        }

        /// Positive agreement of each category.
        public List<PositiveAgreement> positive() {
            return PositiveAgreement.of(seen);
        }

        /// Fleiss' and related coefficients.
        public ChanceCorrected chance(Weights weights) {
            return ChanceCorrected.of(seen, weights);
        }

        /// Krippendorff's alpha.
        public Figure alpha(Metric metric) {
            return KrippendorffAlpha.of(seen, metric);
        }

        /// Alpha with its interval, undefined where alpha is, or where nobody asked for it.
        public Supplier<AlphaEstimate> alphaEstimate(Metric metric) {
            Figure alpha = alpha(metric);
            if (alpha instanceof Figure.Undefined(Reason reason)) {
                return () -> AlphaEstimate.undefined(reason);
            }
            KrippendorffAlpha each = new KrippendorffAlpha(seen, metric);
            Supplier<List<Interval>> interval = ask(TWO, items -> new double[] {each.of(items)}, 1);
            return () -> new AlphaEstimate(alpha, interval.get().getFirst());
        }

        /// The intervals of coefficients.
        public Supplier<ChanceIntervals> chanceIntervals(Weights weights) {
            double[] within = ChanceCorrected.within(seen, weights);
            Supplier<List<Interval>> intervals =
                    ask(
                            ONE,
                            items -> ChanceCorrected.figures(items, weights, within),
                            ChanceCorrected.FIGURES);
            return () -> ChanceIntervals.of(intervals.get());
        }

        /// The interval of agreement alone: the first of those that [#chanceIntervals] gives.
        public Supplier<Interval> agreementInterval(Weights weights) {
            double[] within = ChanceCorrected.within(seen, weights);
            Supplier<List<Interval>> interval =
                    ask(ONE, items -> new double[] {ChanceCorrected.observed(items, within)}, 1);
            return () -> interval.get().getFirst();
        }

        private Supplier<List<Interval>> ask(
                int minLabels, Function<ItemCounts, double[]> figures, int count) {
            if (options.replicates() == 0) {
                Interval none = new Interval.Undefined(Reason.NOT_ASKED);
                return () -> Collections.nCopies(count, none);
            }
            Asked asked = new Asked(this, minLabels, count, figures);
            waiting.add(asked);
            return () -> {
                draw();
                return asked.intervals;
            };
        }

        /// Items as they are here.
        ///
        /// @param items as they are
        /// @param known what other views made of them so far
        private ItemCounts here(ItemCounts items, Map<View, ItemCounts> known) {
            if (before == null || merged == null) {
                return items;
            }
            ItemCounts here = known.get(this);
            if (here == null) {
                here = new ItemCounts(seen, before.here(items, known), merged);
                known.put(this, here);
            }
            return here;
        }
    }

    private void draw() {
        if (waiting.isEmpty()) {
            return;
        }
        List<Asked> ofAll = new ArrayList<>();
        List<Asked> ofCompared = new ArrayList<>();
        boolean same = !patterns.hasItemsWith(ONE, ONE);
        for (Asked asked : waiting) {
            (same || asked.minLabels == TWO ? ofCompared : ofAll).add(asked);
        }
        waiting.clear();
        if (!ofAll.isEmpty()) {
            all = all == null ? bootstrap(ONE) : all;
            draw(all, ofAll);
        }
        if (!ofCompared.isEmpty()) {
            compared = compared == null ? bootstrap(TWO) : compared;
            draw(compared, ofCompared);
        }
    }

    private ItemBootstrap bootstrap(int minLabels) {
        return new ItemBootstrap(patterns, labels.clusters(), minLabels);
    }

    private void draw(ItemBootstrap bootstrap, List<Asked> together) {
        List<Interval> intervals =
                bootstrap.intervals(
                        items -> {
                            look.run();
                            return figures(together, items);
                        },
                        options.replicates(),
                        options.seed());
        int from = 0;
        for (Asked asked : together) {
            asked.intervals = List.copyOf(intervals.subList(from, from + asked.count));
            from += asked.count;
        }
    }

    private double[] figures(List<Asked> together, int[] drawn) {
        double[] all = new double[together.stream().mapToInt(asked -> asked.count).sum()];
        int from = 0;
        ItemCounts items = new ItemCounts(patterns, drawn);
        Map<View, ItemCounts> known = new HashMap<>();
        for (Asked asked : together) {
            double[] figures = asked.figures.apply(asked.view.here(items, known));
            System.arraycopy(figures, 0, all, from, asked.count);
            from += asked.count;
        }
        return all;
    }
}
