package org.pairwright.service;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.pairwright.statistics.AlphaEstimate;
import org.pairwright.statistics.AuditOptions;
import org.pairwright.statistics.ChanceIntervals;
import org.pairwright.statistics.Figure;
import org.pairwright.statistics.Interval;
import org.pairwright.statistics.Metric;
import org.pairwright.statistics.PositiveAgreement;
import org.pairwright.statistics.Ratings;
import org.pairwright.statistics.Reason;
import org.pairwright.statistics.Resampling;
import org.pairwright.statistics.TagCounts;
import org.pairwright.statistics.Weights;

/// What labels that are sets of tags come to besides.
///
/// @param jaccard alpha by Jaccard's distance
/// @param masi alpha by MASI
/// @param tags each tag by itself
public record SetsReport(Figure jaccard, Figure masi, List<OfTag> tags) {
    /// Of labels that are no sets.
    static final SetsReport NONE =
            new SetsReport(
                    new Figure.Undefined(Reason.NO_SETS),
                    new Figure.Undefined(Reason.NO_SETS),
                    List.of());

    /// Agreement on whether a tag is there.
    ///
    /// @param labels how many labels have it, on items with at least two
    /// @param percent agreement without correction
    /// @param positive how often somebody else has the tag where one annotator does
    /// @param ac1 Gwet's coefficient, which stays high where a tag is rare and few disagree
    /// @param counts how two annotators say that it is there
    public record OfTag(
            String tag,
            long labels,
            Figure percent,
            Figure positive,
            AlphaEstimate alpha,
            Figure ac1,
            Interval ac1Interval,
            TagCounts counts) {
        private static final int TWO = 2;

        /// Looks at each tag by itself.
        ///
        /// @param labels by number of the set of tags, the first label of each annotator for an
        ///   item
        /// @param tags the names of all tags
        /// @param sets which tags are in each set
        public static List<OfTag> all(
                Ratings labels, List<String> tags, List<BitSet> sets, AuditOptions options) {
            return all(labels, new Resampling(labels, options), tags, sets);
        }

        /// The same, whose intervals are drawn together with what else was asked for.
        ///
        /// @param resampling of the labels
        public static List<OfTag> all(
                Ratings labels, Resampling resampling, List<String> tags, List<BitSet> sets) {
            List<Supplier<OfTag>> asked = new ArrayList<>();
            ask(
                    new Sets(resampling.labels(), sets),
                    tags.size(),
                    ofTag -> {
                        String tag = tags.get(asked.size());
                        asked.add(of(tag, labels, ofTag, has(sets, asked.size())));
                    });
            return asked.stream().map(Supplier::get).toList();
        }

        /// Looks at each of some tags: at halves of them first, since sets of few tags are few.
        ///
        /// @param tags how many there are in all sets
        /// @param taken is handed whether labels have the tag, tag by tag in order
        private static void ask(Sets all, int tags, Consumer<Resampling.View> taken) {
            if (tags > 1) {
                int middle = tags / 2;
                ask(all.only(0, middle), middle, taken);
                ask(all.only(middle, tags), tags - middle, taken);
            } else if (tags == 1) {
                taken.accept(all.view().relabeled(TWO, has(all.sets(), 0)));
            }
        }

        private static int[] has(List<BitSet> sets, int tag) {
            return sets.stream().mapToInt(set -> set.get(tag) ? 1 : 0).toArray();
        }

        /// Labels that are sets, and what is in the set of each category.
        private record Sets(Resampling.View view, List<BitSet> sets) {
            /// The sets of some tags alone.
            Sets only(int from, int to) {
                Map<BitSet, Integer> numbers = new LinkedHashMap<>();
                int[] becomes = new int[sets.size()];
                for (int set = 0; set < becomes.length; set++) {
                    BitSet among = sets.get(set).get(from, to);
                    Integer number = numbers.putIfAbsent(among, numbers.size());
                    becomes[set] = number == null ? numbers.size() - 1 : number;
                }
                return new Sets(
                        view.relabeled(numbers.size(), becomes), List.copyOf(numbers.keySet()));
            }
        }

        private static Supplier<OfTag> of(
                String tag, Ratings labels, Resampling.View ofTag, int[] has) {
            Weights identity = new Weights.Identity();
            Supplier<AlphaEstimate> alpha = ofTag.alphaEstimate(new Metric.Nominal());
            Supplier<ChanceIntervals> intervals = ofTag.chanceIntervals(identity);
            PositiveAgreement positive = ofTag.positive().get(1);
            return () ->
                    new OfTag(
                            tag,
                            positive.labels(),
                            ofTag.percent().mean(),
                            positive.agreement(),
                            alpha.get(),
                            ofTag.chance(identity).gwet(),
                            intervals.get().gwet(),
                            TagCounts.of(labels, has));
        }
    }
}
