package org.pairwright.service.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.pairwright.statistics.AnnotatorPairs;
import org.pairwright.statistics.AuditOptions;
import org.pairwright.statistics.DawidSkene;
import org.pairwright.statistics.Figure;
import org.pairwright.statistics.Metric;
import org.pairwright.statistics.Ratings;
import org.pairwright.statistics.RatingsAudit;
import org.pairwright.statistics.Reason;
import org.pairwright.statistics.Resampling;
import org.pairwright.statistics.TwoWayBootstrap;
import org.pairwright.statistics.Weights;

/// How far annotators agree in labels of one type.
///
/// @param labels how many people gave
/// @param annotators who gave one: their names, by number
/// @param categories the names of all that the scheme has, by number
/// @param audit the figures
/// @param confusion what is taken for what, a symmetric table
/// @param besides the same agreement looked at in other ways
public record TypeAudit(
        LabelType type,
        int labels,
        List<String> annotators,
        List<String> categories,
        RatingsAudit audit,
        List<List<Long>> confusion,
        List<Beside> besides) {
    /// The key of alpha with the interval that other annotators would make.
    public static final String TWO_WAY = "alpha_two_way";

    /// Of a category that is the truth more rarely nobody can tell who is right.
    private static final double RAREST = 0.001;

    private static final int[] SIDES = {0, 1};
    private static final int[] FLAGGED = {1, 2, 3};

    /// A figure beside the headline.
    ///
    /// @param key its name for programs
    /// @param words its name for people
    public record Beside(String key, String words, AgreementFigure figure) {}

    /// Who labeled nothing that somebody else labeled, too: their names.
    public List<String> apart() {
        BitSet met = new BitSet();
        for (AnnotatorPairs.Pair pair : audit.pairs()) {
            met.set(pair.first());
            met.set(pair.second());
        }
        return IntStream.range(0, annotators.size())
                .filter(it -> !met.get(it))
                .mapToObj(annotators::get)
                .toList();
    }

    /// How often an annotator is right by Dawid and Skene's model: 0 to 1.
    ///
    /// @param annotator by number
    public Figure accuracy(int annotator) {
        return switch (audit.dawidSkene()) {
            case DawidSkene.Undefined(var reason) -> new Figure.Undefined(reason);
            case DawidSkene.Estimated(var fit) -> new Figure.Known(fit.accuracy(annotator));
        };
    }

    /// How often an annotator says of a category, by that model, that it is, where it is: 0 to 1.
    ///
    /// @param annotator by number
    /// @param category by number
    public Figure accuracy(int annotator, int category) {
        return switch (audit.dawidSkene()) {
            case DawidSkene.Undefined(var reason) -> new Figure.Undefined(reason);
            case DawidSkene.Estimated(var fit) when fit.classShare(category) < RAREST ->
                    new Figure.Undefined(Reason.NOT_USED);
            case DawidSkene.Estimated(var fit) ->
                    new Figure.Known(fit.confusion(annotator, category, category));
        };
    }

    /// How frequent a category is in truth by that model: 0 to 1.
    ///
    /// @param category by number
    public Figure truth(int category) {
        return switch (audit.dawidSkene()) {
            case DawidSkene.Undefined(var reason) -> new Figure.Undefined(reason);
            case DawidSkene.Estimated(var fit) -> new Figure.Known(fit.classShare(category));
        };
    }

    /// How often an annotator says one category, by that model, where another is true: 0 to 1.
    ///
    /// @param annotator by number
    /// @param truth the category that is true, by number
    /// @param label the one that is said, by number
    public Figure taken(int annotator, int truth, int label) {
        return switch (audit.dawidSkene()) {
            case DawidSkene.Undefined(var reason) -> new Figure.Undefined(reason);
            case DawidSkene.Estimated(var fit) when fit.classShare(truth) < RAREST ->
                    new Figure.Undefined(Reason.NOT_USED);
            case DawidSkene.Estimated(var fit) ->
                    new Figure.Known(fit.confusion(annotator, truth, label));
        };
    }

    /// @param look called now and then, by several threads at once; what it throws ends it
    /// @param drawn called each time that annotators were drawn again, by several threads at once
    static TypeAudit of(
            LabelType type,
            TypeRatings ratings,
            AuditOptions options,
            Runnable look,
            Runnable drawn) {
        Ratings labels = ratings.ratings().firstLabels();
        Resampling resampling = new Resampling(labels, options, look);
        List<Supplier<Beside>> besides =
                new ArrayList<>(besides(type, labels.categories(), resampling));
        if (options.twoWay()) {
            besides.add(twoWay(type, labels, resampling, options, drawn));
        }
        return new TypeAudit(
                type,
                ratings.ratings().labels(),
                ratings.annotators(),
                type.categories().subList(0, ratings.ratings().categories()),
                RatingsAudit.of(
                        ratings.ratings(), resampling, type.metric(), options, type.scale()),
                resampling.labels().confusion(),
                besides.stream().map(Supplier::get).toList());
    }

    private static List<Supplier<Beside>> besides(
            LabelType type, int categories, Resampling labels) {
        Weights identity = new Weights.Identity();
        return switch (type) {
            case PREFERENCE, MORE_HELPFUL, SAFER ->
                    List.of(
                            beside(
                                    "percent_agreement_without_ties",
                                    "percent agreement without ties",
                                    AgreementFigure.percent(
                                            only(labels, categories, SIDES), identity)),
                            beside(
                                    "alpha_ordinal",
                                    "alpha, a tie being half way",
                                    AgreementFigure.alpha(
                                            // Both being bad stands where a tie stands.
                                            labels.relabeled(3, 0, 2, 1, 1),
                                            new Metric.Ordinal())));
            case STRENGTH ->
                    List.of(
                            beside(
                                    "alpha_interval",
                                    "alpha, steps being equal",
                                    AgreementFigure.alpha(
                                            labels.labels(), new Metric.Interval(type.scale()))),
                            beside(
                                    "sign_agreement",
                                    "agreement on the side alone",
                                    AgreementFigure.percent(
                                            labels.relabeled(3, 0, 0, 0, 1, 2, 2, 2), identity)),
                            beside(
                                    "within_one_step",
                                    "within one step",
                                    AgreementFigure.percent(labels.labels(), withinOneStep(type))));
            case SAFETY -> List.of();
            case SEVERITY ->
                    List.of(
                            beside(
                                    "alpha_where_unsafe",
                                    "alpha among unsafe labels",
                                    AgreementFigure.alpha(
                                            only(labels, categories, FLAGGED),
                                            new Metric.Ordinal())));
        };
    }

    /// Alpha once more with the interval that other annotators would make.
    private static Supplier<Beside> twoWay(
            LabelType type,
            Ratings labels,
            Resampling resampling,
            AuditOptions options,
            Runnable drawn) {
        Resampling.View view = resampling.labels();
        boolean stable = view.basis().annotators() >= TwoWayBootstrap.STABLE_ANNOTATORS;
        return () ->
                new Beside(
                        TWO_WAY,
                        stable
                                ? "alpha, with other annotators"
                                : "alpha, with other annotators (unstable with fewer than "
                                        + TwoWayBootstrap.STABLE_ANNOTATORS
                                        + ")",
                        new AgreementFigure(
                                view.alpha(type.metric()),
                                TwoWayBootstrap.of(
                                        labels,
                                        type.metric(),
                                        options,
                                        () -> {
                                            resampling.look().run();
                                            drawn.run();
                                        }),
                                view.basis()));
    }

    private static Supplier<Beside> beside(
            String key, String words, Supplier<AgreementFigure> figure) {
        return () -> new Beside(key, words, figure.get());
    }

    /// Those labels that are in some categories.
    private static Resampling.View only(Resampling labels, int categories, int... kept) {
        int[] becomes = new int[categories];
        Arrays.fill(becomes, -1);
        for (int category : kept) {
            becomes[category] = category;
        }
        return labels.relabeled(categories, becomes);
    }

    private static Weights withinOneStep(LabelType type) {
        int n = type.categories().size();
        return new Weights.Given(
                IntStream.range(0, n)
                        .mapToObj(one ->
                                IntStream.range(0, n)
                                        .mapToDouble(other -> Math.abs(one - other) <= 1 ? 1 : 0)
                                        .toArray())
                        .toArray(double[][]::new));
    }
}
