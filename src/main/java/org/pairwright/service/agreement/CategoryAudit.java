package org.pairwright.service.agreement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import org.pairwright.service.SetsReport;
import org.pairwright.statistics.AuditOptions;
import org.pairwright.statistics.Basis;
import org.pairwright.statistics.Figure;
import org.pairwright.statistics.Interval;
import org.pairwright.statistics.KrippendorffAlpha;
import org.pairwright.statistics.Metric;
import org.pairwright.statistics.Ratings;
import org.pairwright.statistics.Reason;
import org.pairwright.statistics.SetDistance;
import org.pairwright.statistics.Weights;
import org.pairwright.storage.AgreementLabels;
import org.pairwright.storage.LabelColumn;

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

    static CategoryAudit of(AgreementLabels labels, IntPredicate wanted, AuditOptions options) {
        TypeRatings sets = ratings(labels, wanted);
        Ratings ratings = sets.ratings().firstLabels();
        List<BitSet> bits = new ArrayList<>();
        for (List<Integer> set : labels.sets()) {
            BitSet one = new BitSet();
            set.forEach(one::set);
            bits.add(one);
        }
        boolean tooMany = bits.size() > SetDistance.MAX_SETS;
        Figure none = new Figure.Undefined(Reason.TOO_MANY_SETS);
        Metric masi = tooMany ? new Metric.Nominal() : SetDistance.masi(bits);
        return new CategoryAudit(
                ratings.labels(),
                tooMany
                        ? new AgreementFigure(
                                none,
                                new Interval.Undefined(Reason.TOO_MANY_SETS),
                                Basis.of(ratings))
                        : AgreementFigure.alpha(ratings, masi, options),
                tooMany ? none : KrippendorffAlpha.of(ratings, SetDistance.jaccard(bits)),
                AgreementFigure.percent(ratings, new Weights.Identity(), options),
                SetsReport.OfTag.all(ratings, labels.categories(), bits, options));
    }

    private static TypeRatings ratings(AgreementLabels labels, IntPredicate wanted) {
        return TypeRatings.of(
                labels,
                true,
                labels.sets().size(),
                wanted,
                (label, b) -> {
                    int set =
                            labels.label(
                                    b ? LabelColumn.CATEGORIES_B : LabelColumn.CATEGORIES_A, label);
                    boolean judged =
                            labels.label(b ? LabelColumn.SAFETY_B : LabelColumn.SAFETY_A, label)
                                    > 0;
                    boolean asked = labels.label(LabelColumn.ASKS_CATEGORIES, label) == 1;
                    return set > 0 || (judged && asked) ? set : -1;
                });
    }
}
