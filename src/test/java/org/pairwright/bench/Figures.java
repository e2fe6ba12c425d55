package org.pairwright.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What a measuring process printed: a line `name figure figure ...` each, in seconds.
record Figures(Map<String, List<Double>> lines) {

    static Figures of(String output) {
        Map<String, List<Double>> lines = new LinkedHashMap<>();
        output.lines()
                .map(line -> line.split(" "))
                .filter(words -> words.length > 1 && words[1].matches("[0-9]+\\.[0-9]+"))
                .forEach(words ->
                        lines.computeIfAbsent(words[0], name -> new ArrayList<>())
                                .addAll(
                                        Arrays.stream(words)
                                                .skip(1)
                                                .map(Double::valueOf)
                                                .toList()));
        return new Figures(lines);
    }

    /// @throws BenchFailure when there are none of that name
    List<Double> named(String name) {
        List<Double> figures = lines.get(name);
        if (figures == null) {
            throw new BenchFailure("No figures " + name + " were printed.");
        }
        return figures;
    }

    /// The figure that a share of all of a name is not above.
    double quantile(String name, double share) {
        return quantile(named(name), share);
    }

    static double quantile(List<Double> figures, double share) {
        List<Double> sorted = figures.stream().sorted().toList();
        int rank = (int) Math.ceil(share * sorted.size());
        return sorted.get(Math.clamp(rank - 1, 0, sorted.size() - 1));
    }

    Samples samples(String name) {
        return new Samples(named(name).stream().map(Figures::sample).toList());
    }

    /// One figure that stands for many.
    static Samples one(double seconds) {
        return new Samples(List.of(sample(seconds)));
    }

    private static Sample sample(double seconds) {
        return new Sample(seconds, 0, 0, 0);
    }

    static String millis(double seconds) {
        return String.format(Locale.ROOT, "%.1f ms", seconds * 1e3);
    }
}
