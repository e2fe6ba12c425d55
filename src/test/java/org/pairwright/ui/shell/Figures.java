package org.pairwright.ui.shell;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Prints figures for whoever started the process: a line `name figure figure ...` each.
final class Figures {
    private Figures() {}

    static void print(String name, Stream<Double> figures) {
        System.out.println(
                name
                        + figures.map(figure -> String.format(Locale.ROOT, " %.6f", figure))
                                .collect(Collectors.joining()));
    }
}
