package org.pairwright.bench;

import java.nio.file.Path;
import java.util.Properties;

/// How much is measured, and where.
///
/// @param pairs what an import brings and an export takes
/// @param large how many pairs the large project has
/// @param runs how often each contender is measured, after `warmups` that do not count
/// @param peers the folder of the peers' scripts
/// @param folder where inputs, projects and results are kept
record BenchSettings(
        int pairs, int large, int runs, int warmups, Path peers, Path folder, Path distribution) {

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
                root.resolve(properties.getProperty("bench.peers", "../shared/bench")).normalize(),
                root.resolve("target/bench"),
                root.resolve("target/pairwright"));
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
