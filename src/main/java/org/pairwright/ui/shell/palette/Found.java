package org.pairwright.ui.shell.palette;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Entries whose names hold the letters asked for, in their order; the best match first.
final class Found {
    private record Scored(PaletteViewModel.Entry entry, int score) {}

    private Found() {}

    static List<PaletteViewModel.Entry> among(List<PaletteViewModel.Entry> all, String query) {
        String wanted = query.strip().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) {
            return all;
        }
        return all.stream()
                .flatMap(entry -> score(entry, wanted).map(it -> new Scored(entry, it)).stream())
                .sorted(Comparator.comparingInt(Scored::score).reversed())
                .map(Scored::entry)
                .toList();
    }

    private static Optional<Integer> score(PaletteViewModel.Entry entry, String wanted) {
        String name = (entry.name() + " " + entry.place()).toLowerCase(Locale.ROOT);
        int score = entry.recent() ? 1 : 0;
        int at = -1;
        for (int character : wanted.codePoints().filter(it -> it != ' ').toArray()) {
            int next = name.indexOf(character, at + 1);
            if (next < 0) {
                return Optional.empty();
            }
            boolean begins = next == 0 || name.charAt(next - 1) == ' ';
            score += next == at + 1 ? 4 : 0;
            score += begins ? 6 : 0;
            at = next;
        }
        return Optional.of(score);
    }
}
