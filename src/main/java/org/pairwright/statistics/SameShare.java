package org.pairwright.statistics;

import java.util.List;
import org.apache.commons.statistics.inference.ChiSquareTest;

/// Whether something is equally often so in several groups.
public final class SameShare {
    private SameShare() {}

    /// The p-value of the same share in all groups that are not empty, by Pearson's chi-square
    /// test. It is 1 where fewer than two are not empty, or where all or none are so.
    public static double significance(List<Proportion> groups) {
        List<Proportion> some = groups.stream().filter(group -> group.trials() > 0).toList();
        long successes = some.stream().mapToLong(Proportion::successes).sum();
        long trials = some.stream().mapToLong(Proportion::trials).sum();
        if (some.size() < 2 || successes == 0 || successes == trials) {
            return 1;
        }
        long[][] table = {
            some.stream().mapToLong(Proportion::successes).toArray(),
            some.stream().mapToLong(group -> group.trials() - group.successes()).toArray()
        };
        return ChiSquareTest.withDefaults().test(table).getPValue();
    }
}
