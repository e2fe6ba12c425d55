package org.pairwright.service.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.pairwright.statistics.AuditOptions;
import org.pairwright.statistics.Ratings;
import org.pairwright.statistics.RatingsAudit;
import org.pairwright.statistics.Resampling;
import org.pairwright.statistics.Weights;
import org.pairwright.storage.AgreementLabels;

/// Alpha and percent agreement of one type of label.
///
/// @param code of the [LabelType], or [CategoryAudit#CODE] for hazard categories as sets
public record Headline(String code, AgreementFigure alpha, AgreementFigure percent) {
    /// The headlines of each type of which people gave one of some labels.
    ///
    /// @param rows which labels
    /// @param look asked again and again whether to go on: what it throws ends it
    static List<Headline> of(
            AgreementLabels labels, int[] rows, AuditOptions options, Runnable look) {
        List<Headline> headlines = new ArrayList<>();
        for (LabelType type : LabelType.values()) {
            of(labels, rows, type, options, look).ifPresent(headlines::add);
        }
        SetRatings sets = SetRatings.of(labels, rows);
        if (sets.ratings().labels() > 0) {
            headlines.add(sets.headline(options, look));
        }
        return List.copyOf(headlines);
    }

    /// The headline of a type; empty where people gave no label of it.
    static Optional<Headline> of(
            AgreementLabels labels,
            int[] rows,
            LabelType type,
            AuditOptions options,
            Runnable look) {
        Ratings ratings = TypeRatings.of(labels, rows, type).ratings();
        return ratings.labels() > 0
                ? Optional.of(of(type, ratings, options, look))
                : Optional.empty();
    }

    private static Headline of(
            LabelType type, Ratings ratings, AuditOptions options, Runnable look) {
        Resampling.View labels = new Resampling(ratings.firstLabels(), options, look).labels();
        Supplier<AgreementFigure> alpha = AgreementFigure.alpha(labels, type.metric());
        Supplier<AgreementFigure> percent = AgreementFigure.percent(labels, new Weights.Identity());
        return new Headline(type.code(), alpha.get(), percent.get());
    }

    /// The same, out of figures that are there already.
    static List<Headline> of(List<TypeAudit> types, CategoryAudit categories) {
        List<Headline> headlines = new ArrayList<>();
        for (TypeAudit type : types) {
            RatingsAudit audit = type.audit();
            headlines.add(
                    new Headline(
                            type.type().code(),
                            new AgreementFigure(
                                    audit.alpha().alpha(), audit.alpha().interval(), audit.basis()),
                            new AgreementFigure(
                                    audit.percent().mean(),
                                    audit.chanceIntervals().observed(),
                                    audit.basis())));
        }
        if (categories.labels() > 0) {
            headlines.add(
                    new Headline(CategoryAudit.CODE, categories.masi(), categories.percent()));
        }
        return List.copyOf(headlines);
    }
}
