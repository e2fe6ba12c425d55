package org.pairwright.cli;

import java.util.concurrent.Callable;
import org.pairwright.domain.MergedPeople;
import org.pairwright.domain.Permission;
import org.pairwright.exporting.JsonObject;
import org.pairwright.service.PeopleService;
import org.pairwright.storage.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Puts what somebody said under another of their names.
@Command(
        name = "merge",
        customSynopsis = "pairwright annotators PROJECT merge FROM INTO --yes [--as NAME] [--json]",
        description = {
            "Put what one name of a person says under another of theirs. Where both decided a pair, what was"
                    + " decided later counts. Nothing is lost: the one name says it anew, the other takes it"
                    + " back, and the history of each pair has both. Only a lead may, and with --yes alone.",
            "The emptied name stays in the list, as \"FROM (merged)\"."
        },
        footer = {"", "For example:", "  pairwright annotators safety.pairs merge mara Mara --yes"})
@Needs(Permission.PEOPLE)
final class AnnotatorsMergeCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final ProjectParameter project;

    @Mixin private ActorOption actor;
    @Mixin private JsonOption json;
    @Mixin private MeantOption meant;

    @Parameters(index = "0", paramLabel = "FROM", description = "The name that is given up.")
    private String from = "";

    @Parameters(index = "1", paramLabel = "INTO", description = "The name that stays.")
    private String into = "";

    AnnotatorsMergeCommand(Terminal terminal, ProjectParameter project) {
        this.terminal = terminal;
        this.project = project;
    }

    @Override
    public Integer call() {
        meant.require(
                "Merging can be taken back by nothing but decisions: say --yes when it is meant.");
        MergedPeople merged;
        try (Database database = project.open()) {
            merged = new PeopleService(database).merge(actor.in(database), from, into);
        }
        json.print(
                terminal,
                () ->
                        new JsonObject()
                                .put("name", merged.name())
                                .put("moved", merged.moved())
                                .put("replaced", merged.replaced())
                                .put("kept", merged.kept()),
                () ->
                        ("%s moved to \"%s\". Of pairs that both had decided, %s went by the decision of \"%s\", which"
                                        + " was later, and %s stayed.")
                                .formatted(
                                        Words.count(merged.moved(), "decision"),
                                        into,
                                        Words.number(merged.replaced()),
                                        from,
                                        Words.number(merged.kept())));
        return ExitCode.DONE;
    }
}
