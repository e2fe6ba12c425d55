package org.pairwright.cli;

import java.util.concurrent.Callable;
import org.pairwright.domain.Permission;
import org.pairwright.exporting.JsonObject;
import org.pairwright.service.PeopleService;
import org.pairwright.storage.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Takes somebody's name out of a project.
@Command(
        name = "erase",
        customSynopsis = "pairwright annotators PROJECT erase NAME --yes [--as NAME] [--json]",
        description = {
            "Put a neutral name in the place of a person's wherever the project has it: as who decided, who"
                    + " acted and who wrote a template, in the event log, and in saved views. Earlier names"
                    + " of theirs go with it. It can't be taken back. Only a lead may, and with --yes alone.",
            "What they decided stays, and so does what people wrote in their own words, as rationales and"
                    + " notes. Backups, handouts, archives and published files from before keep the name."
        },
        footer = {"", "For example:", "  pairwright annotators safety.pairs erase Mara --yes"})
@Needs(Permission.PEOPLE)
final class AnnotatorsEraseCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final ProjectParameter project;

    @Mixin private ActorOption actor;
    @Mixin private JsonOption json;
    @Mixin private MeantOption meant;

    @Parameters(index = "0", paramLabel = "NAME", description = "What they are called now.")
    private String name = "";

    AnnotatorsEraseCommand(Terminal terminal, ProjectParameter project) {
        this.terminal = terminal;
        this.project = project;
    }

    @Override
    public Integer call() {
        meant.require("Erasing a name can not be taken back: say --yes when it is meant.");
        String neutral;
        try (Database database = project.open()) {
            neutral = new PeopleService(database).erase(actor.in(database), name);
        }
        json.print(
                terminal,
                () -> new JsonObject().put("name", neutral),
                () -> "They are called %s now. Their decisions stay.".formatted(neutral));
        return ExitCode.DONE;
    }
}
