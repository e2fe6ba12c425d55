package org.pairwright.statistics;

import java.util.Arrays;

/// One run of expectation and maximization from one start of [DawidSkene]. Each pass goes through the
/// labels once: with what is believed of annotators it tells what each item is, and counts for the next
/// belief as it goes.
final class ExpectationMaximization {
    private static final int MAX_PASSES = 2_000;

    /// No estimate changes by more than this when it stops.
    private static final double PRECISION = 1e-10;

    private final Ratings ratings;
    private final int categories;
    private final double smoothing;
    private final double[] posterior;
    private double[] classes;
    private double[] confusion;
    private double logLikelihood;

    private ExpectationMaximization(Ratings ratings, double smoothing) {
        this.ratings = ratings;
        this.smoothing = smoothing;
        categories = ratings.categories();
        posterior = new double[ratings.items() * categories];
        classes = new double[categories];
        confusion = new double[ratings.annotators() * categories * categories];
    }

    static DawidSkeneFit run(Ratings ratings, double smoothing, long seed, int start) {
        ExpectationMaximization run = new ExpectationMaximization(ratings, smoothing);
        run.begin(start == 0 ? new double[0] : shaken(ratings, seed, start));
        run.maximize();
        double change = 1;
        for (int pass = 0; pass < MAX_PASSES && change > PRECISION; pass++) {
            double[] oldClasses = run.classes.clone();
            double[] oldConfusion = run.confusion.clone();
            run.expect();
            run.maximize();
            change =
                    Math.max(
                            difference(oldClasses, run.classes),
                            difference(oldConfusion, run.confusion));
        }
        run.expect();
        return new DawidSkeneFit(
                run.classes,
                run.confusion,
                run.posterior,
                run.logLikelihood,
                run.objective(),
                start);
    }

    /// The log-likelihood with each pass, for whoever wants to see it rise.
    static double[] objectives(Ratings ratings, double smoothing, int passes) {
        ExpectationMaximization run = new ExpectationMaximization(ratings, smoothing);
        run.begin(new double[0]);
        double[] objectives = new double[passes];
        for (int pass = 0; pass < passes; pass++) {
            run.maximize();
            run.expect();
            objectives[pass] = run.objective();
        }
        return objectives;
    }

    /// Random factors from an exponential distribution for each item and category.
    private static double[] shaken(Ratings ratings, long seed, int start) {
        SplitMix random = new SplitMix(seed, start);
        double[] factors = new double[ratings.items() * ratings.categories()];
        Arrays.setAll(factors, i -> -Math.log1p(-random.nextDouble()));
        return factors;
    }

    /// Begins with the share of each category among an item's labels, each times a factor.
    private void begin(double[] factors) {
        for (int item = 0; item < ratings.items(); item++) {
            int row = item * categories;
            int n = ratings.to(item) - ratings.from(item);
            for (int at = ratings.from(item); at < ratings.to(item); at++) {
                posterior[row + ratings.labelAt(at)] += 1.0 / n;
            }
            if (factors.length > 0) {
                for (int i = row; i < row + categories; i++) {
                    posterior[i] = (posterior[i] + 1.0 / (n + 1)) * factors[i];
                }
            }
            scale(posterior, row, n == 0 && factors.length == 0 ? 0 : sum(posterior, row));
        }
    }

    /// Tells from what each item is how frequent categories are and how annotators label.
    private void maximize() {
        Arrays.fill(classes, smoothing);
        Arrays.fill(confusion, smoothing);
        for (int item = 0; item < ratings.items(); item++) {
            int row = item * categories;
            int n = ratings.to(item) - ratings.from(item);
            for (int i = 0; n > 0 && i < categories; i++) {
                classes[i] += posterior[row + i];
            }
            for (int at = ratings.from(item); at < ratings.to(item); at++) {
                int place = place(at);
                for (int i = 0; i < categories; i++) {
                    confusion[place + i] += posterior[row + i];
                }
            }
        }
        scale(classes, 0, sum(classes, 0));
        for (int annotator = 0; annotator < ratings.annotators(); annotator++) {
            for (int truth = 0; truth < categories; truth++) {
                scaleConfusion(annotator, truth);
            }
        }
    }

    /// Tells from how annotators label what each item is.
    private void expect() {
        double[] logClasses = logs(classes);
        double[] logConfusion = logs(confusion);
        logLikelihood = 0;
        for (int item = 0; item < ratings.items(); item++) {
            int row = item * categories;
            System.arraycopy(logClasses, 0, posterior, row, categories);
            for (int at = ratings.from(item); at < ratings.to(item); at++) {
                int place = place(at);
                for (int i = 0; i < categories; i++) {
                    posterior[row + i] += logConfusion[place + i];
                }
            }
            double most = Double.NEGATIVE_INFINITY;
            for (int i = row; i < row + categories; i++) {
                most = Math.max(most, posterior[i]);
            }
            for (int i = row; i < row + categories; i++) {
                posterior[i] = Math.exp(posterior[i] - most);
            }
            double sum = sum(posterior, row);
            logLikelihood += most + Math.log(sum);
            scale(posterior, row, sum);
        }
    }

    private double objective() {
        if (smoothing == 0) {
            return logLikelihood;
        }
        return logLikelihood + smoothing * (Numbers.sum(logs(classes)) + Numbers.sum(logs(confusion)));
    }

    private int place(int position) {
        return (ratings.annotatorAt(position) * categories + ratings.labelAt(position)) * categories;
    }

    private void scaleConfusion(int annotator, int truth) {
        double sum = 0;
        for (int label = 0; label < categories; label++) {
            sum += confusion[(annotator * categories + label) * categories + truth];
        }
        for (int label = 0; label < categories; label++) {
            int place = (annotator * categories + label) * categories + truth;
            // Of a category that no item is of, nothing is known.
            confusion[place] = sum == 0 ? 1.0 / categories : confusion[place] / sum;
        }
    }

    private double sum(double[] values, int from) {
        double sum = 0;
        for (int i = from; i < from + categories; i++) {
            sum += values[i];
        }
        return sum;
    }

    private void scale(double[] values, int from, double sum) {
        for (int i = from; i < from + categories; i++) {
            values[i] = sum == 0 ? 0 : values[i] / sum;
        }
    }

    private static double[] logs(double[] values) {
        double[] logs = new double[values.length];
        Arrays.setAll(logs, i -> Math.log(values[i]));
        return logs;
    }

    private static double difference(double[] one, double[] other) {
        double most = 0;
        for (int i = 0; i < one.length; i++) {
            most = Math.max(most, Math.abs(one[i] - other[i]));
        }
        return most;
    }
}
