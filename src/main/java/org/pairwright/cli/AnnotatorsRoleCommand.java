package org.pairwright.cli;

import java.util.concurrent.Callable;
import org.pairwright.domain.AnnotatorRole;
import org.pairwright.domain.Permission;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Gives a person a role.
@Command(
        name = "role",
        customSynopsis = "pairwright annotators PROJECT role NAME ROLE [--as NAME] [--json]",
        description =
                "Give a person a role: lead, reviewer, annotator or auditor. Only a lead may, and somebody has to lead.",
        footer = {"", "For example:", "  pairwright annotators safety.pairs role Mara lead"})
@Needs(Permission.PEOPLE)
final class AnnotatorsRoleCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final ProjectParameter project;

    @Mixin private PeopleChange change;
    @Mixin private ActorOption actor;

    @Parameters(index = "0", paramLabel = "NAME", description = "Whose.")
    private String name = "";

    @Parameters(
            index = "1",
            paramLabel = "ROLE",
            converter = PeopleWords.RoleConverter.class,
            completionCandidates = Candidates.Roles.class,
            description = "What they are from now on.")
    private AnnotatorRole role = AnnotatorRole.ANNOTATOR;

    AnnotatorsRoleCommand(Terminal terminal, ProjectParameter project) {
        this.terminal = terminal;
        this.project = project;
    }

    @Override
    public Integer call() {
        return change.run(
                terminal,
                project,
                actor,
                "%s, role: %s.".formatted(name, role.code()),
                (people, by) -> people.giveRole(by, name, role));
    }
}
