package org.pairwright.ui.kit.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What is marked in a document, by kind.
final class Marks {
    private final Map<MarkKind, List<Mark>> kinds = new EnumMap<>(MarkKind.class);

    /// @param marks in order and apart
    void put(MarkKind kind, List<Mark> marks) {
        kinds.put(kind, List.copyOf(marks));
    }

    void putAll(Marks other) {
        kinds.putAll(other.kinds);
    }

    /// Takes all away.
    ///
    /// @return whether there were any
    boolean clear() {
        boolean any = kinds.values().stream().anyMatch(marks -> !marks.isEmpty());
        kinds.clear();
        return any;
    }

    /// The marks that touch a part of the text.
    List<Mark> in(int start, int end) {
        List<Mark> here = new ArrayList<>();
        for (List<Mark> marks : kinds.values()) {
            for (int i = firstBehind(marks, start); i < marks.size(); i++) {
                if (marks.get(i).start() >= end) {
                    break;
                }
                here.add(marks.get(i));
            }
        }
        return here;
    }

    /// The first of the marks that ends behind `place`.
    private static int firstBehind(List<Mark> marks, int place) {
        int low = 0;
        int high = marks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (marks.get(middle).end() > place) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
