package org.pairwright.statistics;

import java.util.Arrays;

/// The log-likelihood of strengths, of ties and of the better place.
///
/// With d = strength of the first - strength of the second + place effect * (1, -1 or 0), the
/// outcomes first, second and tie are as likely as e^(d/2) : e^(-d/2) : nu. Without ties this is
/// the model of Bradley and Terry; the place is the home term of Agresti (2002), section 10.6, for
/// ties Davidson and Beaver's (1977), Biometrics 33, 693-702.
///
/// The parameters are all strengths but that of the reference, which is 0, then the place effect
/// and log nu where there are such.
final class DavidsonLikelihood implements Likelihood {
    private final MatchCells cells;
    private final int[] counts;
    private final int reference;
    private final boolean ties;

    DavidsonLikelihood(MatchCells cells, int[] counts, int reference) {
        this.cells = cells;
        this.counts = counts;
        this.reference = reference;
        boolean tied = false;
        for (int cell = 0; cell < cells.count(); cell++) {
            tied |= count(cell, Matches.Outcome.TIE) > 0;
        }
        ties = tied;
    }

    private int count(int cell, Matches.Outcome outcome) {
        return counts[cell * MatchCells.OUTCOMES + outcome.index()];
    }

    boolean ties() {
        return ties;
    }

    /// Where a contestant's strength stands; -1 for the reference.
    int strengthAt(int contestant) {
        if (contestant == reference) {
            return -1;
        }
        return contestant < reference ? contestant : contestant - 1;
    }

    /// Where the place effect stands, if there is one.
    int placeAt() {
        return cells.contestants() - 1;
    }

    /// Where log nu stands, if there is one.
    int tieAt() {
        return cells.contestants() - 1 + (cells.placed() ? 1 : 0);
    }

    @Override
    public int parameters() {
        return tieAt() + (ties ? 1 : 0);
    }

    @Override
    public double at(double[] parameters, double[] gradient, double[][] information) {
        Arrays.fill(gradient, 0);
        for (double[] row : information) {
            Arrays.fill(row, 0);
        }
        double height = 0;
        for (int cell = 0; cell < cells.count(); cell++) {
            height += addCell(cell, parameters, gradient, information);
        }
        return height;
    }

    private double addCell(
            int cell, double[] parameters, double[] gradient, double[][] information) {
        int wins = count(cell, Matches.Outcome.FIRST);
        int losses = count(cell, Matches.Outcome.SECOND);
        int tied = count(cell, Matches.Outcome.TIE);
        int n = wins + losses + tied;
        if (n == 0) {
            return 0;
        }
        double[] p = probabilities(cell, parameters);
        // The outcome enters through half the difference that it makes, and through whether it is a
        // tie.
        double mean = .5 * (p[0] - p[1]);
        double surprise = .5 * (wins - losses) - n * mean;
        double tieSurprise = tied - n * p[2];
        double variance = n * (.25 * (p[0] + p[1]) - mean * mean);
        double tieVariance = n * p[2] * (1 - p[2]);
        double covariance = -n * mean * p[2];
        int[] at = {strengthAt(cells.first(cell)), strengthAt(cells.second(cell)), -1};
        double[] factor = {1, -1, cells.place(cell)};
        if (cells.placed()) {
            at[2] = placeAt();
        }
        for (int i = 0; i < at.length; i++) {
            if (at[i] >= 0) {
                gradient[at[i]] += factor[i] * surprise;
                for (int j = 0; j < at.length; j++) {
                    if (at[j] >= 0) {
                        information[at[i]][at[j]] += factor[i] * factor[j] * variance;
                    }
                }
                if (ties) {
                    information[tieAt()][at[i]] += factor[i] * covariance;
                    information[at[i]][tieAt()] += factor[i] * covariance;
                }
            }
        }
        if (ties) {
            gradient[tieAt()] += tieSurprise;
            information[tieAt()][tieAt()] += tieVariance;
        }
        return logarithm(wins, p[0]) + logarithm(losses, p[1]) + logarithm(tied, p[2]);
    }

    private static double logarithm(int times, double probability) {
        return times == 0 ? 0 : times * Math.log(probability);
    }

    @Override
    public double extent(double[] parameters) {
        double most = ties ? Math.abs(parameters[tieAt()]) : 0;
        for (int cell = 0; cell < cells.count(); cell++) {
            most = Math.max(most, Math.abs(difference(cell, parameters)));
        }
        return most;
    }

    private double difference(int cell, double[] parameters) {
        double difference =
                strength(cells.first(cell), parameters) - strength(cells.second(cell), parameters);
        return cells.placed() ? difference + cells.place(cell) * parameters[placeAt()] : difference;
    }

    /// How likely each outcome is in a cell.
    double[] probabilities(int cell, double[] parameters) {
        double difference = difference(cell, parameters);
        double first = Math.exp(difference / 2);
        double second = Math.exp(-difference / 2);
        double tie = ties ? Math.exp(parameters[tieAt()]) : 0;
        double all = first + second + tie;
        return new double[] {first / all, second / all, tie / all};
    }

    private double strength(int contestant, double[] parameters) {
        int at = strengthAt(contestant);
        return at < 0 ? 0 : parameters[at];
    }

    /// Twice how much less likely the outcomes are than under a model that fits each cell exactly.
    double deviance(double[] parameters) {
        double deviance = 0;
        for (int cell = 0; cell < cells.count(); cell++) {
            double[] p = probabilities(cell, parameters);
            double n = 0;
            for (Matches.Outcome outcome : Matches.Outcome.values()) {
                n += count(cell, outcome);
            }
            for (Matches.Outcome outcome : Matches.Outcome.values()) {
                int times = count(cell, outcome);
                deviance += times == 0 ? 0 : 2 * times * Math.log(times / (n * p[outcome.index()]));
            }
        }
        return deviance;
    }
}
