package org.pairwright.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pairwright.domain.Permission;
import org.pairwright.domain.prompt.PromptTemplate;
import org.pairwright.domain.prompt.TemplateVersion;
import org.pairwright.exporting.JsonObject;
import org.pairwright.service.prompts.PromptService;
import org.pairwright.storage.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Lists the prompt templates of a project.
@Command(
        name = "list",
        description = "List the templates with their latest versions and where these stand.",
        footer = {
            "",
            "For example:",
            "  pairwright prompts list safety.pairs",
            "  pairwright prompts list safety.pairs --all --json"
        })
@Needs(Permission.READ_PROMPTS)
final class PromptsListCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private ProjectParameter project;
    @Mixin private ActorOption actor;
    @Mixin private JsonOption json;

    @Option(names = "--all", description = "List all versions, not only the latest.")
    private boolean everyVersion;

    PromptsListCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<TemplateVersion> versions;
        int approvals;
        try (Database database = project.openToRead()) {
            PromptService prompts = new PromptService(database);
            versions = prompts.all(actor.in(database)).stream().flatMap(this::listed).toList();
            approvals = prompts.approvals();
        }
        json.print(
                terminal,
                () ->
                        new JsonObject()
                                .put(
                                        "templates",
                                        versions.stream()
                                                .map(it -> PromptsWords.line(it, approvals))
                                                .toList()),
                () ->
                        versions.isEmpty()
                                ? "There are no templates yet. `pairwright prompts add` brings some."
                                : versions.stream()
                                        .map(it -> PromptsWords.words(it, approvals))
                                        .collect(Collectors.joining(System.lineSeparator())));
        return ExitCode.DONE;
    }

    private Stream<TemplateVersion> listed(PromptTemplate template) {
        return everyVersion ? template.versions().stream() : Stream.of(template.latest());
    }
}
