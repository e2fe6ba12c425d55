package org.pairwright.service.report;

import java.util.List;
import org.pairwright.service.agreement.CriterionAudit;
import org.pairwright.statistics.AuditOptions;
import org.pairwright.statistics.Basis;
import org.pairwright.statistics.Figure;
import org.pairwright.statistics.Interval;

/// What the figures of a project's own criterion mean.
public final class CriterionMeanings {
    private static final int FIVE = 5;

    private static final List<Published> HELP_STEER_2 =
            List.of(
                    new Published("helpfulness", ".465", ".706"),
                    new Published("correctness", ".472", ".715"));

    private final CriterionAudit audit;
    private final ReportWords words;

    CriterionMeanings(CriterionAudit audit, ReportWords words) {
        this.audit = audit;
        this.words = words;
    }

    /// A kappa before and after annotators were chosen, in the digits that were printed.
    private record Published(String criterion, String before, String after) {}

    /// The same, by the name of the criterion.
    Meaning named() {
        return switch (audit.alpha().figure()) {
            case Figure.Undefined(var reason) -> Undefined.meaning(words, audit.name(), reason);
            case Figure.Known _ ->
                    new Meaning(
                            words.of("meaning.criterion.named", audit.name(), alpha().words()),
                            alpha().sources());
        };
    }

    /// What stands below alpha where there is room for a line: raw agreement, and what both rest
    /// on.
    String beneath() {
        Basis basis = audit.alpha().basis();
        String item = audit.ofResponses() ? "response" : "pair";
        if (audit.alpha().figure() instanceof Figure.Undefined(var reason) && basis.items() == 0) {
            return words.of("page.none", reason.words(), FigureText.count(basis.single(), item));
        }
        String raw = FigureText.percent(audit.percent().figure());
        String rests =
                words.of(
                        "page.rests",
                        FigureText.count(basis.items(), item),
                        FigureText.count(basis.annotators(), "annotator"));
        return switch (audit.alpha().figure()) {
            case Figure.Undefined(var reason) ->
                    words.of("page.undefined", reason.words(), raw) + " " + rests;
            case Figure.Known _ -> words.of("page.criterion", raw) + " " + rests;
        };
    }

    /// Krippendorff's alpha.
    public Meaning alpha() {
        return switch (audit.alpha().figure()) {
            case Figure.Undefined(var reason) -> Undefined.meaning(words, reason);
            case Figure.Known(double alpha) ->
                    Meaning.of(
                            words.of(
                                    audit.ofResponses()
                                            ? "meaning.criterion.rated"
                                            : "meaning.criterion.compared",
                                    FigureText.of(audit.alpha().figure(), audit.alpha().interval()),
                                    FigureText.percent(audit.percent().figure()),
                                    FigureText.percent(1 - alpha)),
                            Source.KRIPPENDORFF_2011);
        };
    }

    /// Percent agreement, the mean over items.
    public Meaning percent() {
        if (audit.percent().figure() instanceof Figure.Undefined(var reason)) {
            return Undefined.meaning(words, reason);
        }
        String share = FigureText.percent(audit.percent().figure(), audit.percent().interval());
        int items = audit.percent().basis().items();
        return Meaning.of(
                audit.ofResponses()
                        ? words.of(
                                "meaning.percent",
                                "response",
                                share,
                                FigureText.count(items, "response"))
                        : words.of(
                                "meaning.percent.ties",
                                share,
                                FigureText.count(items, "pair"),
                                words.of("meaning.percent.tie")));
    }

    /// Gwet's coefficient: with quadratic weights of ratings, without weights of comparisons.
    public Meaning gwet() {
        return audit.gwet() instanceof Figure.Undefined(var reason)
                ? Undefined.meaning(words, reason)
                : Meaning.of(
                        words.of(
                                audit.ofResponses() ? "meaning.ac2" : "meaning.ac1",
                                FigureText.of(audit.gwet(), audit.gwetInterval())),
                        audit.ofResponses() ? Source.GWET_2014 : Source.GWET_2008);
    }

    /// Cohen's kappa of ratings with quadratic weights.
    public Meaning kappa() {
        return audit.kappa() instanceof Figure.Undefined(var reason)
                ? Undefined.meaning(words, reason)
                : Meaning.of(
                        words.of("meaning.criterion.kappa", FigureText.of(audit.kappa())),
                        Source.COHEN_1968);
    }

    /// What others found by the same criterion on as many points, where theirs is a kappa like
    /// that.
    public List<Meaning> comparisons() {
        if (!audit.ofResponses()
                || audit.categories().size() != FIVE
                || audit.kappa() instanceof Figure.Undefined) {
            return List.of();
        }
        return HELP_STEER_2.stream()
                .filter(it ->
                        it.criterion().equalsIgnoreCase(audit.code())
                                || it.criterion().equalsIgnoreCase(audit.name()))
                .map(it ->
                        Meaning.of(
                                words.of(
                                        "comparison.helpSteer2",
                                        it.criterion(),
                                        it.before(),
                                        it.after()),
                                Source.WANG_2024))
                .toList();
    }

    /// What the interval of alpha says and what not.
    public Meaning interval(AuditOptions options) {
        return switch (audit.alpha().interval()) {
            case Interval.Known _ ->
                    Meaning.of(
                            words.of("meaning.interval", FigureText.count(options.replicates())),
                            Source.EFRON_TIBSHIRANI_1993);
            case Interval.Undefined _ when options.replicates() == 0 ->
                    Meaning.of(words.of("meaning.interval.none"));
            case Interval.Undefined(var reason) ->
                    Meaning.of(words.of("meaning.interval.undefined", reason.words()));
        };
    }
}
