package org.pairwright.statistics;

import java.util.Optional;

/// The peak of a [Likelihood], found by Newton's method; steps that would lead down are halved.
final class Newton {
    private static final int MAX_STEPS = 200;
    private static final int MAX_HALVINGS = 40;

    /// How far the peak can be in logarithms of odds: beyond, the likelihood rises for ever.
    private static final double FAR = 30;

    private static final double PRECISION = 1e-10;

    private final double[] parameters;
    private final double[][] covariance;

    private Newton(double[] parameters, double[][] covariance) {
        this.parameters = parameters;
        this.covariance = covariance;
    }

    /// Where the peak is.
    double parameter(int index) {
        return parameters[index];
    }

    double[] parameters() {
        return parameters.clone();
    }

    /// The inverse of the information: Fisher's estimate of how parameters vary together.
    double covariance(int one, int other) {
        return covariance[one][other];
    }

    double[][] covariance() {
        return covariance;
    }

    double standardError(int index) {
        return Math.sqrt(covariance[index][index]);
    }

    /// Climbs from 0.
    ///
    /// @return empty where the likelihood has no single peak within reach
    static Optional<Newton> climb(Likelihood likelihood) {
        return climb(likelihood, new double[likelihood.parameters()]);
    }

    /// Climbs from near the peak, where the way is shorter.
    ///
    /// @param near where to begin, which changes nothing but how long it takes
    /// @return as above
    static Optional<Newton> climb(Likelihood likelihood, double[] near) {
        int n = likelihood.parameters();
        double[] at = near.clone();
        double[] gradient = new double[n];
        double[][] information = new double[n][n];
        double height = likelihood.at(at, gradient, information);
        for (int step = 0; step < MAX_STEPS; step++) {
            Optional<Cholesky> curvature = Cholesky.of(information);
            if (curvature.isEmpty()) {
                return Optional.empty();
            }
            double[] move = curvature.get().solve(gradient);
            if (likelihood.extent(move) < PRECISION) {
                return Optional.of(new Newton(at, curvature.get().inverse()));
            }
            double[] next = moved(at, move, 1);
            double nextHeight = likelihood.at(next, gradient, information);
            double share = 1;
            // A sum over many rows is not exact: what is lost to rounding is no way down.
            double lowest = height - PRECISION * (1 + Math.abs(height));
            for (int i = 0; i < MAX_HALVINGS && !(nextHeight >= lowest); i++) {
                share /= 2;
                next = moved(at, move, share);
                nextHeight = likelihood.at(next, gradient, information);
            }
            at = next;
            height = nextHeight;
            if (likelihood.extent(at) > FAR) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static double[] moved(double[] from, double[] move, double share) {
        double[] to = from.clone();
        for (int i = 0; i < to.length; i++) {
            to[i] += share * move[i];
        }
        return to;
    }
}
