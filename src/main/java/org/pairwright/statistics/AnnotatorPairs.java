package org.pairwright.statistics;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Agreement of each two annotators who share items: percent agreement and Cohen's kappa.
public final class AnnotatorPairs {
    /// With so many cells for two annotators and what each of them says they are all held at once.
    private static final int MOST_CELLS = 1 << 18;

    private final Ratings labels;
    private final boolean ordered;
    private final Weights linear;
    private final Weights quadratic;
    private final List<Pair> pairs = new ArrayList<>();

    private AnnotatorPairs(Ratings labels, double[] scale) {
        this.labels = labels;
        ordered = scale.length > 0;
        linear = ordered ? new Weights.Linear(scale) : new Weights.Identity();
        quadratic = ordered ? new Weights.Quadratic(scale) : new Weights.Identity();
    }

    /// Agreement of two annotators.
    ///
    /// @param first the one with the smaller number
    /// @param second the other one
    /// @param items how many both labeled, at least one
    /// @param agreement the share of those to which both gave the same label
    /// @param kappa Cohen's kappa
    /// @param interval of kappa, by its asymptotic standard error
    /// @param linear the same with linear weights; undefined where categories have no order
    /// @param quadratic the same with quadratic weights
    /// @param quadraticInterval of that
    public record Pair(
            int first,
            int second,
            long items,
            double agreement,
            Figure kappa,
            Interval interval,
            Figure linear,
            Figure quadratic,
            Interval quadraticInterval) {}

    /// All pairs of annotators who share an item, in the order of their numbers. Of several labels
    /// that somebody gave to an item the first one counts.
    ///
    /// @param scale where each category stands on the scheme's scale, such as [Weights#ranks]; none
    ///   where categories have no order
    public static List<Pair> of(Ratings ratings, double... scale) {
        AnnotatorPairs pairs = new AnnotatorPairs(ratings.firstLabels(), scale);
        pairs.count();
        return List.copyOf(pairs.pairs);
    }

    private void count() {
        long pairsOfLabels = (long) labels.annotators() * labels.categories();
        if (pairsOfLabels * pairsOfLabels <= MOST_CELLS) {
            countAtOnce();
        } else {
            countByAnnotator();
        }
    }

    /// Item by item, with a cell for each two annotators and their labels.
    private void countAtOnce() {
        int annotators = labels.annotators();
        int categories = labels.categories();
        int width = annotators * categories;
        int[] cells = new int[width * width];
        int[] rows = new int[annotators];
        for (int item = 0; item < labels.items(); item++) {
            count(item, width, rows, cells);
        }
        for (int one = 0; one < annotators; one++) {
            for (int other = one + 1; other < annotators; other++) {
                PairTable table = new PairTable(categories);
                int items = 0;
                for (int cell = 0; cell < categories * categories; cell++) {
                    int ofOne = one * categories + cell / categories;
                    int ofOther = other * categories + cell % categories;
                    int times = cells[ofOne * width + ofOther] + cells[ofOther * width + ofOne];
                    table.add(cell / categories, cell % categories, times);
                    items += times;
                }
                if (items > 0) {
                    pairs.add(pair(one, other, table));
                }
            }
        }
    }

    private void count(int item, int width, int[] rows, int[] cells) {
        int from = labels.from(item);
        int many = labels.to(item) - from;
        for (int i = 0; i < many; i++) {
            int row = labels.annotatorAt(from + i) * labels.categories() + labels.labelAt(from + i);
            for (int j = 0; j < i; j++) {
                cells[rows[j] + row]++;
            }
            rows[i] = row * width;
        }
    }

    /// Annotator by annotator, so that only the pairs of one are held at a time and each is found
    /// by its number.
    private void countByAnnotator() {
        AnnotatorItems byAnnotator = new AnnotatorItems(labels);
        @Nullable PairTable[] others = new PairTable[labels.annotators()];
        for (int annotator = 0; annotator < others.length; annotator++) {
            for (int i = byAnnotator.from(annotator); i < byAnnotator.to(annotator); i++) {
                count(byAnnotator.itemAt(i), byAnnotator.labelAt(i), annotator, others);
            }
            for (int other = annotator + 1; other < others.length; other++) {
                if (others[other] != null) {
                    pairs.add(pair(annotator, other, others[other]));
                    others[other] = null;
                }
            }
        }
    }

    private void count(int item, int label, int annotator, @Nullable PairTable[] others) {
        int to = labels.to(item);
        for (int at = labels.from(item); at < to; at++) {
            int other = labels.annotatorAt(at);
            if (other > annotator) {
                PairTable table = others[other];
                if (table == null) {
                    table = new PairTable(labels.categories());
                    others[other] = table;
                }
                table.add(label, labels.labelAt(at));
            }
        }
    }

    private Pair pair(int first, int second, PairTable table) {
        AnnotatorPair pair = table.pair(linear, quadratic);
        Figure noOrder = new Figure.Undefined(Reason.NO_ORDER);
        Weights identity = new Weights.Identity();
        Figure kappa = CohenKappa.of(pair, (double) pair.agreeing(), identity);
        Figure squared = ordered ? CohenKappa.of(pair, pair.weighted(), quadratic) : noOrder;
        return new Pair(
                first,
                second,
                pair.items(),
                (double) pair.agreeing() / pair.items(),
                kappa,
                CohenKappa.interval(kappa, pair, table, identity),
                ordered ? CohenKappa.of(pair, pair.linear(), linear) : noOrder,
                squared,
                CohenKappa.interval(squared, pair, table, quadratic));
    }
}
