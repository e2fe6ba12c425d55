package org.pairwright.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.pairwright.domain.Permission;
import org.pairwright.domain.prompt.TemplateVersion;
import org.pairwright.exporting.JsonObject;
import org.pairwright.service.prompts.Finding;
import org.pairwright.service.prompts.PromptChecks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Looks for weaknesses in a prompt template.
@Command(
        name = "check",
        description =
                "Look for weaknesses in a version by rules: variables, keys and personal data, places where a text"
                        + " that is filled in can pass itself off as an instruction, when to decline, length. Exit code 4"
                        + " when one of them has to go before it can be approved. A template in which nothing is found"
                        + " is not safe for that.",
        footer = {"", "For example:", "  pairwright prompts check safety.pairs helper --json"})
@Needs(Permission.READ_PROMPTS)
final class PromptsCheckCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private TemplateParameter template;
    @Mixin private ActorOption actor;
    @Mixin private JsonOption json;

    PromptsCheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        TemplateVersion version = template.find(actor);
        List<Finding> findings = PromptChecks.of(version.text());
        boolean ok = findings.stream().noneMatch(Finding::isError);
        json.print(
                terminal,
                () ->
                        new JsonObject()
                                .put("name", version.template())
                                .put("version", version.number())
                                .put("ok", ok)
                                .put("findings", PromptsWords.findings(findings)),
                () ->
                        findings.isEmpty()
                                ? "Nothing was found in " + version.name() + "."
                                : PromptsWords.lines(findings));
        return ok ? ExitCode.DONE : ExitCode.FOUND_SOMETHING;
    }
}
