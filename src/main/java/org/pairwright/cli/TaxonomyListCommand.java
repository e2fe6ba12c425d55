package org.pairwright.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.pairwright.domain.Taxonomy;
import org.pairwright.service.TaxonomyPacks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Lists the taxonomies that come with the program.
@Command(
        name = "list",
        description = "List the taxonomies that come with the program.",
        footer = {"", "For example:", "  pairwright taxonomy list --json"})
@Needs({})
final class TaxonomyListCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private JsonOption json;

    TaxonomyListCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<Taxonomy> taxonomies = TaxonomyPacks.all();
        json.print(
                terminal,
                () -> TaxonomyWords.json(taxonomies),
                () ->
                        taxonomies.stream()
                                .map(TaxonomyListCommand::line)
                                .collect(Collectors.joining(System.lineSeparator())));
        return ExitCode.DONE;
    }

    private static String line(Taxonomy taxonomy) {
        return "%-12s %s, version %s, %s"
                .formatted(
                        taxonomy.id(),
                        taxonomy.name(),
                        taxonomy.version(),
                        Words.count(taxonomy.categories().size(), "category"));
    }
}
