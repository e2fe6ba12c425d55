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
        return new Count(labels, Patterns.of(labels)).all();
    }

    /// Counts labels: what the others say depends on how the item was labeled, and by which of its
    /// categories is left out.
    private static final class Count {
        private final Ratings labels;
        private final Patterns patterns;

        /// For each category of each pattern what the others say of an item where one label of it
        /// is left out: the share of the same label, whether they have a leader, and whether that
        /// is the same.
        private final double[] same;

        private final byte[] settles;
        private final byte[] leads;

        private final int[] items;
        private final double[] agreeing;
        private final int[] settled;
        private final int[] withMajority;

        private Count(Ratings labels, Patterns patterns) {
            this.labels = labels;
            this.patterns = patterns;
            same = new double[patterns.positions()];
            settles = new byte[same.length];
            leads = new byte[same.length];
            for (int pattern = 0; pattern < patterns.count(); pattern++) {
                for (int at = patterns.from(pattern); at < patterns.to(pattern); at++) {
                    int leader = leader(pattern, at);
                    same[at] = (double) (patterns.timesAt(at) - 1) / (patterns.size(pattern) - 1);
                    settles[at] = (byte) (leader >= 0 ? 1 : 0);
                    leads[at] = (byte) (leader == at ? 1 : 0);
                }
            }
            items = new int[labels.annotators()];
            agreeing = new double[labels.annotators()];
            settled = new int[labels.annotators()];
            withMajority = new int[labels.annotators()];
        }

        /// The position of the category that leads alone; -1 where none does.
        ///
        /// @param without where one label is left out
        private int leader(int pattern, int without) {
            int leader = -1;
            int most = 0;
            for (int at = patterns.from(pattern); at < patterns.to(pattern); at++) {
                int times = patterns.timesAt(at) - (at == without ? 1 : 0);
                if (times > most) {
                    most = times;
                    leader = at;
                } else if (times == most) {
                    leader = -1;
                }
            }
            return leader;
        }

        private List<LeaveOneOut> all() {
            for (int item = 0; item < labels.items(); item++) {
                int pattern = patterns.ofItem(item);
                if (patterns.size(pattern) > 1) {
                    add(item, pattern);
                }
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

        private void add(int item, int pattern) {
            for (int label = labels.from(item); label < labels.to(item); label++) {
                int annotator = labels.annotatorAt(label);
                int at = patterns.at(pattern, labels.labelAt(label));
                items[annotator]++;
                agreeing[annotator] += same[at];
                settled[annotator] += settles[at];
                withMajority[annotator] += leads[at];
            }
        }
    }

    private static Figure share(double part, int all) {
        return Figure.of(all == 0 ? Double.NaN : part / all, Reason.NO_OVERLAP);
    }
}
