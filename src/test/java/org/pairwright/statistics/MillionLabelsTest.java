package org.pairwright.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Figures of [MillionLabels], recomputed with numpy, nltk, irrCAC and fast-krippendorff.
class MillionLabelsTest {
    private static final int REPLICATES = 1_000;

    private final Reference reference = Reference.of("scale-1m");

    @Test
    void choices() {
        Ratings choices = MillionLabels.choices();
        ChanceCorrected figures = ChanceCorrected.of(choices, new Weights.Identity());

        assertThat(choices.labels()).isEqualTo(reference.input("labels").asInt());
        check("alpha_nominal_choice", KrippendorffAlpha.of(choices, new Metric.Nominal()));
        check("pa_choice", figures.observed());
        check("pa_choice", PercentAgreement.of(choices).mean());
        check("fleiss_choice", figures.fleiss());
        check("ac1_choice", figures.gwet());
        check("bp_choice", figures.brennanPrediger());
    }

    @Test
    void strengths() {
        Ratings strengths = MillionLabels.strengths();
        double[] numbers = {1, 2, 3, 4, 5, 6, 7};
        ChanceCorrected figures = ChanceCorrected.of(strengths, new Weights.Quadratic(numbers));

        check("alpha_nominal_strength", KrippendorffAlpha.of(strengths, new Metric.Nominal()));
        check("alpha_ordinal_strength", KrippendorffAlpha.of(strengths, new Metric.Ordinal()));
        check(
                "alpha_interval_strength",
                KrippendorffAlpha.of(strengths, new Metric.Interval(numbers)));
        check("pa_strength_quadratic", figures.observed());
        check("fleiss_strength_quadratic", figures.fleiss());
        check("ac2_strength_quadratic", figures.gwet());
        check("bp_strength_quadratic", figures.brennanPrediger());
    }

    @Test
    void tags() {
        Ratings tags = MillionLabels.tags();
        List<BitSet> sets = new ArrayList<>();
        for (int i = 0; i < tags.categories(); i++) {
            sets.add(BitSet.valueOf(new long[] {i}));
        }
        Patterns patterns = Patterns.of(tags);

        check("alpha_jaccard_tags", KrippendorffAlpha.of(patterns, SetDistance.jaccard(sets)));
        check("alpha_masi_tags", KrippendorffAlpha.of(patterns, SetDistance.masi(sets)));
        for (int tag = 0; tag < 8; tag++) {
            int[] hasTag = new int[tags.categories()];
            for (int i = 0; i < hasTag.length; i++) {
                hasTag[i] = i >> tag & 1;
            }
            double alpha =
                    KrippendorffAlpha.of(tags.relabeled(2, hasTag), new Metric.Nominal())
                            .value()
                            .orElseThrow();
            reference.expected("alpha_per_tag").is(tag, alpha);
        }
    }

    @Test
    void shortcuts_of_dawid_and_skenes_model_lead_where_plain_steps_do() {
        Ratings choices = MillionLabels.choices();
        double[] plain = ExpectationMaximization.objectives(choices, DawidSkene.SMOOTHING, 40);

        DawidSkene model = DawidSkene.of(choices, 2, DawidSkene.SMOOTHING, 1);

        assertThat(((DawidSkene.Estimated) model).fit().roundedObjective())
                .isCloseTo(plain[plain.length - 1], within(.2));
    }

    @Test
    void resampled_choices_vary_as_they_should() {
        check("boot_alpha_nominal_choice", interval(MillionLabels.choices(), new Metric.Nominal()));
    }

    @Test
    void resampled_strengths_vary_as_they_should() {
        check(
                "boot_alpha_ordinal_strength",
                interval(MillionLabels.strengths(), new Metric.Ordinal()));
    }

    /// Gwet's analytic standard errors of the same labels: R's irrCAC 1.4.
    @Test
    void resampled_coefficients_vary_as_gwets_formulas_say() {
        Ratings choices = MillionLabels.choices();
        Ratings strengths = MillionLabels.strengths();
        AuditOptions options = new AuditOptions(REPLICATES, 1, 1, 0);
        ChanceIntervals plain =
                ChanceIntervals.of(choices, Patterns.of(choices), new Weights.Identity(), options);
        ChanceIntervals quadratic =
                ChanceIntervals.of(
                        strengths,
                        Patterns.of(strengths),
                        new Weights.Quadratic(1, 2, 3, 4, 5, 6, 7),
                        options);

        checkError(plain.fleiss(), .00088);
        checkError(plain.gwet(), .00084);
        checkError(quadratic.gwet(), .00034);
    }

    private static void checkError(Interval interval, double standardError) {
        assertThat(((Interval.Known) interval).standardError())
                .isCloseTo(standardError, within(.08 * standardError));
    }

    private static Interval.Known interval(Ratings ratings, Metric metric) {
        Patterns patterns = Patterns.of(ratings);
        KrippendorffAlpha alpha = new KrippendorffAlpha(patterns, metric);
        return (Interval.Known)
                new ItemBootstrap(patterns, ratings.clusters(), 2)
                        .interval(alpha::of, REPLICATES, 1);
    }

    private void check(String measure, Figure figure) {
        reference.expected(measure).is(figure);
    }

    /// The published figures are themselves of 1,000 replicates.
    private void check(String measure, Interval.Known interval) {
        List<Double> expected = Reference.numbers(reference.expected(measure).value());
        double standardError = expected.get(2);

        assertThat(interval.standardError()).isCloseTo(standardError, within(.08 * standardError));
        assertThat(interval.low()).isCloseTo(expected.get(0), within(.3 * standardError));
        assertThat(interval.high()).isCloseTo(expected.get(1), within(.3 * standardError));
    }
}
