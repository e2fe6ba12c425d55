package org.pairwright.statistics;

/// How many scores come in each cluster, such as the decisions on one prompt: what several
/// [ClusteredMean]s of the same scores share. Clusters come one after the other.
public final class ClusterSizes {
    private long scores;
    private int clusters;
    private double squares;
    private int current;

    /// Counts a score of the present cluster.
    public void add() {
        scores++;
        current++;
    }

    /// Ends the present cluster, after those means that rest on it ended theirs.
    public void endCluster() {
        if (current > 0) {
            clusters++;
            squares += (double) current * current;
            current = 0;
        }
    }

    /// How many scores the present cluster has so far.
    public int current() {
        return current;
    }

    /// How many scores there are.
    public long scores() {
        return scores;
    }

    /// How many clusters have a score and ended.
    public int clusters() {
        return clusters;
    }

    /// The sum of the squared sizes of all clusters that ended.
    double squares() {
        return squares;
    }
}
