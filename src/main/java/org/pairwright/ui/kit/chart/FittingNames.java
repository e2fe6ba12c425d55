package org.pairwright.ui.kit.chart;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Names in the room that there is for each: their beginnings, or, of those that begin alike, what
/// they begin and end with, so that they can be told apart.
final class FittingNames {
    private static final String CUT = "…";

    private FittingNames() {}

    static List<String> of(List<String> names, double size, double room, Letters letters) {
        Map<String, Long> alike =
                names.stream()
                        .distinct()
                        .collect(
                                Collectors.groupingBy(
                                        it -> letters.fit(it, size, room), Collectors.counting()));
        return names.stream()
                .map(name -> {
                    String cut = letters.fit(name, size, room);
                    return alike.getOrDefault(cut, 0L) > 1 ? ends(name, size, room, letters) : cut;
                })
                .toList();
    }

    /// More of the end than of the beginning, where names differ.
    private static String ends(String name, double size, double room, Letters letters) {
        int[] letter = name.codePoints().toArray();
        int fits = 0;
        int over = letter.length;
        while (over - fits > 1) {
            int kept = (fits + over) / 2;
            if (letters.width(ends(letter, kept), size) <= room) {
                fits = kept;
            } else {
                over = kept;
            }
        }
        return ends(letter, fits);
    }

    private static String ends(int[] letter, int kept) {
        int head = kept / 3;
        int tail = kept - head;
        return new String(letter, 0, head) + CUT + new String(letter, letter.length - tail, tail);
    }
}
