package org.pairwright.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.pairwright.domain.Actor;
import org.pairwright.domain.Permission;
import org.pairwright.domain.prompt.TemplateName;
import org.pairwright.domain.prompt.TemplateVersion;
import org.pairwright.exporting.JsonObject;
import org.pairwright.service.prompts.PromptService;
import org.pairwright.service.prompts.WordChange;
import org.pairwright.service.prompts.WordChanges;
import org.pairwright.storage.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Says what differs between two versions of prompt templates.
@Command(
        name = "diff",
        description =
                "Say word by word what differs between two versions: what went stands in [-brackets-], what came in"
                        + " {+braces+}.",
        footer = {"", "For example:", "  pairwright prompts diff safety.pairs helper@1 helper@2"})
@Needs(Permission.READ_PROMPTS)
final class PromptsDiffCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private ProjectParameter project;
    @Mixin private ActorOption actor;
    @Mixin private JsonOption json;

    @Parameters(
            index = "1",
            paramLabel = "FROM",
            converter = TemplateNameConverter.class,
            description = "The version before, as NAME@N.")
    private TemplateName from;

    @Parameters(
            index = "2",
            paramLabel = "TO",
            converter = TemplateNameConverter.class,
            description = "The version after.")
    private TemplateName to;

    PromptsDiffCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        TemplateVersion before;
        TemplateVersion after;
        try (Database database = project.openToRead()) {
            PromptService prompts = new PromptService(database);
            Actor asking = actor.in(database);
            before = prompts.version(asking, from);
            after = prompts.version(asking, to);
        }
        List<WordChange> system =
                WordChanges.between(before.text().system(), after.text().system());
        List<WordChange> prompt =
                WordChanges.between(before.text().prompt(), after.text().prompt());
        json.print(
                terminal,
                () ->
                        new JsonObject()
                                .put("from", before.name().toString())
                                .put("to", after.name().toString())
                                .put("system", json(system))
                                .put("prompt", json(prompt)),
                () ->
                        Words.visible(
                                "--- system%n%s%n--- prompt%n%s"
                                        .formatted(words(system), words(prompt))));
        return ExitCode.DONE;
    }

    private static List<JsonObject> json(List<WordChange> changes) {
        return changes.stream()
                .map(it ->
                        new JsonObject()
                                .put(
                                        "kind",
                                        switch (it.kind()) {
                                            case KEPT -> "kept";
                                            case DELETED -> "deleted";
                                            case INSERTED -> "inserted";
                                        })
                                .put("text", it.text()))
                .toList();
    }

    private static String words(List<WordChange> changes) {
        return changes.stream()
                .map(it ->
                        switch (it.kind()) {
                            case KEPT -> it.text();
                            case DELETED -> "[-" + it.text() + "-]";
                            case INSERTED -> "{+" + it.text() + "+}";
                        })
                .collect(Collectors.joining());
    }
}
