package org.pairwright.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pairwright.domain.Taxonomy;
import org.pairwright.service.TaxonomyPacks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Shows the categories of a taxonomy.
@Command(
        name = "show",
        description = "Show the categories of a taxonomy, with their codes and definitions.",
        footer = {
            "",
            "For example:",
            "  pairwright taxonomy show mlc",
            "  pairwright taxonomy show mine.json"
        })
@Needs({})
final class TaxonomyShowCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private JsonOption json;

    @Parameters(
            paramLabel = "ID|FILE",
            description = "A taxonomy that comes with the program, or a file.")
    private String taxonomy = "";

    TaxonomyShowCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Taxonomy shown = TaxonomyPacks.find(taxonomy);
        json.print(terminal, () -> TaxonomyWords.json(List.of(shown)), () -> words(shown));
        return ExitCode.DONE;
    }

    private static String words(Taxonomy taxonomy) {
        return Stream.concat(
                        Stream.of(
                                "%s, version %s".formatted(taxonomy.name(), taxonomy.version()),
                                taxonomy.source(),
                                ""),
                        taxonomy.categories().stream()
                                .map(category ->
                                        "%s  %s%n    %s"
                                                .formatted(
                                                        category.code(),
                                                        category.name(),
                                                        category.definition())))
                .collect(Collectors.joining(System.lineSeparator()));
    }
}
