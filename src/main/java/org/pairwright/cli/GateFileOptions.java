package org.pairwright.cli;

import java.nio.file.Path;
import java.util.List;
import org.pairwright.service.compare.GateFiles;
import picocli.CommandLine.Option;

/// Where what gates said is written for whoever builds.
final class GateFileOptions {
    @Option(
            names = "--junit",
            paramLabel = "FILE",
            converter = PathConverter.class,
            description = "Write what gates said as JUnit's XML, too.")
    private List<Path> junit = List.of();

    @Option(
            names = "--markdown",
            paramLabel = "FILE",
            converter = PathConverter.class,
            description =
                    "Write what gates said, and the pairs on which candidates did worse, in Markdown,"
                            + " too.")
    private List<Path> markdown = List.of();

    GateFiles files() {
        return new GateFiles(junit, markdown);
    }
}
