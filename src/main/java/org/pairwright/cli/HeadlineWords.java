package org.pairwright.cli;

import java.util.List;
import org.pairwright.service.SetsReport;
import org.pairwright.service.agreement.AgreementFigure;
import org.pairwright.service.agreement.CategoryAudit;
import org.pairwright.service.agreement.CriterionAudit;
import org.pairwright.service.agreement.Exclusions;
import org.pairwright.service.agreement.Headline;
import org.pairwright.service.agreement.TypeAudit;
import org.pairwright.statistics.Basis;
import org.pairwright.statistics.Figure;
import org.pairwright.statistics.RatingsAudit;

/// How far annotators agree, in words.
final class HeadlineWords {
    private final AuditText text;

    HeadlineWords(AuditText text) {
        this.text = text;
    }

    private static String title(TypeAudit of) {
        return switch (of.type()) {
            case PREFERENCE -> "Preference" + answers(of);
            case STRENGTH -> "Strength (-3 to 3, ties 0)";
            case MORE_HELPFUL -> "More helpful" + answers(of);
            case SAFER -> "Safer" + answers(of);
            case SAFETY -> "Safe or unsafe (each response)";
            case SEVERITY -> "Severity (each response, 0 for safe)";
        };
    }

    private static String answers(TypeAudit of) {
        return " (" + String.join(", ", of.categories()).replace('_', ' ') + ")";
    }

    void type(TypeAudit of) {
        RatingsAudit audit = of.audit();
        String item = of.type().isOfResponses() ? "response" : "pair";
        text.title(title(of));
        text.line(
                "  alpha (%s)".formatted(of.type().isOrdered() ? "ordinal" : "nominal"),
                FigureWords.with(audit.alpha().alpha(), audit.alpha().interval()));
        text.line(
                "  percent agreement",
                with(
                        new AgreementFigure(
                                audit.percent().mean(),
                                audit.chanceIntervals().observed(),
                                audit.basis())));
        if (audit.percent().mean() instanceof Figure.Known) {
            text.line("  expected by chance", FigureWords.of(audit.chance().chance()));
        }
        if (of.type().isOrdered()) {
            text.line("  AC2 (quadratic)", FigureWords.with(audit.ac2(), audit.ac2Interval()));
        }
        for (TypeAudit.Beside beside : of.besides()) {
            Basis basis = beside.figure().basis();
            String selected =
                    basis.items() == audit.basis().items()
                            ? ""
                            : ", on " + Words.count(basis.items(), item);
            text.line("  " + beside.words(), with(beside.figure()) + selected);
        }
        basis(audit.basis(), item);
        meaning(audit);
    }

    private void meaning(RatingsAudit audit) {
        if (audit.percent().mean() instanceof Figure.Known(double agreement)
                && audit.chance().chance() instanceof Figure.Known(double chance)) {
            text.sentence(
                    "Two annotators of the same item say the same in %s of cases; chance would give %s. Alpha is 1 where all agree and 0 where they agree as by chance."
                            .formatted(
                                    FigureWords.percent(agreement), FigureWords.percent(chance)));
        }
    }

    void categories(CategoryAudit audit) {
        text.title("Hazard categories (each response, as sets)");
        text.line("  alpha (MASI)", with(audit.masi()));
        text.line("  alpha (Jaccard)", FigureWords.of(audit.jaccard()));
        text.line("  exactly the same", with(audit.percent()));
        basis(audit.masi().basis(), "response");
        text.sentence(
                "Sets that overlap agree in part. Where a category is rare, alpha falls with a single disagreement: look at positive agreement and AC1, too. Of two annotators a says how often both see it, b and c how often one of them does, d neither.");
        audit.categories().forEach(this::category);
    }

    void criterion(CriterionAudit audit) {
        boolean rated = audit.ofResponses();
        text.title(
                "%s (%s)"
                        .formatted(
                                audit.name(),
                                rated
                                        ? "each response, 1 to " + audit.categories().size()
                                        : String.join(", ", audit.categories())));
        text.line("  alpha (%s)".formatted(rated ? "ordinal" : "nominal"), with(audit.alpha()));
        text.line("  percent agreement", with(audit.percent()));
        text.line(
                rated ? "  AC2 (quadratic)" : "  AC1",
                FigureWords.with(audit.gwet(), audit.gwetInterval()));
        basis(audit.alpha().basis(), rated ? "response" : "pair");
    }

    private void category(SetsReport.OfTag tag) {
        text.line(
                "  " + tag.tag(),
                "alpha %s, AC1 %s, positive agreement %s, %s (a %s, b %s, c %s, d %s)"
                        .formatted(
                                FigureWords.with(tag.alpha().alpha(), tag.alpha().interval()),
                                FigureWords.with(tag.ac1(), tag.ac1Interval()),
                                FigureWords.of(tag.positive()),
                                Words.count(tag.labels(), "label"),
                                Words.number(tag.counts().both()),
                                Words.number(tag.counts().first()),
                                Words.number(tag.counts().second()),
                                Words.number(tag.counts().neither())));
    }

    private void basis(Basis basis, String item) {
        text.line(
                "  rests on",
                "%s, %s, %s"
                        .formatted(
                                Words.count(basis.items(), item),
                                Words.count(basis.labels(), "label"),
                                Words.count(basis.annotators(), "annotator")));
        text.count("  with one label, left out", basis.single());
    }

    void exclusions(Exclusions exclusions) {
        if (exclusions.labels() == 0) {
            return;
        }
        text.title(
                "Without %s that %s excluded, and their %s"
                        .formatted(
                                Words.count(exclusions.pairs(), "pair"),
                                exclusions.pairs() == 1 ? "is" : "are",
                                Words.count(exclusions.labels(), "label")));
        headlines(exclusions.after());
        text.sentence(
                "Agreement rises where those pairs are excluded on which people disagree: tell both figures.");
    }

    void headlines(List<Headline> headlines) {
        for (Headline headline : headlines) {
            text.line(
                    "  " + headline.code().replace('_', ' '),
                    "alpha %s, percent agreement %s, %s"
                            .formatted(
                                    with(headline.alpha()),
                                    with(headline.percent()),
                                    Words.count(headline.alpha().basis().items(), "item")));
        }
    }

    private static String with(AgreementFigure figure) {
        return FigureWords.with(figure.figure(), figure.interval());
    }
}
