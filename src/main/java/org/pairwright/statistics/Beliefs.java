package org.pairwright.statistics;

import java.util.Arrays;
import java.util.Optional;

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

    /// How often items of each true category have each label, by counts; what smoothing adds is the
    /// same for all.
    double[][] labels() {
        double[][] labels = new double[categories][categories];
        for (int at = 0; at < confusion.length; at++) {
            labels[at % categories][at / categories % categories] += confusion[at];
        }
        return labels;
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

    /// Tells how probable it is that an item is of each category, and counts it as that elsewhere.
    ///
    /// @param truth is filled
    /// @param places has room for the labels of the item
    /// @param next where it is counted
    /// @param likelihood is multiplied with that of the item's labels
    void pass(
            Ratings ratings,
            int item,
            double[] truth,
            int[] places,
            Beliefs next,
            LogProduct likelihood) {
        int from = ratings.from(item);
        int n = ratings.to(item) - from;
        for (int i = 0; i < n; i++) {
            places[i] = place(ratings.annotatorAt(from + i), ratings.labelAt(from + i));
        }
        System.arraycopy(classes, 0, truth, 0, categories);
        for (int begin = 0; begin < n; begin += MANY) {
            int end = Math.min(n, begin + MANY);
            for (int c = 0; c < categories; c++) {
                double product = truth[c];
                for (int i = begin; i < end; i++) {
                    product *= confusion[places[i] + c];
                }
                truth[c] = product;
            }
            likelihood.multiply(toShares(truth));
        }
        for (int c = 0; c < categories; c++) {
            double share = truth[c];
            next.classes[c] += share;
            for (int i = 0; i < n; i++) {
                next.confusion[places[i] + c] += share;
            }
        }
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

    /// Where beliefs lead that change less and less, from three of them; empty where that is no
    /// belief.
    static Optional<Beliefs> leap(Beliefs first, Beliefs second, Beliefs third) {
        double steps =
                squares(first.classes, second.classes, new double[0])
                        + squares(first.confusion, second.confusion, new double[0]);
        double bends =
                squares(first.classes, second.classes, third.classes)
                        + squares(first.confusion, second.confusion, third.confusion);
        double length = Math.max(1, Math.sqrt(steps / bends));
        if (!Double.isFinite(length)) {
            return Optional.empty();
        }
        Beliefs leap =
                new Beliefs(
                        first.categories,
                        leap(first.classes, second.classes, third.classes, length),
                        leap(first.confusion, second.confusion, third.confusion, length));
        return leap.isPossible() ? Optional.of(leap) : Optional.empty();
    }

    /// The squares of the first step, or of the difference of the two.
    private static double squares(double[] first, double[] second, double[] third) {
        double sum = 0;
        for (int i = 0; i < first.length; i++) {
            double step = second[i] - first[i];
            double other = third.length == 0 ? step : third[i] - second[i] - step;
            sum += other * other;
        }
        return sum;
    }

    private static double[] leap(double[] first, double[] second, double[] third, double length) {
        double[] leap = new double[first.length];
        for (int i = 0; i < leap.length; i++) {
            double step = second[i] - first[i];
            double bend = third[i] - second[i] - step;
            leap[i] = first[i] + 2 * length * step + length * length * bend;
        }
        return leap;
    }

    private boolean isPossible() {
        return Arrays.stream(classes).allMatch(it -> it > 0 && it < 1)
                && Arrays.stream(confusion).allMatch(it -> it > 0 && it < 1);
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
