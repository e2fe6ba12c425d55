package org.pairwright.ui.shell.palette;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pairwright.ui.kit.FuzzyMatch;

/// Entries whose names hold the letters asked for, in their order; the best match first, and of
/// equal ones what was done lately.
final class Found {
    private record Scored(PaletteViewModel.Entry entry, int score) {}

    private Found() {}

    static List<PaletteViewModel.Entry> among(List<PaletteViewModel.Entry> all, String query) {
        if (query.isBlank()) {
            return all;
        }
        return all.stream()
                .flatMap(entry -> scored(entry, query.strip()).stream())
                .sorted(
                        Comparator.comparingInt(Scored::score)
                                .reversed()
                                .thenComparing(it -> !it.entry().recent()))
                .map(Scored::entry)
                .toList();
    }

    /// What it is called counts before where it belongs.
    private static Optional<Scored> scored(PaletteViewModel.Entry entry, String query) {
        return FuzzyMatch.of(query, entry.name())
                .or(() -> FuzzyMatch.of(query, entry.name() + " " + entry.place()))
                .map(match -> new Scored(entry, match.score()));
    }
}
