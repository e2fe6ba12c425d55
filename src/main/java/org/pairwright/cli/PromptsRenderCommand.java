package org.pairwright.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.pairwright.domain.Permission;
import org.pairwright.domain.prompt.InvalidPromptText;
import org.pairwright.domain.prompt.PromptText;
import org.pairwright.domain.prompt.TemplateVersion;
import org.pairwright.exporting.JsonObject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Fills a prompt template in.
@Command(
        name = "render",
        description = "Fill in the variables of a version and print what a model would be sent.",
        footer = {
            "",
            "For example:",
            "  pairwright prompts render safety.pairs helper@2 --set \"question=Why is the sky blue?\""
        })
@Needs(Permission.READ_PROMPTS)
final class PromptsRenderCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private TemplateParameter template;
    @Mixin private ActorOption actor;
    @Mixin private JsonOption json;

    @Option(
            names = "--set",
            paramLabel = "VARIABLE=VALUE",
            description = "What stands in the place of a variable; each has to have a value.")
    private Map<String, String> values = new LinkedHashMap<>();

    PromptsRenderCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        TemplateVersion version = template.find(actor);
        PromptText filled;
        try {
            filled = version.text().with(values);
        } catch (InvalidPromptText e) {
            throw new WrongUsage(String.valueOf(e.getMessage()), e);
        }
        json.print(
                terminal,
                () ->
                        new JsonObject()
                                .put("name", version.template())
                                .put("version", version.number())
                                .put("system", filled.system())
                                .put("prompt", filled.prompt()),
                () -> PromptsWords.texts(filled));
        return ExitCode.DONE;
    }
}
