package org.pairwright.statistics;

import java.util.Arrays;

/// What [DawidSkene] believes of the categories and the annotators at some point: how frequent each
/// category is in truth, and for each annotator, label and true category, in this order, how often
/// the annotator gives the label.
final class Beliefs {
    /// So many factors can be multiplied before a product of them could vanish.
    private static final int MANY = 12;

    private final int categories;
    private final double[] classes;
    private final double[] confusion;

    private Beliefs(int categories, double[] classes, double[] confusion) {
        this.categories = categories;
        this.classes = classes;
        this.confusion = confusion;
    }

    /// Counts of nothing but what smoothing adds.
    static Beliefs counts(Ratings ratings, double smoothing) {
        int k = ratings.categories();
        Beliefs counts = new Beliefs(k, new double[k], new double[ratings.annotators() * k * k]);
        Arrays.fill(counts.classes, smoothing);
        Arrays.fill(counts.confusion, smoothing);
        return counts;
    }

    /// Counts an item that is of each category with some probability.
    void count(Ratings ratings, int item, double[] truth) {
        for (int i = 0; i < categories; i++) {
            classes[i] += truth[i];
        }
        for (int at = ratings.from(item); at < ratings.to(item); at++) {
            int place = place(ratings.annotatorAt(at), ratings.labelAt(at));
            for (int i = 0; i < categories; i++) {
                confusion[place + i] += truth[i];
            }
        }
    }

    /// Makes shares of counts.
    void scale() {
        double all = Numbers.sum(classes);
        for (int i = 0; i < categories; i++) {
            classes[i] /= all;
        }
        int annotators = confusion.length / (categories * categories);
        for (int annotator = 0; annotator < annotators; annotator++) {
            for (int truth = 0; truth < categories; truth++) {
                scale(annotator, truth);
            }
        }
    }

    private void scale(int annotator, int truth) {
        double sum = 0;
        for (int label = 0; label < categories; label++) {
            sum += confusion[place(annotator, label) + truth];
        }
        for (int label = 0; label < categories; label++) {
            int at = place(annotator, label) + truth;
            // Of a category that no item is of, nothing is known.
            confusion[at] = sum == 0 ? 1.0 / categories : confusion[at] / sum;
        }
    }

    /// Tells how probable it is that an item is of each category.
    ///
    /// @param truth is filled
    /// @param likelihood is multiplied with that of the item's labels
    void explain(Ratings ratings, int item, double[] truth, LogProduct likelihood) {
        System.arraycopy(classes, 0, truth, 0, categories);
        int from = ratings.from(item);
        for (int at = from; at < ratings.to(item); at++) {
            int place = place(ratings.annotatorAt(at), ratings.labelAt(at));
            for (int i = 0; i < categories; i++) {
                truth[i] *= confusion[place + i];
            }
            if ((at - from) % MANY == MANY - 1) {
                likelihood.multiply(toShares(truth));
            }
        }
        likelihood.multiply(toShares(truth));
    }

    /// Divides by the sum and tells it.
    private static double toShares(double[] truth) {
        double sum = 0;
        for (double each : truth) {
            sum += each;
        }
        double share = 1 / sum;
        for (int i = 0; i < truth.length; i++) {
            truth[i] *= share;
        }
        return sum;
    }

    Beliefs logarithms() {
        return new Beliefs(categories, logarithms(classes), logarithms(confusion));
    }

    /// Adds logarithms up for an item: how likely it is to be of each category and labeled as it
    /// is.
    ///
    /// @param truth is filled
    void add(Ratings ratings, int item, double[] truth) {
        System.arraycopy(classes, 0, truth, 0, categories);
        for (int at = ratings.from(item); at < ratings.to(item); at++) {
            add(ratings.annotatorAt(at), ratings.labelAt(at), truth);
        }
    }

    /// Adds the logarithms of one label.
    void add(int annotator, int label, double[] truth) {
        int place = place(annotator, label);
        for (int i = 0; i < categories; i++) {
            truth[i] += confusion[place + i];
        }
    }

    /// A copy of what is believed of the categories.
    double[] classes() {
        return classes.clone();
    }

    /// Makes probabilities of logarithms and tells the logarithm of their sum.
    static double scale(double[] truth) {
        double most = Double.NEGATIVE_INFINITY;
        for (double logarithm : truth) {
            most = Math.max(most, logarithm);
        }
        double sum = 0;
        for (int i = 0; i < truth.length; i++) {
            truth[i] = Math.exp(truth[i] - most);
            sum += truth[i];
        }
        for (int i = 0; i < truth.length; i++) {
            truth[i] /= sum;
        }
        return most + Math.log(sum);
    }

    double sum() {
        return Numbers.sum(classes) + Numbers.sum(confusion);
    }

    double classShare(int category) {
        return classes[category];
    }

    double confusion(int annotator, int truth, int label) {
        return confusion[place(annotator, label) + truth];
    }

    /// The largest difference in anything believed.
    double difference(Beliefs other) {
        return Math.max(difference(classes, other.classes), difference(confusion, other.confusion));
    }

    private int place(int annotator, int label) {
        return (annotator * categories + label) * categories;
    }

    private static double[] logarithms(double[] values) {
        double[] logarithms = new double[values.length];
        Arrays.setAll(logarithms, i -> Math.log(values[i]));
        return logarithms;
    }

    private static double difference(double[] one, double[] other) {
        double most = 0;
        for (int i = 0; i < one.length; i++) {
            most = Math.max(most, Math.abs(one[i] - other[i]));
        }
        return most;
    }
}
