package org.pairwright.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;

/// What was estimated of the truth and of the annotators.
public final class DawidSkeneFit {
    private static final double ROUNDING = 1e-7;

    /// For each category of the scheme its place in the beliefs; -1 where nobody used it.
    private final int[] places;

    private final Beliefs beliefs;
    private final Beliefs logarithms;
    private final double[][] labels;
    private final double logLikelihood;
    private final double objective;
    private final int start;

    /// @param beliefs in categories of which each is used
    /// @param labels how often items of each true category have each label, and what smoothing adds
    /// @param objective the log-likelihood and what smoothing adds to it
    /// @param start which of the starts led here, from 0
    DawidSkeneFit(
            Beliefs beliefs, double[][] labels, double logLikelihood, double objective, int start) {
        this(
                IntStream.range(0, labels.length).toArray(),
                beliefs,
                labels,
                logLikelihood,
                objective,
                start);
    }

    private DawidSkeneFit(
            int[] places,
            Beliefs beliefs,
            double[][] labels,
            double logLikelihood,
            double objective,
            int start) {
        this.places = places;
        this.beliefs = beliefs;
        this.labels = labels;
        this.logarithms = beliefs.logarithms();
        this.logLikelihood = logLikelihood;
        this.objective = objective;
        this.start = start;
    }

    /// The natural logarithm of how likely the labels are under the estimates.
    public double logLikelihood() {
        return logLikelihood;
    }

    /// How frequent a category is in truth: 0 to 1.
    public double classShare(int category) {
        return places[category] < 0 ? 0 : beliefs.classShare(places[category]);
    }

    /// How often an annotator gives a label to items of a true category: 0 to 1.
    public double confusion(int annotator, int truth, int label) {
        return places[truth] < 0 || places[label] < 0
                ? 0
                : beliefs.confusion(annotator, places[truth], places[label]);
    }

    /// How often an annotator is right: the sum of the share of each category times how often the
    /// annotator recognizes it.
    public double accuracy(int annotator) {
        double accuracy = 0;
        for (int i = 0; i < places.length; i++) {
            accuracy += classShare(i) * confusion(annotator, i, i);
        }
        return accuracy;
    }

    /// How sure it is that each item is of each category: a row for each item, 1 over all
    /// categories.
    ///
    /// @param ratings those that this was estimated from
    public double[][] posteriors(Ratings ratings) {
        int used = used();
        Ratings inPlace = ratings.relabeled(used, places);
        double[][] posteriors = new double[ratings.items()][places.length];
        for (int item = 0; item < posteriors.length; item++) {
            double[] truth = new double[used];
            logarithms.add(inPlace, item, truth);
            posteriors[item] = inScheme(truth);
        }
        return posteriors;
    }

    /// How sure it is that one item is of each category: 1 over all categories.
    ///
    /// @param annotators who labeled it, by their numbers in what this was estimated from
    /// @param labels what each of them said: a category that somebody used there
    public double[] posterior(int[] annotators, int[] labels) {
        double[] truth = logarithms.classes();
        for (int i = 0; i < labels.length; i++) {
            logarithms.add(annotators[i], places[labels[i]], truth);
        }
        return inScheme(truth);
    }

    /// @param truth logarithms, which become probabilities
    private double[] inScheme(double[] truth) {
        Beliefs.scale(truth);
        double[] posterior = new double[places.length];
        for (int i = 0; i < places.length; i++) {
            posterior[i] = places[i] < 0 ? 0 : truth[places[i]];
        }
        return posterior;
    }

    private int used() {
        return (int) Arrays.stream(places).filter(place -> place >= 0).count();
    }

    /// The same in a scheme with further categories that nobody used.
    ///
    /// @param schemePlaces for each category of the scheme the one here; -1 for those not here
    DawidSkeneFit inScheme(int[] schemePlaces) {
        return new DawidSkeneFit(
                schemePlaces.clone(), beliefs, labels, logLikelihood, objective, start);
    }

    /// How often items of a true category have a label, by their places here; smoothing may add the
    /// same to each.
    double labels(int truth, int label) {
        return labels[truth][label];
    }

    /// What is believed here.
    Beliefs beliefs() {
        return beliefs;
    }

    /// Which of the starts led here, from 0.
    int start() {
        return start;
    }

    /// What is maximized, rounded so that the same peak is the same number.
    double roundedObjective() {
        double unit = ROUNDING * (1 + Math.abs(objective));
        return Math.rint(objective / unit) * unit;
    }

    /// Whether beliefs differ from these by no more than some distance.
    boolean isNear(Beliefs others, double distance) {
        return beliefs.difference(others) <= distance;
    }
}
