package org.pairwright.storage;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The sets of hazard categories that verdicts name. Which codes there are is known once all sets
/// came; only then they have their numbers.
final class CategorySets {
    /// Stands between the codes of a set; no code has it.
    private static final String BETWEEN = "\u001f";

    /// The codes of a verdict in one, in no order.
    static final String AGGREGATE = "string_agg(c.code, '" + BETWEEN + "')";

    /// The sets as they came, by the number that each has until all did.
    private final Names<List<String>> come = new Names<>();

    private final Map<String, Integer> known = new HashMap<>();

    /// The sets that are meant, by their numbers.
    private final Names<List<String>> meant = new Names<>();

    CategorySets() {
        come.of(List.of());
        meant.of(List.of());
    }

    /// The number that a set has until all came.
    ///
    /// @param joined as it was selected
    int of(String joined) {
        return known.computeIfAbsent(
                joined, it -> come.of(Arrays.stream(it.split(BETWEEN, -1)).sorted().toList()));
    }

    /// The number that a set has from now on: in the order in which they are asked for.
    ///
    /// @param number that it had before
    int number(int number) {
        return meant.of(come.at(number));
    }

    /// The codes of all sets that came, by number.
    List<String> codes() {
        return come.all().stream().flatMap(List::stream).distinct().sorted().toList();
    }

    /// The numbers of the codes of each set that is meant, of which the first is empty.
    List<List<Integer>> sets() {
        List<String> codes = codes();
        Map<String, Integer> numbers = new HashMap<>();
        codes.forEach(code -> numbers.put(code, numbers.size()));
        return meant.all().stream()
                .map(set -> set.stream().map(numbers::get).sorted().toList())
                .toList();
    }
}
