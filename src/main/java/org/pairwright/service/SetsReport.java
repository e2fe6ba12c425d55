package org.pairwright.service;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
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
            for (int tag = 0; tag < tags.size(); tag++) {
                int[] has = new int[sets.size()];
                for (int set = 0; set < has.length; set++) {
                    has[set] = sets.get(set).get(tag) ? 1 : 0;
                }
                asked.add(of(tags.get(tag), labels, resampling, has));
            }
            return asked.stream().map(Supplier::get).toList();
        }

        private static Supplier<OfTag> of(
                String tag, Ratings labels, Resampling resampling, int[] has) {
            Weights identity = new Weights.Identity();
            Resampling.View ofTag = resampling.relabeled(TWO, has);
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
