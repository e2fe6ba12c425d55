package org.pairwright.statistics;

import java.util.ArrayList;
import java.util.List;

/// How often each annotator agrees with the others: over the items that somebody else labeled too,
/// the mean share of the others' labels that are the same, and how often theirs is what most of the
/// others say, where the others have a majority.
///
/// @param items that the annotator and somebody else labeled
/// @param agreement with the others' labels; undefined where there are no such items
/// @param majority of the items on which one category leads among the others, those on which the
///   annotator says the same
public record LeaveOneOut(int items, Figure agreement, Proportion majority) {
    /// On how many items one category leads among the others.
    public int settled() {
        return majority.trials();
    }

    /// The share of those on which the annotator says the same; undefined where there are none.
    public Figure withMajority() {
        return share(majority.successes(), majority.trials());
    }

    /// The agreement of each annotator with the rest. Of several labels that somebody gave to an
    /// item the first one counts.
    public static List<LeaveOneOut> of(Ratings ratings) {
        Ratings labels = ratings.firstLabels();
        int[] items = new int[labels.annotators()];
        double[] agreeing = new double[labels.annotators()];
        int[] settled = new int[labels.annotators()];
        int[] withMajority = new int[labels.annotators()];
        int[] counts = new int[labels.categories()];
        for (int item = 0; item < labels.items(); item++) {
            int others = labels.to(item) - labels.from(item) - 1;
            count(labels, item, counts, 1);
            for (int at = labels.from(item); others > 0 && at < labels.to(item); at++) {
                int annotator = labels.annotatorAt(at);
                counts[labels.labelAt(at)]--;
                items[annotator]++;
                agreeing[annotator] += (double) counts[labels.labelAt(at)] / others;
                int leader = leader(labels, item, counts);
                settled[annotator] += leader >= 0 ? 1 : 0;
                withMajority[annotator] += leader == labels.labelAt(at) ? 1 : 0;
                counts[labels.labelAt(at)]++;
            }
            count(labels, item, counts, 0);
        }
        List<LeaveOneOut> all = new ArrayList<>();
        for (int i = 0; i < items.length; i++) {
            all.add(
                    new LeaveOneOut(
                            items[i],
                            share(agreeing[i], items[i]),
                            new Proportion(withMajority[i], settled[i])));
        }
        return List.copyOf(all);
    }

    private static Figure share(double part, int all) {
        return Figure.of(all == 0 ? Double.NaN : part / all, Reason.NO_OVERLAP);
    }

    /// Counts an item's labels, or forgets the counts.
    private static void count(Ratings labels, int item, int[] counts, int one) {
        for (int at = labels.from(item); at < labels.to(item); at++) {
            counts[labels.labelAt(at)] = one == 0 ? 0 : counts[labels.labelAt(at)] + 1;
        }
    }

    /// The category that leads alone; -1 where none does.
    private static int leader(Ratings labels, int item, int[] counts) {
        int leader = -1;
        int most = 0;
        for (int at = labels.from(item); at < labels.to(item); at++) {
            int category = labels.labelAt(at);
            if (counts[category] > most) {
                most = counts[category];
                leader = category;
            } else if (counts[category] == most && category != leader) {
                leader = -1;
            }
        }
        return leader;
    }
}
