package org.pairwright.statistics;

import java.util.OptionalDouble;

/// Strengths that were estimated from comparisons.
public final class BradleyTerryFit {
    private final MatchCells cells;
    private final DavidsonLikelihood likelihood;
    private final Newton peak;

    BradleyTerryFit(MatchCells cells, DavidsonLikelihood likelihood, Newton peak) {
        this.cells = cells;
        this.likelihood = likelihood;
        this.peak = peak;
    }

    /// The logarithm of a contestant's odds of winning against the reference.
    public double strength(int contestant) {
        int at = likelihood.strengthAt(contestant);
        return at < 0 ? 0 : peak.parameter(at);
    }

    /// Fisher's standard error of [#strength]; 0 for the reference.
    public double standardError(int contestant) {
        int at = likelihood.strengthAt(contestant);
        return at < 0 ? 0 : peak.standardError(at);
    }

    /// Fisher's standard error of the strength relative to the mean of all contestants.
    public double standardErrorAmongAll(int contestant) {
        int n = cells.contestants();
        double[] weights = new double[n];
        for (int i = 0; i < n; i++) {
            weights[i] = (i == contestant ? 1 : 0) - 1.0 / n;
        }
        double variance = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                int at = likelihood.strengthAt(i);
                int other = likelihood.strengthAt(j);
                if (at >= 0 && other >= 0) {
                    variance += weights[i] * weights[j] * peak.covariance(at, other);
                }
            }
        }
        return Math.sqrt(Math.max(0, variance));
    }

    /// The parameters of the likelihood at its peak.
    double[] parameters() {
        return peak.parameters();
    }

    /// All strengths.
    double[] strengths() {
        double[] strengths = new double[cells.contestants()];
        for (int i = 0; i < strengths.length; i++) {
            strengths[i] = strength(i);
        }
        return strengths;
    }

    /// The logarithm by which the better place multiplies the odds of winning; empty where places
    /// are not told.
    public OptionalDouble placeEffect() {
        return cells.placed()
                ? OptionalDouble.of(peak.parameter(likelihood.placeAt()))
                : OptionalDouble.empty();
    }

    /// Fisher's standard error of [#placeEffect].
    public OptionalDouble placeEffectStandardError() {
        return cells.placed()
                ? OptionalDouble.of(peak.standardError(likelihood.placeAt()))
                : OptionalDouble.empty();
    }

    /// Davidson's nu: how likely ties are among equals; 0 where there are none.
    public double tieParameter() {
        return likelihood.ties() ? Math.exp(peak.parameter(likelihood.tieAt())) : 0;
    }

    /// Fisher's standard error of the logarithm of [#tieParameter]; empty where there are no ties.
    public OptionalDouble logTieStandardError() {
        return likelihood.ties()
                ? OptionalDouble.of(peak.standardError(likelihood.tieAt()))
                : OptionalDouble.empty();
    }

    /// How badly the model fits: twice the log-likelihood by which a model is better that knows the
    /// share of outcomes for each first, second and place that occur.
    public double deviance() {
        return likelihood.deviance(peak.parameters());
    }

    /// How many more parameters that other model has.
    public int degreesOfFreedom() {
        return cells.count() * (likelihood.ties() ? 2 : 1) - likelihood.parameters();
    }
}
