package org.pairwright.service;

import java.util.List;
import org.pairwright.statistics.AlphaEstimate;
import org.pairwright.statistics.Figure;
import org.pairwright.statistics.Reason;

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
    public record OfTag(
            String tag,
            long labels,
            Figure percent,
            Figure positive,
            AlphaEstimate alpha,
            Figure ac1) {}
}
