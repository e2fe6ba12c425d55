package org.pairwright.service.compare;

import java.util.List;
import org.pairwright.domain.suite.CompareBy;
import org.pairwright.statistics.Figure;
import org.pairwright.statistics.Interval;

/// What a comparison found.
///
/// @param baseline what the others are compared with; empty for none
/// @param contestants the strongest first
/// @param tieParameter how likely ties are among equals, by the model of strengths
/// @param place what the left place adds to the log odds of winning, by the same
/// @param headToHead who met whom, each meeting told of both
/// @param differences of each from the baseline, by name and measure
/// @param labels how many decisions counted
/// @param nameless how many of these were about a response of which nobody knows whose it is
public record CompareReport(
        CompareBy by,
        String baseline,
        List<Contestant> contestants,
        Figure tieParameter,
        Figure place,
        Interval placeInterval,
        List<HeadToHead> headToHead,
        List<Difference> differences,
        List<CompareSlice> slices,
        int pairs,
        long labels,
        long nameless) {
    public CompareReport {
        contestants = List.copyOf(contestants);
        headToHead = List.copyOf(headToHead);
        differences = List.copyOf(differences);
        slices = List.copyOf(slices);
    }

    /// The differences of one from the baseline.
    public List<Difference> differencesOf(String name) {
        return differences.stream().filter(it -> it.name().equals(name)).toList();
    }
}
