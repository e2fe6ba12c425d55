package org.pairwright.service.compare;

import java.util.List;
import org.pairwright.domain.filter.Filter;

/// A comparison in a part of a project, without strengths.
///
/// @param pairs which pairs are in it
public record CompareSlice(
        String name, Filter pairs, List<Contestant> contestants, List<Difference> differences) {
    public CompareSlice {
        contestants = List.copyOf(contestants);
        differences = List.copyOf(differences);
    }
}
