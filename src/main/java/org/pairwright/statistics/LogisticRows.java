package org.pairwright.statistics;

import java.util.Arrays;

/// The rows of a [LogisticRegression]: what is known of each, and how often the outcome came.
public final class LogisticRows implements Likelihood {
    private final double[][] known;
    private final int[] successes;
    private final int[] trials;

    /// Rows that are not copied.
    ///
    /// @param known for each row what the outcome may depend on; 1 for a constant
    /// @param successes for each row how often the outcome came
    /// @param trials for each row how often it could have
    public LogisticRows(double[][] known, int[] successes, int[] trials) {
        if (known.length == 0
                || known.length != successes.length
                || known.length != trials.length) {
            throw new IllegalArgumentException("Each row needs what is known and its outcome.");
        }
        this.known = known;
        this.successes = successes;
        this.trials = trials;
    }

    int size() {
        return known.length;
    }

    @Override
    public int parameters() {
        return known[0].length;
    }

    @Override
    public double extent(double[] parameters) {
        double most = 0;
        for (int row = 0; row < known.length; row++) {
            most = Math.max(most, Math.abs(logOdds(row, parameters)));
        }
        return most;
    }

    @Override
    public double at(double[] parameters, double[] gradient, double[][] information) {
        Arrays.fill(gradient, 0);
        for (double[] row : information) {
            Arrays.fill(row, 0);
        }
        double height = 0;
        for (int row = 0; row < known.length; row++) {
            double odds = logOdds(row, parameters);
            double share = 1 / (1 + Math.exp(-odds));
            double variance = trials[row] * share * (1 - share);
            double[] x = known[row];
            for (int i = 0; i < x.length; i++) {
                gradient[i] += (successes[row] - trials[row] * share) * x[i];
                for (int j = 0; j <= i; j++) {
                    information[i][j] += variance * x[i] * x[j];
                }
            }
            height += successes[row] * odds - trials[row] * softPlus(odds);
        }
        return height;
    }

    /// Adds what a row says of the slope of the likelihood.
    void addScore(int row, double[] parameters, double[] score) {
        double share = 1 / (1 + Math.exp(-logOdds(row, parameters)));
        for (int i = 0; i < score.length; i++) {
            score[i] += (successes[row] - trials[row] * share) * known[row][i];
        }
    }

    double deviance(double[] parameters) {
        double deviance = 0;
        for (int row = 0; row < known.length; row++) {
            double odds = logOdds(row, parameters);
            int failures = trials[row] - successes[row];
            deviance += part(successes[row], trials[row], -softPlus(-odds));
            deviance += part(failures, trials[row], -softPlus(odds));
        }
        return deviance;
    }

    private static double part(int times, int of, double logShare) {
        return times == 0 ? 0 : 2 * times * (Math.log((double) times / of) - logShare);
    }

    private double logOdds(int row, double[] parameters) {
        double odds = 0;
        for (int i = 0; i < parameters.length; i++) {
            odds += known[row][i] * parameters[i];
        }
        return odds;
    }

    /// log(1 + e^x).
    private static double softPlus(double x) {
        return x > 0 ? x + Math.log1p(Math.exp(-x)) : Math.log1p(Math.exp(x));
    }
}
