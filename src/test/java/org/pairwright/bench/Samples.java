package org.pairwright.bench;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// The runs of one contender, in the order in which they happened.
record Samples(List<Sample> runs) {

    Samples {
        runs = List.copyOf(runs);
        if (runs.isEmpty()) {
            throw new IllegalArgumentException("There is no figure without a run.");
        }
    }

    double median() {
        return median(Sample::seconds);
    }

    double min() {
        return runs.stream().mapToDouble(Sample::seconds).min().orElseThrow();
    }

    double max() {
        return runs.stream().mapToDouble(Sample::seconds).max().orElseThrow();
    }

    double cpuSeconds() {
        return median(Sample::cpuSeconds);
    }

    /// The most memory that any run held; 0 when unknown.
    long peakBytes() {
        return runs.stream()
                .max(Comparator.comparingLong(Sample::peakBytes))
                .orElseThrow()
                .peakBytes();
    }

    /// How many times as long the other took: the median over runs that stood next to each other,
    /// so that a machine that gets slower meanwhile slows both.
    double ratioOf(Samples other) {
        if (runs.size() != other.runs.size()) {
            throw new IllegalArgumentException(
                    runs.size() + " runs can't be paired with " + other.runs.size() + ".");
        }
        return median(
                IntStream.range(0, runs.size())
                        .mapToDouble(i -> other.runs.get(i).seconds() / runs.get(i).seconds()));
    }

    Samples map(UnaryOperator<Sample> change) {
        return new Samples(runs.stream().map(change).toList());
    }

    private double median(ToDoubleFunction<Sample> figure) {
        return median(runs.stream().mapToDouble(figure));
    }

    private static double median(DoubleStream figures) {
        double[] sorted = figures.sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
