package org.pairwright.service.agreement;

import java.util.List;
import org.pairwright.service.SetsReport;
import org.pairwright.statistics.AuditOptions;
import org.pairwright.statistics.Figure;
import org.pairwright.statistics.KrippendorffAlpha;
import org.pairwright.statistics.Ratings;
import org.pairwright.statistics.Reason;
import org.pairwright.statistics.SetDistance;
import org.pairwright.storage.AgreementLabels;

/// How far annotators agree in the hazard categories of responses. No category is an answer, too,
/// where categories were asked for and the response was judged.
///
/// @param labels how many sets people gave
/// @param masi alpha of whole sets by MASI distance
/// @param jaccard the same by Jaccard's distance
/// @param percent how often two annotators chose the very same set
/// @param categories each category by itself
public record CategoryAudit(
        int labels,
        AgreementFigure masi,
        Figure jaccard,
        AgreementFigure percent,
        List<SetsReport.OfTag> categories) {
    /// What the figures of these sets are called where those of other types have the code of
    /// theirs.
    public static final String CODE = "categories";

    static CategoryAudit of(AgreementLabels labels, SetRatings sets, AuditOptions options) {
        Ratings ratings = sets.ratings().firstLabels();
        return new CategoryAudit(
                ratings.labels(),
                sets.alpha(options),
                sets.sets().size() > SetDistance.MAX_SETS
                        ? new Figure.Undefined(Reason.TOO_MANY_SETS)
                        : KrippendorffAlpha.of(ratings, SetDistance.jaccard(sets.sets())),
                sets.percent(options),
                SetsReport.OfTag.all(ratings, labels.categories(), sets.sets(), options));
    }
}
