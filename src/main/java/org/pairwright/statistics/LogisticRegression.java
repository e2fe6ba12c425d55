package org.pairwright.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.distribution.NormalDistribution;

/// How the odds of an outcome, such as the choice of the first response, depend on something else,
/// such as how much longer it is: log odds = the sum of coefficients times what is known of a row.
///
/// Standard errors are Fisher's, and besides robust ones for rows that come in clusters: the
/// sandwich with the factor G / (G - 1) * (N - 1) / (N - K) for G clusters, N rows and K
/// coefficients.
///
/// Sources: McCullagh, P. and Nelder, J. A. (1989), Generalized Linear Models, chapter 4; Liang,
/// K.-Y. and Zeger, S. L. (1986), Biometrika 73, 13-22; Cameron, A. C. and Miller, D. L. (2015),
/// Journal of Human Resources 50(2), 317-372.
public final class LogisticRegression {
    private final LogisticRows rows;
    private final Newton peak;

    private LogisticRegression(LogisticRows rows, Newton peak) {
        this.rows = rows;
        this.peak = peak;
    }

    /// Fits a model.
    ///
    /// @return empty where no finite coefficients explain the outcomes best, such as when something
    ///   separates them, or where what is known of rows depends on itself
    public static Optional<LogisticRegression> of(LogisticRows rows) {
        return Newton.climb(rows).map(peak -> new LogisticRegression(rows, peak));
    }

    /// What one more of something adds to the log odds.
    public double coefficient(int index) {
        return peak.parameter(index);
    }

    /// Fisher's standard error of a coefficient.
    public double standardError(int index) {
        return peak.standardError(index);
    }

    /// The p-value of a coefficient of 0, by its standard error and the normal distribution.
    public double significance(int index) {
        return significance(coefficient(index) / standardError(index));
    }

    /// The two-sided p-value of a standardized figure.
    private static double significance(double z) {
        return 2 * NormalDistribution.of(0, 1).survivalProbability(Math.abs(z));
    }

    /// All coefficients with standard errors that are robust for rows that come in clusters, and
    /// one degree of freedom less than there are clusters, as Cameron and Miller advise.
    ///
    /// @param clusterOf any number for each row
    /// @return empty where there are fewer than two clusters
    public Optional<List<Estimate>> robust(int... clusterOf) {
        ClusterScores scores = new ClusterScores(rows, peak.parameters(), clusterOf);
        for (int row = 0; row < rows.size(); row++) {
            scores.add(row, row, rows.successes(row), rows.trials(row));
        }
        return robust(scores);
    }

    /// The same where a row stands for several outcomes, each of which is in a cluster of its own.
    ///
    /// @param rowOf the row of each outcome
    /// @param came for each whether it came: 1 or 0
    /// @param clusterOf any number for each outcome
    /// @return empty where there are fewer than two clusters
    public Optional<List<Estimate>> robust(PackedInts rowOf, PackedInts came, int[] clusterOf) {
        ClusterScores scores = new ClusterScores(rows, peak.parameters(), clusterOf);
        for (int i = 0; i < clusterOf.length; i++) {
            scores.add(i, rowOf.get(i), came.get(i), 1);
        }
        return robust(scores);
    }

    private Optional<List<Estimate>> robust(ClusterScores scores) {
        int k = rows.parameters();
        int n = scores.size();
        double clusters = scores.clusters();
        if (clusters < 2 || n <= k) {
            return Optional.empty();
        }
        double factor = clusters / (clusters - 1) * (n - 1.0) / (n - k);
        List<Estimate> estimates = new ArrayList<>();
        for (int i = 0; i < k; i++) {
            double variance = scores.squares(peak.covariance()[i]);
            estimates.add(
                    new Estimate(peak.parameter(i), Math.sqrt(factor * variance), clusters - 1));
        }
        return Optional.of(List.copyOf(estimates));
    }

    /// How badly the model fits: twice the log-likelihood by which knowing each row's share is
    /// better.
    public double deviance() {
        return rows.deviance(peak.parameters());
    }

    /// How many rows there are beyond the coefficients.
    public int degreesOfFreedom() {
        return rows.size() - rows.parameters();
    }
}
