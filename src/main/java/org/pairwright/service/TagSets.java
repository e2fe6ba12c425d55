package org.pairwright.service;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeSet;

/// Cells that hold any number of tags.
final class TagSets {
    private final String separators;

    /// @param separators characters, at least one, each of which stands between tags
    TagSets(String separators) {
        this.separators = separators;
    }

    /// The tags in a cell, each once, in one order.
    List<String> tags(String cell) {
        TreeSet<String> tags = new TreeSet<>();
        int from = 0;
        for (int at = 0; at <= cell.length(); at++) {
            if (at == cell.length() || separators.indexOf(cell.charAt(at)) >= 0) {
                String tag = cell.substring(from, at).strip();
                if (!tag.isEmpty()) {
                    tags.add(tag);
                }
                from = at + 1;
            }
        }
        return List.copyOf(tags);
    }

    /// The same cell for the same tags.
    String canonical(String cell) {
        return String.join(separators.substring(0, 1), tags(cell));
    }

    /// Cells as sets of numbers.
    ///
    /// @param tags numbers the tags
    List<BitSet> sets(List<String> cells, Numbering tags) {
        List<BitSet> sets = new ArrayList<>();
        for (String cell : cells) {
            BitSet set = new BitSet();
            tags(cell).forEach(tag -> set.set(tags.of(tag)));
            sets.add(set);
        }
        return sets;
    }
}
