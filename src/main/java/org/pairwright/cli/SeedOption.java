package org.pairwright.cli;

import picocli.CommandLine.Option;

/// What is drawn, where an interval is drawn.
final class SeedOption {
    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Another number draws others (default: ${DEFAULT-VALUE}).")
    private long seed;

    long seed() {
        return seed;
    }
}
