package org.pairwright.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// Dawid, A. P. and Skene, A. M. (1979), Applied Statistics 28(1), 20-28, table 1. The published
/// estimates are those of the soft start without smoothing.
class DawidSkene1979Test {
    private static final int CLASSES = 4;
    private static final int OBSERVERS = 5;

    private final Reference paper = Reference.of("dawid-skene-1979");
    private final Ratings ratings = ratings(paper.input("patients"));
    private final DawidSkeneFit fit = fit(1, 0);
    private final double[][] posteriors = fit.posteriors(ratings);

    @Test
    void class_marginals() {
        for (String measure : new String[] {"class marginals", "class marginals, full"}) {
            for (int i = 0; i < CLASSES; i++) {
                paper.expected(measure).is(i, fit.classShare(i));
            }
        }
    }

    @Test
    void error_rates() {
        checkErrorRates(paper.expected("error rates pi"));
        checkErrorRates(paper.expected("error rates, full"));
    }

    @Test
    void posterior_classes_of_patients_whose_labels_disagree() {
        for (int patient : new int[] {7, 35, 38}) {
            Reference.Expected expected = paper.expected("posterior class of patient " + patient);
            for (int i = 0; i < CLASSES; i++) {
                expected.is(i, posteriors[patient - 1][i]);
            }
        }
    }

    @Test
    void posterior_classes_of_all_patients() {
        Reference.Expected expected = paper.expected("posterior classes, full");
        for (int patient = 0; patient < ratings.items(); patient++) {
            for (int i = 0; i < CLASSES; i++) {
                assertThat(posteriors[patient][i])
                        .isCloseTo(
                                expected.value().get(patient).get(i).asDouble(),
                                within(expected.tolerance()));
            }
        }
    }

    @Test
    void log_likelihood() {
        paper.expected("log-likelihood").is(fit.logLikelihood());
    }

    @Test
    void the_published_peak_is_not_the_highest() {
        assertThat(fit(150, 0).logLikelihood()).isCloseTo(-191.569, within(.001));
    }

    @Test
    void accuracy_is_how_often_an_observer_is_right() {
        assertThat(fit.accuracy(0))
                .isCloseTo(.40 * .89 + .42 * .88 + .11 * .66 + .07 * .44, within(.01));
    }

    private void checkErrorRates(Reference.Expected expected) {
        for (int observer = 0; observer < OBSERVERS; observer++) {
            for (int truth = 0; truth < CLASSES; truth++) {
                JsonNode row = expected.value().get(observer).get(truth);
                for (int label = 0; label < CLASSES; label++) {
                    assertThat(fit.confusion(observer, truth, label))
                            .isCloseTo(row.get(label).asDouble(), within(expected.tolerance()));
                }
            }
        }
    }

    private DawidSkeneFit fit(int starts, double smoothing) {
        return ((DawidSkene.Estimated) DawidSkene.of(ratings, starts, smoothing, 1)).fit();
    }

    private static Ratings ratings(JsonNode patients) {
        RatingColumns columns = new RatingColumns();
        for (int patient = 0; patient < patients.size(); patient++) {
            JsonNode observers = patients.get(String.valueOf(patient + 1));
            for (int observer = 0; observer < observers.size(); observer++) {
                for (JsonNode label : observers.get(observer)) {
                    columns.add(patient, observer, label.asInt() - 1);
                }
            }
        }
        return columns.ratings(CLASSES);
    }

    @Test
    void a_category_that_nobody_used_changes_nothing() {
        int categories = ratings.categories();
        Ratings wider =
                ratings.relabeled(categories + 1, IntStream.range(1, categories + 1).toArray());

        DawidSkene narrow = DawidSkene.of(ratings, 5, DawidSkene.SMOOTHING, 1);
        DawidSkene wide = DawidSkene.of(wider, 5, DawidSkene.SMOOTHING, 1);

        assertThat(narrow).isInstanceOf(DawidSkene.Estimated.class);
        assertThat(wide).isInstanceOf(DawidSkene.Estimated.class);
        DawidSkeneFit without = ((DawidSkene.Estimated) narrow).fit();
        DawidSkeneFit with = ((DawidSkene.Estimated) wide).fit();
        assertThat(with.classShare(0)).isZero();
        assertThat(with.logLikelihood()).isEqualTo(without.logLikelihood());
        assertThat(with.accuracy(0)).isEqualTo(without.accuracy(0));
        assertThat(with.confusion(1, 2, 3)).isEqualTo(without.confusion(1, 1, 2));
        assertThat(with.posteriors(wider)[0][1]).isEqualTo(without.posteriors(ratings)[0][0]);
    }
}
