package org.pairwright.service.agreement;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.pairwright.statistics.AlphaLosses;
import org.pairwright.statistics.Metric;
import org.pairwright.statistics.Ratings;
import org.pairwright.storage.AgreementLabels;
import org.pairwright.storage.IntTable;
import org.pairwright.storage.LabelColumn;
import org.pairwright.storage.PairColumn;

/// What each pair takes off the alpha of each type of label. Types may be added in any order, which
/// changes nothing: not even what sums are rounded to.
final class LossesByPair {
    private static final List<String> ORDER =
            Stream.concat(
                            Arrays.stream(LabelType.values()).map(LabelType::code),
                            Stream.of(CategoryAudit.CODE))
                    .toList();

    private static final int NO = -1;
    private static final int SEVERAL = -2;

    private final AgreementLabels labels;
    private final int[] rows;

    /// The pair of each response, by its number.
    private final int[] pairOf;

    /// By the codes of types, in the order of these, whichever was there first.
    private final Map<String, double[]> losses =
            new TreeMap<>(Comparator.comparingInt(ORDER::indexOf));

    /// @param rows which labels are meant
    LossesByPair(AgreementLabels labels, int[] rows) {
        this.labels = labels;
        this.rows = rows;
        pairOf = pairOf(labels.pairs());
    }

    private static int[] pairOf(IntTable<PairColumn> pairs) {
        int[] pairOf = {};
        for (int pair = 0; pair < pairs.size(); pair++) {
            for (PairColumn side : List.of(PairColumn.RESPONSE_A, PairColumn.RESPONSE_B)) {
                int response = pairs.get(side, pair);
                if (response >= pairOf.length) {
                    int known = pairOf.length;
                    pairOf = Arrays.copyOf(pairOf, 2 * (response + 1));
                    Arrays.fill(pairOf, known, pairOf.length, NO);
                }
                pairOf[response] = pairOf[response] == NO ? pair : SEVERAL;
            }
        }
        return pairOf;
    }

    /// Adds a type of label. Safe to call from several threads.
    ///
    /// @param ratings those that [TypeRatings] makes of these labels
    /// @param ofResponses whether labels are about responses; else about pairs
    /// @param reader tells the category of each
    void add(
            String code,
            Ratings ratings,
            Metric metric,
            boolean ofResponses,
            TypeRatings.Reader reader) {
        double[] ofLabel = AlphaLosses.of(ratings, metric);
        double[] ofPair = new double[labels.pairs().size()];
        int[] starts = ratings.starts();
        for (int item = 0; item < ratings.items(); item++) {
            int pair = ofResponses ? pairOf[item] : item;
            for (int at = starts[item]; pair >= 0 && at < starts[item + 1]; at++) {
                ofPair[pair] += ofLabel[at];
            }
        }
        if (ofResponses && Arrays.stream(pairOf).anyMatch(it -> it == SEVERAL)) {
            addShared(ofLabel, starts, reader, ofPair);
        }
        add(code, ofPair);
    }

    /// Adds what is about responses that are in several pairs: only the labels themselves tell in
    /// which of these they were seen.
    ///
    /// @param next where the losses of each response begin; moved on
    private void addShared(
            double[] ofLabel, int[] next, TypeRatings.Reader reader, double[] ofPair) {
        for (int row : rows) {
            for (int side = 0; side < 2; side++) {
                int item = TypeRatings.item(labels, row, true, side);
                if (pairOf[item] == SEVERAL && reader.category(row, side == 1) >= 0) {
                    ofPair[labels.label(LabelColumn.PAIR, row)] += ofLabel[next[item]++];
                }
            }
        }
    }

    private synchronized void add(String code, double[] ofPair) {
        losses.put(code, ofPair);
    }

    /// The losses of a pair by the code of the type.
    Map<String, Double> of(int pair) {
        Map<String, Double> all = new LinkedHashMap<>();
        losses.forEach((code, ofPair) -> {
            if (ofPair[pair] > 0) {
                all.put(code, ofPair[pair]);
            }
        });
        return all;
    }

    /// The pairs that lower the figures most: in turn the worst of all types together and of each,
    /// and the order is by all types together.
    ///
    /// @param most how many
    List<Integer> worst(int most) {
        double[] total = total();
        List<int[]> rankings =
                IntStream.rangeClosed(0, losses.size())
                        .mapToObj(i ->
                                worst(
                                        i == 0 ? total : List.copyOf(losses.values()).get(i - 1),
                                        most))
                        .toList();
        Set<Integer> chosen = new LinkedHashSet<>();
        for (int rank = 0; rank < most; rank++) {
            for (int[] ranking : rankings) {
                if (rank < ranking.length && chosen.size() < most) {
                    chosen.add(ranking[rank]);
                }
            }
        }
        return chosen.stream().sorted(byLoss(total).reversed()).toList();
    }

    private double[] total() {
        double[] total = new double[labels.pairs().size()];
        for (double[] ofPair : losses.values()) {
            for (int pair = 0; pair < total.length; pair++) {
                total[pair] += ofPair[pair];
            }
        }
        return total;
    }

    private static int[] worst(double[] losses, int most) {
        Comparator<Integer> order = byLoss(losses);
        PriorityQueue<Integer> kept = new PriorityQueue<>(order);
        for (int pair = 0; pair < losses.length; pair++) {
            if (losses[pair] > 0
                    && (kept.size() < most || order.compare(pair, kept.element()) > 0)) {
                kept.add(pair);
                if (kept.size() > most) {
                    kept.remove();
                }
            }
        }
        return kept.stream().sorted(order.reversed()).mapToInt(Integer::intValue).toArray();
    }

    /// The smallest loss first; of pairs with the same loss the later one. Losses that differ in
    /// nothing but what their sums were rounded to are the same.
    private static Comparator<Integer> byLoss(double[] losses) {
        return Comparator.<Integer>comparingDouble(pair -> (float) losses[pair])
                .thenComparing(Comparator.reverseOrder());
    }
}
