package org.pairwright.statistics;

/// A log-likelihood that has one peak, with its slopes, for [Newton].
interface Likelihood {
    /// How many parameters there are.
    int parameters();

    /// The log-likelihood, up to a constant.
    ///
    /// @param gradient is filled with its slopes
    /// @param information is filled with its curvature, changed in sign: the lower half at least
    double at(double[] parameters, double[] gradient, double[][] information);

    /// The largest logarithm of odds that parameters make, however it is signed.
    double extent(double[] parameters);
}
