package org.pairwright.statistics;

import java.util.Arrays;

/// What the outcomes in each cluster say together of the slope of a likelihood at its peak.
final class ClusterScores {
    private final LogisticRows rows;
    private final int parameters;

    /// How probable the outcome is in each row.
    private final double[] shares;

    private final int[] clusterOf;
    private final int clusters;
    private final double[] scores;

    /// @param at the parameters of the peak
    /// @param clusterOf any number for each outcome
    ClusterScores(LogisticRows rows, double[] at, int[] clusterOf) {
        this.rows = rows;
        parameters = rows.parameters();
        shares = new double[rows.size()];
        Arrays.setAll(shares, row -> rows.share(row, at));
        this.clusterOf = Clusters.numbered(clusterOf, outcome -> true);
        clusters = Arrays.stream(this.clusterOf).max().orElse(-1) + 1;
        scores = new double[Math.multiplyExact(clusters, parameters)];
    }

    /// Adds what an outcome says.
    ///
    /// @param outcome its number
    /// @param row in which it is
    /// @param came how often it came
    /// @param of how often it could have
    void add(int outcome, int row, int came, int of) {
        double surprise = came - of * shares[row];
        int at = clusterOf[outcome] * parameters;
        for (int i = 0; i < parameters; i++) {
            scores[at + i] += surprise * rows.known(row, i);
        }
    }

    /// How many outcomes there are.
    int size() {
        return clusterOf.length;
    }

    int clusters() {
        return clusters;
    }

    /// The sum over clusters of the square of their weighted score.
    double squares(double... weights) {
        double sum = 0;
        for (int cluster = 0; cluster < clusters; cluster++) {
            double part = 0;
            for (int i = 0; i < parameters; i++) {
                part += weights[i] * scores[cluster * parameters + i];
            }
            sum += part * part;
        }
        return sum;
    }
}
