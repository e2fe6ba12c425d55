package org.pairwright.service.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pairwright.service.agreement.LabelType;
import org.pairwright.service.agreement.TypeAudit;
import org.pairwright.statistics.AuditOptions;
import org.pairwright.statistics.Basis;
import org.pairwright.statistics.Figure;
import org.pairwright.statistics.Interval;
import org.pairwright.statistics.PositiveAgreement;
import org.pairwright.statistics.RatingsAudit;
import org.pairwright.statistics.TwoWayBootstrap;

/// What the figures of one type of label mean.
public final class TypeMeanings {
    /// A category with a larger share of labels dominates.
    private static final double DOMINANT = 0.8;

    private final TypeAudit of;
    private final RatingsAudit audit;
    private final String item;
    private final ReportWords words;

    TypeMeanings(TypeAudit of, ReportWords words) {
        this.of = of;
        this.words = words;
        audit = of.audit();
        item = item(of.type());
    }

    /// What is labeled: a pair, or a response.
    static String item(LabelType type) {
        return type.isOfResponses() ? "response" : "pair";
    }

    /// The figures alone, on one line.
    public String headline() {
        String raw = FigureText.percent(audit.percent().mean());
        return switch (audit.alpha().alpha()) {
            case Figure.Known _ ->
                    words.of(
                            "meaning.headline",
                            FigureText.of(audit.alpha().alpha(), audit.alpha().interval()),
                            raw,
                            FigureText.percent(audit.chance().chance()));
            case Figure.Undefined(var reason) when audit.percent().mean() instanceof Figure.Known ->
                    words.of("meaning.headline.undefined.raw", reason.words(), raw);
            case Figure.Undefined(var reason) ->
                    words.of("meaning.headline.undefined", reason.words());
        };
    }

    /// What stands below alpha where there is room for a line: raw agreement, chance, and what both
    /// rest on.
    String beneath() {
        Basis basis = audit.basis();
        String rests =
                words.of(
                        "page.rests",
                        FigureText.count(basis.items(), item),
                        FigureText.count(basis.annotators(), "annotator"));
        String raw = FigureText.percent(audit.percent().mean());
        return switch (audit.alpha().alpha()) {
            case Figure.Undefined(var reason) when basis.items() == 0 ->
                    words.of("page.none", reason.words(), FigureText.count(basis.single(), item));
            case Figure.Undefined(var reason) ->
                    words.of("page.undefined", reason.words(), raw) + " " + rests;
            case Figure.Known _ ->
                    words.of("page.beneath", raw, FigureText.percent(audit.chance().chance()))
                            + " "
                            + rests;
        };
    }

    /// Krippendorff's alpha.
    public Meaning alpha() {
        return switch (audit.alpha().alpha()) {
            case Figure.Undefined(var reason) -> Undefined.meaning(words, reason);
            case Figure.Known(double alpha) ->
                    Meaning.of(
                            words.of(
                                    of.type().isOrdered()
                                            ? "meaning.alpha.ordinal"
                                            : "meaning.alpha.nominal",
                                    FigureText.of(audit.alpha().alpha(), audit.alpha().interval()),
                                    FigureText.percent(audit.percent().mean()),
                                    FigureText.percent(audit.chance().chance()),
                                    item,
                                    FigureText.percent(1 - alpha)),
                            Source.KRIPPENDORFF_2011);
        };
    }

    /// Percent agreement, the mean over items.
    public Meaning percent() {
        Figure percent = audit.percent().mean();
        String share = FigureText.percent(percent, audit.chanceIntervals().observed());
        String items = FigureText.count(audit.basis().items(), item);
        String both =
                words.of(
                        of.categories().contains("both_bad")
                                ? "meaning.percent.tieAndBoth"
                                : "meaning.percent.tie");
        return known(
                percent,
                of.categories().contains("tie")
                        ? words.of("meaning.percent.ties", share, items, both)
                        : words.of("meaning.percent", item, share, items));
    }

    /// Percent agreement over all pairs of labels.
    public Meaning pooled() {
        return known(
                audit.percent().pooled(),
                words.of(
                        "meaning.percent.pooled",
                        item,
                        FigureText.percent(audit.percent().pooled())));
    }

    /// What chance would give of percent agreement.
    public Meaning expected() {
        return known(
                audit.chance().chance(),
                words.of("meaning.expected", FigureText.percent(audit.chance().chance())),
                Source.FLEISS_1971);
    }

    /// Fleiss' kappa.
    public Meaning fleiss() {
        return known(
                audit.chance().fleiss(),
                words.of("meaning.fleiss", FigureText.percent(audit.chance().fleiss())),
                Source.FLEISS_1971);
    }

