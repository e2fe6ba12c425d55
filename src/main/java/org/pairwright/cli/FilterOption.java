package org.pairwright.cli;

import java.util.stream.Stream;
import org.pairwright.domain.filter.Filter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Which pairs are meant; a command that has it explains in its help how that is written.
final class FilterOption {
    @Option(
            names = "--filter",
            paramLabel = "EXPR",
            converter = FilterConverter.class,
            description = "Only the pairs for which EXPR holds; see below.")
    private FilterText filter = new FilterText("", Filter.ALL);

    Filter filter() {
        return filter.filter();
    }

    /// As it was written; empty for all pairs.
    String text() {
        return filter.text();
    }

    @Spec(Spec.Target.MIXEE)
    void explainIn(CommandSpec command) {
        UsageMessageSpec usage = command.usageMessage();
        usage.footer(
                Stream.concat(FilterWords.lines().stream(), Stream.of(usage.footer()))
                        .toArray(String[]::new));
    }
}
