package org.pairwright.cli;

import java.util.stream.Stream;
import org.pairwright.domain.filter.Filter;
import org.pairwright.domain.filter.InvalidFilter;
import org.pairwright.service.ViewService;
import org.pairwright.storage.Database;
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
    private String filter = "";

    /// Whether one was given.
    boolean isGiven() {
        return !filter.isEmpty();
    }

    /// Which pairs of a project are meant.
    ///
    /// @throws WrongUsage when it names a view that is not there
    Filter filter(Database database) {
        String said = text(database);
        return said.isEmpty() ? Filter.ALL : Filter.parse(said);
    }

    /// As it was written, with what views say in the place of their names; empty for all pairs.
    ///
    /// @throws WrongUsage when it names a view that is not there
    String text(Database database) {
        try {
            return filter.isEmpty() ? "" : Filter.spelledOut(filter, ViewService.named(database));
        } catch (InvalidFilter e) {
            throw new WrongUsage("Invalid value for option '--filter': " + e.getMessage(), e);
        }
    }

    @Spec(Spec.Target.MIXEE)
    void explainIn(CommandSpec command) {
        UsageMessageSpec usage = command.usageMessage();
        usage.footer(
                Stream.concat(FilterWords.lines().stream(), Stream.of(usage.footer()))
                        .toArray(String[]::new));
    }
}