    /// Gwet's coefficient without weights.
    public Meaning ac1() {
        return known(
                audit.chance().gwet(),
                words.of(
                        "meaning.ac1",
                        FigureText.of(audit.chance().gwet(), audit.chanceIntervals().gwet())),
                Source.GWET_2008);
    }

    /// The same with quadratic weights.
    public Meaning ac2() {
        return known(
                audit.ac2(),
                words.of("meaning.ac2", FigureText.of(audit.ac2(), audit.ac2Interval())),
                Source.GWET_2014);
    }

    /// One of the figures beside the headline.
    public Meaning beside(TypeAudit.Beside beside) {
        Figure figure = beside.figure().figure();
        if (figure instanceof Figure.Undefined(var reason)) {
            String name = beside.words();
            return Undefined.meaning(
                    words,
                    name.substring(0, 1).toUpperCase(Locale.ENGLISH) + name.substring(1),
                    reason);
        }
        Interval interval = beside.figure().interval();
        Basis basis = beside.figure().basis();
        String share = FigureText.percent(figure, interval);
        String alpha = FigureText.of(figure, interval);
        String items = FigureText.count(basis.items(), item);
        return switch (beside.key()) {
            case "percent_agreement_without_ties" ->
                    known(figure, words.of("meaning.beside.withoutTies", share, items));
            case "alpha_ordinal" ->
                    known(
                            figure,
                            words.of("meaning.beside.tieHalfWay", alpha),
                            Source.KRIPPENDORFF_2011);
            case "alpha_interval" ->
                    known(
                            figure,
                            words.of("meaning.beside.interval", alpha),
                            Source.KRIPPENDORFF_2011);
            case "sign_agreement" -> known(figure, words.of("meaning.beside.sign", share));
            case "within_one_step" -> known(figure, words.of("meaning.beside.oneStep", share));
            case "alpha_where_unsafe" ->
                    known(
                            figure,
                            words.of("meaning.beside.whereUnsafe", alpha, items),
                            Source.KRIPPENDORFF_2011);
            case TypeAudit.TWO_WAY ->
                    known(figure, words.of("meaning.beside.twoWay", alpha), Source.OWEN_2007);
            default -> known(figure, words.of("meaning.beside.other", beside.words(), alpha));
        };
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

    /// What to mind when reading these figures; only what applies.
    public List<Meaning> cautions() {
        List<Meaning> cautions = new ArrayList<>();
        Basis basis = audit.basis();
        prevalence(cautions);
        if (basis.items() > 0 && basis.annotators() < TwoWayBootstrap.STABLE_ANNOTATORS) {
            cautions.add(
                    Meaning.of(
                            words.of(
                                    "meaning.caution.few",
                                    FigureText.count(basis.annotators(), "annotator"),
                                    TwoWayBootstrap.STABLE_ANNOTATORS),
                            Source.OWEN_2007));
        }
        if (basis.single() > 0) {
            cautions.add(
                    Meaning.of(
                            words.of(
                                    "meaning.caution.single",
                                    FigureText.count(basis.single(), item))));
        }
        if (audit.repeats() > 0) {
            cautions.add(
                    Meaning.of(
                            words.of(
                                    "meaning.caution.repeats",
                                    FigureText.count(audit.repeats(), "label"))));
        }
        return List.copyOf(cautions);
    }

    /// With one dominant category chance agreement is high, and alpha low.
    private void prevalence(List<Meaning> cautions) {
        long all = audit.categories().stream().mapToLong(PositiveAgreement::labels).sum();
        for (int i = 0; i < audit.categories().size(); i++) {
            long labels = audit.categories().get(i).labels();
            if (labels > DOMINANT * all && audit.chance().chance() instanceof Figure.Known) {
                cautions.add(
                        Meaning.of(
                                words.of(
                                        "meaning.caution.prevalence",
                                        FigureText.percent((double) labels / all),
                                        of.categories().get(i).replace('_', ' '),
                                        FigureText.percent(audit.chance().chance()),
                                        FigureText.percent(audit.percent().mean()),
                                        FigureText.of(audit.chance().gwet())),
                                Source.FEINSTEIN_CICCHETTI_1990));
            }
        }
    }

    /// What published preference data came to in the same setup; nothing where there is none.
    public List<Meaning> comparisons() {
        return new Comparisons(of, words).all();
    }

    private Meaning known(Figure figure, String meaning, Source... sources) {
        return switch (figure) {
            case Figure.Undefined(var reason) -> Undefined.meaning(words, reason);
            case Figure.Known _ -> Meaning.of(meaning, sources);
        };
    }
}
