package org.pairwright.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.pairwright.domain.Taxonomy;
import org.pairwright.exporting.JsonObject;
import org.pairwright.service.ProjectService;
import org.pairwright.service.TaxonomyPacks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Makes a project.
@Command(
        name = "new",
        description = "Make a project. What is there already is never overwritten.",
        footer = {
            "",
            "For example:",
            "  pairwright new safety.pairs",
            "  pairwright new safety.pairs --name \"Safety, batch 3\" --guidelines guidelines.md",
            "  pairwright new \"postgresql://ana@db.example.org/labels?project=safety\""
        })
@Needs({})
final class NewCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private ProjectParameter project;
    @Mixin private ActorOption actor;
    @Mixin private JsonOption json;

    @Option(
            names = "--name",
            paramLabel = "TITLE",
            description = "The project's title; the name of the file by default.")
    private String title = "";

    @Option(
            names = "--taxonomy",
            paramLabel = "ID|FILE",
            description =
                    "The hazard categories to choose from: a built-in taxonomy (see `taxonomy list`) or a JSON"
                            + " file with the keys id, version, name, source and categories (code, name,"
                            + " definition). Default: ${DEFAULT-VALUE}.")
    private String taxonomy = TaxonomyPacks.DEFAULT;

    @Option(
            names = "--guidelines",
            paramLabel = "FILE",
            description = "What annotators are told, in Markdown.")
    private Path guidelines = Path.of("");

    NewCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Taxonomy categories = TaxonomyPacks.find(taxonomy);
        String told = guidelines.toString().isEmpty() ? "" : ProjectService.guidelines(guidelines);
        make(categories, told);
        project.warn(terminal);
        json.print(
                terminal,
                () ->
                        new JsonObject()
                                .put("project", project.toString())
                                .put("schema_version", ProjectService.schemaVersion()),
                () -> "Made " + project + ". `pairwright import` brings pairs into it.");
        return ExitCode.DONE;
    }

    private void make(Taxonomy categories, String told) {
        try {
            ProjectService.create(project.location(), actor.name(), title, categories, told)
                    .close();
        } catch (IllegalArgumentException e) {
            // A title that is too long, or a character that can't be kept.
            throw new WrongUsage(String.valueOf(e.getMessage()));
        }
    }
}
