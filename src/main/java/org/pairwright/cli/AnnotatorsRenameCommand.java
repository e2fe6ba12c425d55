package org.pairwright.cli;

import java.util.concurrent.Callable;
import org.pairwright.domain.Permission;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Calls an annotator otherwise.
@Command(
        name = "rename",
        customSynopsis = "pairwright annotators PROJECT rename NAME OTHER [--as NAME] [--json]",
        description =
                "Call an annotator otherwise. What they decided stays theirs; the record of what was done names them as"
                        + " they were called then. Only a lead may.",
        footer = {
            "",
            "For example:",
            "  pairwright annotators safety.pairs rename Mara \"Mara B.\""
        })
@Needs(Permission.PEOPLE)
final class AnnotatorsRenameCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final ProjectParameter project;

    @Mixin private PeopleChange change;
    @Mixin private ActorOption actor;

    @Parameters(index = "0", paramLabel = "NAME", description = "What they are called now.")
    private String name = "";

    @Parameters(index = "1", paramLabel = "OTHER", description = "What they are called then.")
    private String other = "";

    AnnotatorsRenameCommand(Terminal terminal, ProjectParameter project) {
        this.terminal = terminal;
        this.project = project;
    }

    @Override
    public Integer call() {
        return change.run(
                terminal,
                project,
                actor,
                "%s is called %s now.".formatted(name, other),
                (people, by) -> people.rename(by, name, other));
    }
}
