package org.pairwright.cli;

import java.util.Objects;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;

/// The program itself: what all commands stand under.
@Command(
        name = "pairwright",
        versionProvider = Pairwright.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description =
                "Decide which of two answers is better and whether either is harmful; export what trainers"
                        + " read. Without a command the desktop application opens.",
        commandListHeading = "%nCommands:%n",
        footer = {
            "",
            "Exit codes: 0 done; 1 failed, nothing half-done is left; 2 wrong usage; 3 done, but some"
                    + " input rows were refused; 4 a check found something wrong.",
            "",
            "For example:",
            "  pairwright new safety.pairs",
            "  pairwright import safety.pairs pairs.jsonl",
            "  pairwright open safety.pairs",
            "  pairwright help import"
        })
final class Pairwright {
    static final String VERSION = "--version";
    static final String VERSION_SHORT = "-V";

    @Option(
            names = {VERSION_SHORT, VERSION},
            versionHelp = true,
            description = "Show the version.")
    private boolean versionAsked;

    boolean isVersionAsked() {
        return versionAsked;
    }

    /// The version that the build wrote into the program's own archive.
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version =
                    Objects.requireNonNullElse(
                            Pairwright.class.getPackage().getImplementationVersion(),
                            "(not packaged)");
            return new String[] {"Pairwright " + version};
        }
    }
}
