package org.pairwright.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.pairwright.domain.Category;
import org.pairwright.domain.Crosswalk;
import org.pairwright.domain.Taxonomy;
import org.pairwright.exporting.JsonObject;
import org.pairwright.service.Crosswalks;
import org.pairwright.service.TaxonomyPacks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Shows how the categories of two taxonomies stand to each other.
@Command(
        name = "crosswalk",
        description =
                "Show how the categories of one taxonomy stand to those of another: the same, narrower, broader or"
                        + " related. The built-in ones go by way of mlc and are our reading of the definitions.",
        footer = {
            "",
            "For example:",
            "  pairwright taxonomy crosswalk lg4 openai",
            "  pairwright taxonomy crosswalk mine.json mlc --links mine-to-mlc.json"
        })
@Needs({})
final class TaxonomyCrosswalkCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private JsonOption json;

    @Parameters(index = "0", paramLabel = "FROM", description = "A taxonomy's id, or a file.")
    private String from = "";

    @Parameters(index = "1", paramLabel = "TO", description = "A taxonomy's id, or a file.")
    private String to = "";

    @Option(
            names = "--links",
            paramLabel = "FILE",
            description =
                    "A crosswalk of your own as JSON: from, to, and links with from, to and relation.")
    private Optional<Path> links = Optional.empty();

    TaxonomyCrosswalkCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Taxonomy first = TaxonomyPacks.find(from);
        Crosswalks known = Crosswalks.builtIn();
        Crosswalk crosswalk =
                links.map(known::with).orElse(known).between(first, TaxonomyPacks.find(to));
        List<String> alone =
                first.categories().stream()
                        .map(Category::code)
                        .filter(code -> crosswalk.of(code).isEmpty())
                        .toList();
        json.print(
                terminal,
                () ->
                        new JsonObject()
                                .put("from", crosswalk.from())
                                .put("to", crosswalk.to())
                                .put(
                                        "links",
                                        crosswalk.links().stream()
                                                .map(TaxonomyCrosswalkCommand::json)
                                                .toList())
                                .put("without", alone),
                () -> words(crosswalk, alone));
        return ExitCode.DONE;
    }

    private static JsonObject json(Crosswalk.Link link) {
        return new JsonObject()
                .put("from", link.from())
                .put("to", link.to())
                .put("relation", link.relation().code());
    }

    private static String words(Crosswalk crosswalk, List<String> alone) {
        String lines =
                crosswalk.links().stream()
                        .map(it ->
                                "%-40s %-9s %s".formatted(it.from(), it.relation().code(), it.to()))
                        .collect(Collectors.joining(System.lineSeparator()));
        return alone.isEmpty()
                ? lines
                : "%s%nNothing is like: %s".formatted(lines, String.join(", ", alone));
    }
}
