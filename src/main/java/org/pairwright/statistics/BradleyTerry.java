package org.pairwright.statistics;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// How strong contestants are, from comparisons of two each: the strength is the logarithm of the
/// odds of winning, relative to a contestant whose strength is 0.
///
/// Sources: Bradley, R. A. and Terry, M. E. (1952), Biometrika 39, 324-345; for ties Davidson, R.
/// R. (1970), Journal of the American Statistical Association 65, 317-328: a tie is as likely as nu
/// * the geometric mean of the two; for the better place, as [DavidsonLikelihood] says.
public sealed interface BradleyTerry {
    /// What was estimated.
    record Estimated(BradleyTerryFit fit) implements BradleyTerry {}

    /// Some group never lost to, or never met, the others.
    ///
    /// @param groups contestants within which strengths could be compared
    record NotConnected(List<List<Integer>> groups) implements BradleyTerry {}

    /// No finite strengths explain the outcomes best, such as when the better place always won.
    record NoPeak() implements BradleyTerry {}

    /// Estimates strengths.
    ///
    /// @param matches of at least two contestants
    /// @param reference whose strength is 0
    static BradleyTerry of(Matches matches, int reference) {
        if (matches.contestants() < 2 || reference < 0 || reference >= matches.contestants()) {
            throw new IllegalArgumentException(
                    "Contestant %d of %d can't be what others are compared with."
                            .formatted(reference, matches.contestants()));
        }
        MatchCells cells = new MatchCells(matches);
        int[] counts = cells.counts();
        WinGraph wins = new WinGraph(cells, counts);
        if (!wins.isConnected()) {
            return new NotConnected(wins.groups());
        }
        return fit(cells, counts, reference, new double[0])
                .<BradleyTerry>map(Estimated::new)
                .orElseGet(NoPeak::new);
    }

    /// Estimates strengths from resampled comparisons that are connected.
    ///
    /// @param near the parameters of a fit to other counts of the same cells; none where there is
    ///   no such fit
    static Optional<BradleyTerryFit> fit(
            MatchCells cells, int[] counts, int reference, double[] near) {
        DavidsonLikelihood likelihood = new DavidsonLikelihood(cells, counts, reference);
        // Where one of the two has no ties they have not the same parameters.
        boolean isNear = near.length == likelihood.parameters();
        return Newton.climb(likelihood, isNear ? near : new double[likelihood.parameters()])
                .map(peak -> new BradleyTerryFit(cells, likelihood, peak));
    }

    /// The intervals of strengths when clusters of comparisons, such as those on one prompt, are
    /// drawn again: one for each contestant; that of the reference is 0 to 0. Resampled comparisons
    /// of which strengths can't be estimated are undefined.
    static List<Interval> intervals(Matches matches, int reference, int replicates, long seed) {
        BradleyTerryDraws draws = BradleyTerryDraws.of(matches, replicates, seed);
        return IntStream.range(0, matches.contestants())
                .mapToObj(contestant -> draws.difference(contestant, reference))
                .toList();
    }
}
