package org.pairwright.service.agreement;

import java.util.List;
import java.util.function.Supplier;
import org.pairwright.service.SetsReport;
import org.pairwright.statistics.AuditOptions;
import org.pairwright.statistics.Figure;
import org.pairwright.statistics.Ratings;
import org.pairwright.statistics.Reason;
import org.pairwright.statistics.Resampling;
import org.pairwright.statistics.SetDistance;
import org.pairwright.statistics.Weights;
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

    /// @param look called now and then, by several threads at once; what it throws ends it
    static CategoryAudit of(
            AgreementLabels labels, SetRatings sets, AuditOptions options, Runnable look) {
        Ratings ratings = sets.ratings().firstLabels();
        Resampling resampling = new Resampling(ratings, options, look);
        Resampling.View all = resampling.labels();
        Supplier<AgreementFigure> percent = AgreementFigure.percent(all, new Weights.Identity());
        Supplier<AgreementFigure> masi = sets.alpha(all);
        List<SetsReport.OfTag> categories =
                SetsReport.OfTag.all(ratings, resampling, labels.categories(), sets.sets());
        return new CategoryAudit(
                ratings.labels(),
                masi.get(),
                sets.sets().size() > SetDistance.MAX_SETS
                        ? new Figure.Undefined(Reason.TOO_MANY_SETS)
                        : all.alpha(SetDistance.jaccard(sets.sets())),
                percent.get(),
                categories);
    }
}
