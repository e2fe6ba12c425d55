package org.pairwright.service;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/// Names in the order in which people look for them: numbers by their size where all are numbers,
/// else by letters.
final class NameOrder {
    private NameOrder() {}

    static List<String> of(List<String> names) {
        return areNumbers(names)
                ? names.stream()
                        .sorted(Comparator.comparingDouble(it -> number(it).orElseThrow()))
                        .toList()
                : names.stream().sorted().toList();
    }

    /// Whether there are names and all of them are numbers.
    static boolean areNumbers(List<String> names) {
        return !names.isEmpty() && names.stream().allMatch(name -> number(name).isPresent());
    }

    /// A number as it may be written in a table; empty for everything else.
    static OptionalDouble number(String name) {
        try {
            double number = Double.parseDouble(name);
            // Java also reads 1d and 0x1p3.
            boolean plain = name.chars().allMatch(it -> "+-.0123456789eE".indexOf(it) >= 0);
            return plain && Double.isFinite(number)
                    ? OptionalDouble.of(number)
                    : OptionalDouble.empty();
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }
}
