package org.pairwright.statistics;

import java.util.Arrays;

/// The rows of a [LogisticRegression]: what is known of each, and how often the outcome came.
public final class LogisticRows implements Likelihood {
    /// To multiply so often takes no longer than a logarithm.
    private static final int FEW = 4;

    private final int parameters;
    private final double[] known;
    private final int[] successes;
    private final int[] trials;

    /// Rows.
    ///
    /// @param known for each row what the outcome may depend on; 1 for a constant
    /// @param successes for each row how often the outcome came; not copied
    /// @param trials for each row how often it could have; not copied
    public LogisticRows(double[][] known, int[] successes, int[] trials) {
        this(known.length == 0 ? 0 : known[0].length, flat(known), successes, trials);
    }

    /// Rows that are not copied.
    ///
    /// @param parameters how many numbers are known of each row, at least 1
    /// @param known these numbers, row by row
    /// @param successes for each row how often the outcome came
    /// @param trials for each row how often it could have
    public LogisticRows(int parameters, double[] known, int[] successes, int[] trials) {
        if (known.length == 0
                || known.length != (long) parameters * successes.length
                || successes.length != trials.length) {
            throw new IllegalArgumentException("Each row needs what is known and its outcome.");
        }
        this.parameters = parameters;
        this.known = known;
        this.successes = successes;
        this.trials = trials;
    }

    private static double[] flat(double[][] rows) {
        int parameters = rows.length == 0 ? 0 : rows[0].length;
        double[] flat = new double[rows.length * parameters];
        for (int row = 0; row < rows.length; row++) {
            System.arraycopy(rows[row], 0, flat, row * parameters, parameters);
        }
        return flat;
    }

    int size() {
        return successes.length;
    }

    @Override
    public int parameters() {
        return parameters;
    }

    @Override
    public double extent(double[] parameters) {
        double most = 0;
        for (int row = 0; row < size(); row++) {
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
        LogProduct tails = new LogProduct();
        for (int row = 0; row < size(); row++) {
            double odds = logOdds(row, parameters);
            double tail = Math.exp(-Math.abs(odds));
            double likelier = 1 / (1 + tail);
            double share = odds > 0 ? likelier : tail * likelier;
            double variance = trials[row] * share * (1 - share);
            int x = row * this.parameters;
            for (int i = 0; i < this.parameters; i++) {
                if (known[x + i] == 0) {
                    continue;
                }
                gradient[i] += (successes[row] - trials[row] * share) * known[x + i];
                for (int j = 0; j <= i; j++) {
                    information[i][j] += variance * known[x + i] * known[x + j];
                }
            }
            height += successes[row] * odds - trials[row] * Math.max(odds, 0);
            if (trials[row] <= FEW) {
                for (int i = 0; i < trials[row]; i++) {
                    tails.multiply(likelier);
                }
            } else {
                height += trials[row] * Math.log(likelier);
            }
        }
        return height + tails.logarithm();
    }

    /// How probable the outcome is in a row.
    double share(int row, double[] parameters) {
        return 1 / (1 + Math.exp(-logOdds(row, parameters)));
    }

    /// One of the numbers that are known of a row.
    double known(int row, int index) {
        return known[row * parameters + index];
    }

    int successes(int row) {
        return successes[row];
    }

    int trials(int row) {
        return trials[row];
    }

    double deviance(double[] parameters) {
        double deviance = 0;
        for (int row = 0; row < size(); row++) {
            double odds = logOdds(row, parameters);
            double tail = Math.exp(-Math.abs(odds));
            int failures = trials[row] - successes[row];
            deviance += part(successes[row], trials[row], -softPlus(-odds, tail));
            deviance += part(failures, trials[row], -softPlus(odds, tail));
        }
        return deviance;
    }

    private static double part(int times, int of, double logShare) {
        return times == 0 ? 0 : 2 * times * (Math.log((double) times / of) - logShare);
    }

    private double logOdds(int row, double[] parameters) {
        double odds = 0;
        for (int i = 0; i < parameters.length; i++) {
            odds += known[row * parameters.length + i] * parameters[i];
        }
        return odds;
    }

    /// log(1 + e^x).
    ///
    /// @param tail e^-|x|
    private static double softPlus(double x, double tail) {
        return Math.max(x, 0) + Math.log1p(tail);
    }
}
