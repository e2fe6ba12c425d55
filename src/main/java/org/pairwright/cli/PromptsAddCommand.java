package org.pairwright.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.pairwright.domain.Actor;
import org.pairwright.domain.Permission;
import org.pairwright.domain.prompt.InvalidPromptText;
import org.pairwright.domain.prompt.PromptText;
import org.pairwright.domain.prompt.TemplateVersion;
import org.pairwright.exporting.JsonObject;
import org.pairwright.service.prompts.Finding;
import org.pairwright.service.prompts.PromptChecks;
import org.pairwright.service.prompts.PromptService;
import org.pairwright.storage.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Adds a prompt template, or a version of one.
@Command(
        name = "add",
        description =
                "Add a template, or the next version of one that is there. What the checks find in it is told; it is"
                        + " added all the same, as a draft.",
        footer = {
            "",
            "For example:",
            "  pairwright prompts add safety.pairs helper --system system.txt --prompt prompt.txt"
                    + " --note \"Say why it declines\"",
            "  pairwright prompts add safety.pairs --starters"
        })
@Needs(Permission.EDIT_PROMPTS)
final class PromptsAddCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private ProjectParameter project;
    @Mixin private ActorOption actor;
    @Mixin private JsonOption json;

    @Parameters(index = "1", arity = "0..1", paramLabel = "NAME", description = "The template.")
    private Optional<String> name = Optional.empty();

    @Option(
            names = "--system",
            paramLabel = "FILE",
            description = "The system prompt, a file of text. Without it there is none.")
    private Optional<Path> system = Optional.empty();

    @Option(
            names = "--prompt",
            paramLabel = "FILE",
            description = "The prompt, a file of text. Without it there is none.")
    private Optional<Path> prompt = Optional.empty();

    @Option(
            names = "--variable",
            paramLabel = "NAME",
            description =
                    "A variable that is declared; as often as there are variables. Without it those are declared"
                            + " that the texts use.")
    private List<String> variables = List.of();

    @Option(names = "--note", paramLabel = "TEXT", description = "Why it is made.")
    private String note = "";

    @Option(
            names = "--starters",
            description =
                    "Add the templates that come with the program, as far as they aren't there.")
    private boolean starters;

    PromptsAddCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        WrongUsage.unless(
                starters != name.isPresent(), "Name the template to add, or say --starters.");
        return starters ? addStarters() : add(name.orElseThrow());
    }

    private int addStarters() {
        List<String> added;
        try (Database database = project.open()) {
            added = new PromptService(database).addStarters(actor.in(database));
        }
        json.print(
                terminal,
                () -> new JsonObject().put("added", added),
                () -> "Added " + Words.count(added.size(), "template") + ".");
        return ExitCode.DONE;
    }

    private int add(String template) {
        PromptText text = text();
        TemplateVersion version;
        int approvals;
        try (Database database = project.open()) {
            PromptService prompts = new PromptService(database);
            Actor author = actor.in(database);
            int latest = prompts.latest(author, template);
            version = prompts.add(author, template, latest, text, note);
            approvals = prompts.approvals();
        } catch (InvalidPromptText e) {
            throw new WrongUsage(String.valueOf(e.getMessage()), e);
        }
        List<Finding> findings = PromptChecks.of(text);
        json.print(
                terminal,
                () ->
                        PromptsWords.json(version, approvals)
                                .put("findings", PromptsWords.findings(findings)),
                () ->
                        "Added %s.%s"
                                .formatted(
                                        version.name(),
                                        findings.isEmpty()
                                                ? ""
                                                : "%n".formatted() + PromptsWords.lines(findings)));
        return ExitCode.DONE;
    }

    private PromptText text() {
        WrongUsage.unless(
                system.isPresent() || prompt.isPresent(), "Say --system, --prompt, or both.");
        try {
            PromptText found =
                    PromptText.of(
                            system.map(PromptService::text).orElse(""),
                            prompt.map(PromptService::text).orElse(""));
            return variables.isEmpty() ? found : found.withVariables(variables);
        } catch (InvalidPromptText e) {
            throw new WrongUsage(String.valueOf(e.getMessage()), e);
        }
    }
}
