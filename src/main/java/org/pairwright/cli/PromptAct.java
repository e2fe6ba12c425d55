package org.pairwright.cli;

import org.pairwright.domain.prompt.InvalidPromptText;
import org.pairwright.domain.prompt.TemplateAct;
import org.pairwright.domain.prompt.TemplateStatus;
import org.pairwright.domain.prompt.TemplateVersion;
import org.pairwright.service.prompts.PromptService;
import org.pairwright.storage.Database;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// What the commands share that do something about a version of a template.
final class PromptAct {
    @Mixin private TemplateParameter template;
    @Mixin private JsonOption json;

    @Option(names = "--note", paramLabel = "TEXT", description = "In your words.")
    private String note = "";

    /// Does it and says where the version stands since.
    int run(Terminal terminal, ActorOption actor, TemplateAct.Kind kind) {
        TemplateVersion version;
        int approvals;
        try (Database database = template.open()) {
            PromptService prompts = new PromptService(database);
            version = prompts.act(actor.in(database), template.name(), kind, note);
            approvals = prompts.approvals();
        } catch (InvalidPromptText e) {
            throw new WrongUsage(e.getMessage() + " --note TEXT does.", e);
        }
        json.print(
                terminal,
                () -> PromptsWords.json(version, approvals),
                () -> words(version, approvals));
        return ExitCode.DONE;
    }

    private static String words(TemplateVersion version, int approvals) {
        TemplateStatus status = version.status(approvals);
        return status == TemplateStatus.IN_REVIEW && approvals > 0
                ? "%s is in review, with %d of %s."
                        .formatted(
                                version.name(),
                                version.approvers().stream()
                                        .filter(it -> !it.equals(version.author().name()))
                                        .count(),
                                Words.count(approvals, "approval"))
                : version.name() + " is " + status.code().replace('_', ' ') + ".";
    }
}
