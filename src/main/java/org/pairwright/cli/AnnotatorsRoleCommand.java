package org.pairwright.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.AnnotatorRole;
import org.pairwright.domain.Permission;
import org.pairwright.service.PeopleService;
import org.pairwright.storage.Database;
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

    @Mixin private ActorOption actor;
    @Mixin private JsonOption json;

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
        List<Annotator> all;
        try (Database database = project.open()) {
            PeopleService people = new PeopleService(database);
            people.giveRole(actor.in(database), name, role);
            all = people.all();
        }
        json.print(
                terminal,
                () -> PeopleWords.json(all),
                () -> "%s, role: %s.".formatted(name, role.code()));
        return ExitCode.DONE;
    }
}
