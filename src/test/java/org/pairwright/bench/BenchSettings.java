package org.pairwright.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/// How much is measured, and where.
///
/// @param pairs what an import brings and an export takes
/// @param large how many pairs the large project has
/// @param runs how often each contender is measured, after `warmups` that do not count
/// @param only the scenarios to be measured, by their ids; empty for all
/// @param peers the folder of the peers' scripts
/// @param folder where inputs, projects and results are kept
record BenchSettings(
        int pairs,
        int large,
        int runs,
        int warmups,
        Set<String> only,
        Path peers,
        Path folder,
        Path distribution) {

    BenchSettings {
        requireAtLeast(1, pairs, "bench.pairs");
        requireAtLeast(1, large, "bench.large");
        requireAtLeast(1, runs, "bench.runs");
        requireAtLeast(0, warmups, "bench.warmups");
    }

    /// What the system properties say, else the usual.
    ///
    /// @param root the project's folder
    static BenchSettings of(Properties properties, Path root) {
        return new BenchSettings(
                number(properties, "bench.pairs", 200_000),
                number(properties, "bench.large", 1_000_000),
                number(properties, "bench.runs", 3),
                number(properties, "bench.warmups", 1),
                words(properties.getProperty("bench.only", "")),
                root.resolve(properties.getProperty("bench.peers", "../shared/bench")).normalize(),
                root.resolve("target/bench"),
                root.resolve("target/pairwright"));
    }

    private static Set<String> words(String list) {
        return Arrays.stream(list.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Whether a scenario is to be measured.
    boolean includes(String scenario) {
        return only.isEmpty() || only.contains(scenario);
    }

    private static int number(Properties properties, String name, int usual) {
        String value = properties.getProperty(name, "");
        try {
            return value.isEmpty() ? usual : Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(name + " is a whole number, not " + value, e);
        }
    }

    private static void requireAtLeast(int least, int value, String name) {
        if (value < least) {
            throw new IllegalArgumentException(
                    name + " is at least " + least + ", not " + value + ".");
        }
    }
}
