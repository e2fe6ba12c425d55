package org.pairwright.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.AnnotatorRole;
import org.pairwright.domain.Permission;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Adds a person to a project.
@Command(
        name = "add",
        customSynopsis =
                "pairwright annotators PROJECT add NAME [--role ROLE] [--as NAME] [--json]",
        description = "Add a person. Only a lead may.",
        footer = {
            "",
            "For example:",
            "  pairwright annotators safety.pairs add Mara --role reviewer"
        })
@Needs(Permission.PEOPLE)
final class AnnotatorsAddCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final ProjectParameter project;

    @Mixin private PeopleChange change;
    @Mixin private ActorOption actor;

    @Parameters(paramLabel = "NAME", description = "What they are called.")
    private String name = "";

    @Option(
            names = "--role",
            paramLabel = "ROLE",
            converter = PeopleWords.RoleConverter.class,
            completionCandidates = Candidates.Roles.class,
            description = "lead, reviewer, annotator (the default) or auditor.")
    private AnnotatorRole role = AnnotatorRole.ANNOTATOR;

    AnnotatorsAddCommand(Terminal terminal, ProjectParameter project) {
        this.terminal = terminal;
        this.project = project;
    }

    @Override
    public Integer call() {
        return change.run(
                terminal,
                project,
                actor,
                "Added %s, role: %s.".formatted(name, role.code()),
                (people, by) -> {
                    List<String> alike =
                            people.all().stream()
                                    .filter(it -> it.isNamedLike(name))
                                    .map(Annotator::name)
                                    .toList();
                    people.add(by, name, role);
                    PeopleWords.alike(alike, name).ifPresent(terminal::say);
                });
    }
}
