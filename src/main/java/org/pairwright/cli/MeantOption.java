package org.pairwright.cli;

import picocli.CommandLine.Option;

/// Said of what can't be taken back.
final class MeantOption {
    @Option(names = "--yes", description = "That this is meant.")
    private boolean meant;

    /// @param why the sentence for whoever did not say it
    void require(String why) {
        WrongUsage.unless(meant, why);
    }
}
