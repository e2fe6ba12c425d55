package org.pairwright.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.pairwright.service.TaxonomyCheck;
import org.pairwright.service.TaxonomyPacks;
import org.pairwright.service.UnreadableText;
import org.pairwright.storage.InvalidTaxonomy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Checks taxonomies in files.
@Command(
        name = "validate",
        description =
                "Check taxonomies in files: whether they can be read, their codes are told apart from those"
                        + " of others, and each category is defined.",
        footer = {"", "For example:", "  pairwright taxonomy validate mine.json"})
@Needs({})
final class TaxonomyValidateCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private JsonOption json;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Taxonomies as JSON.")
    private List<Path> files = List.of();

    TaxonomyValidateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return CheckedFiles.of(files, TaxonomyValidateCommand::findings).print(terminal, json);
    }

    private static List<String> findings(Path file) {
        try {
            return TaxonomyCheck.findings(TaxonomyPacks.read(file));
        } catch (UnreadableText | InvalidTaxonomy e) {
            return List.of(String.valueOf(e.getMessage()));
        }
    }
}
