package org.pairwright.service.compare;

import java.util.List;

/// A comparison in a part of a project, without strengths.
public record CompareSlice(
        String name, List<Contestant> contestants, List<Difference> differences) {
    public CompareSlice {
        contestants = List.copyOf(contestants);
        differences = List.copyOf(differences);
    }
}
