package org.pairwright.cli;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.storage.Database;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The project that a command works on, or the table in its place that an option of the command
/// names.
final class ProjectOrTable {
    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "PROJECT",
            converter = ProjectLocationConverter.class,
            description =
                    "A project file (*.pairs) or a team project:"
                            + " postgresql://user@host:port/db?project=NAME; its password comes from"
                            + " PGPASSWORD, ~/.pgpass or a prompt.")
    private List<ProjectLocation> projects = List.of();

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    /// Whether it is a table.
    ///
    /// @param option names the table
    /// @param act what the command does with either, a verb
    /// @throws WrongUsage where both are named, or neither
    boolean isTable(String option, String act) {
        boolean table = isGiven(option);
        WrongUsage.unless(
                table || !projects.isEmpty(), "Name a PROJECT, or a table with " + option + ".");
        WrongUsage.unless(
                !table || projects.isEmpty(),
                "A PROJECT and %s exclude one another: %s one or the other."
                        .formatted(option, act));
        return table;
    }

    /// For what changes nothing.
    Database openToRead() {
        return Database.openToRead(Passwords.complete(projects.getFirst()));
    }

    /// Refuses options of the one where the other is worked on.
    ///
    /// @param where the end of the sentence that says where they belong
    void refuse(List<String> options, String where) {
        for (String option : options) {
            WrongUsage.unless(!isGiven(option), option + " is " + where + ".");
        }
    }

    boolean isGiven(String option) {
        return Objects.requireNonNull(command)
                .commandLine()
                .getParseResult()
                .hasMatchedOption(option);
    }
}
