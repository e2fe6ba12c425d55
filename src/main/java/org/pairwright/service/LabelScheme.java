package org.pairwright.service;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pairwright.statistics.Level;
import org.pairwright.statistics.Metric;
import org.pairwright.statistics.Weights;

/// The categories that labels are put into, in their order, and what lies between them.
///
/// Categories that were named keep their order; else those that occur are taken, by their numbers
/// where all are numbers, and by their letters otherwise. Distances between categories are those of
/// their numbers; where names were given and the level asks for no more than an order, each is one
/// step from the next.
final class LabelScheme {
    private final List<String> names;
    private final int[] codes;
    private final double[] scale;
    private final Metric metric;

    private LabelScheme(List<String> names, int[] codes, double[] scale, Metric metric) {
        this.names = names;
        this.codes = codes;
        this.scale = scale;
        this.metric = metric;
    }

    /// The scheme of labels that are no sets.
    ///
    /// @param found labels as they were written, each once
    /// @param named all categories in their order; empty for those that were found
    static LabelScheme of(Level level, List<String> found, List<String> named) {
        boolean byNumber = level != Level.NOMINAL && named.isEmpty();
        List<String> names = named.isEmpty() ? sorted(found, byNumber) : named;
        double[] scale = scale(level, names, !named.isEmpty());
        return new LabelScheme(
                names,
                codes(found, names, byNumber),
                scale,
                switch (level) {
                    case NOMINAL -> new Metric.Nominal();
                    case ORDINAL -> new Metric.Ordinal();
                    case INTERVAL -> new Metric.Interval(scale);
                    case RATIO -> new Metric.Ratio(scale);
                    case SET -> throw new IllegalArgumentException("Sets have no such scheme.");
                });
    }

    /// The labels found in order; of several ways to write a number the first one.
    private static List<String> sorted(List<String> found, boolean byNumber) {
        List<String> sorted = NameOrder.of(found);
        if (!byNumber) {
            return sorted;
        }
        List<String> once = new ArrayList<>();
        for (String name : sorted) {
            if (once.isEmpty() || !key(once.getLast(), true).equals(key(name, true))) {
                once.add(name);
            }
        }
        return List.copyOf(once);
    }

    private static double[] scale(Level level, List<String> names, boolean named) {
        boolean stepwise = named && (level == Level.NOMINAL || level == Level.ORDINAL);
        if (stepwise) {
            return Weights.ranks(names.size());
        }
        return NameOrder.areNumbers(names)
                ? names.stream().mapToDouble(name -> NameOrder.number(name).orElseThrow()).toArray()
                : new double[0];
    }

    private static int[] codes(List<String> found, List<String> names, boolean byNumber) {
        Map<String, Integer> codes = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            codes.put(key(names.get(i), byNumber), i);
        }
        return found.stream()
                .mapToInt(label -> codes.getOrDefault(key(label, byNumber), -1))
                .toArray();
    }

    /// What tells labels apart: 1 and 1.0 are the same number, and other words.
    private static String key(String label, boolean byNumber) {
        return byNumber ? String.valueOf(NameOrder.number(label).orElse(Double.NaN) + 0.0) : label;
    }

    List<String> names() {
        return names;
    }

    /// The category of each label that was found.
    int[] codes() {
        return codes;
    }

    /// Where each category stands; none where there is no order.
    double[] scale() {
        return scale;
    }

    Metric metric() {
        return metric;
    }
}
