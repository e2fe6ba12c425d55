package org.pairwright.cli;

import org.pairwright.domain.Actor;
import org.pairwright.domain.prompt.TemplateName;
import org.pairwright.domain.prompt.TemplateVersion;
import org.pairwright.service.prompts.PromptService;
import org.pairwright.storage.Database;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// A version of a template in a project, and whoever asks for it.
final class TemplateParameter {
    @Mixin private ProjectParameter project;

    @Parameters(
            index = "1",
            paramLabel = "NAME[@N]",
            converter = TemplateNameConverter.class,
            description = "A template, and which version of it. Default: the latest.")
    private TemplateName name;

    TemplateName name() {
        return name;
    }

    Database open() {
        return project.open();
    }

    /// The version, looked up.
    TemplateVersion find(ActorOption actor) {
        try (Database database = project.openToRead()) {
            Actor asking = actor.in(database);
            return new PromptService(database).version(asking, name);
        }
    }
}
