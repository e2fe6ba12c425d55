package org.pairwright.statistics;

/// What was estimated of the truth and of the annotators.
public final class DawidSkeneFit {
    private static final double ROUNDING = 1e-7;

    private final int categories;
    private final Beliefs beliefs;
    private final double logLikelihood;
    private final double objective;
    private final int start;

    /// @param objective the log-likelihood and what smoothing adds to it
    /// @param start which of the starts led here, from 0
    DawidSkeneFit(
            int categories, Beliefs beliefs, double logLikelihood, double objective, int start) {
        this.categories = categories;
        this.beliefs = beliefs;
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
        return beliefs.classShare(category);
    }

    /// How often an annotator gives a label to items of a true category: 0 to 1.
    public double confusion(int annotator, int truth, int label) {
        return beliefs.confusion(annotator, truth, label);
    }

    /// How often an annotator is right: the sum of the share of each category times how often the
    /// annotator recognizes it.
    public double accuracy(int annotator) {
        double accuracy = 0;
        for (int i = 0; i < categories; i++) {
            accuracy += classShare(i) * confusion(annotator, i, i);
        }
        return accuracy;
    }

    /// How sure it is that each item is of each category: a row for each item, 1 over all
    /// categories.
    ///
    /// @param ratings those that this was estimated from
    public double[][] posteriors(Ratings ratings) {
        Beliefs logarithms = beliefs.logarithms();
        double[][] posteriors = new double[ratings.items()][categories];
        for (int item = 0; item < posteriors.length; item++) {
            logarithms.add(ratings, item, posteriors[item]);
            Beliefs.scale(posteriors[item]);
        }
        return posteriors;
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
