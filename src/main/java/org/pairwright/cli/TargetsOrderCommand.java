package org.pairwright.cli;

import java.util.concurrent.Callable;
import org.pairwright.domain.Permission;
import org.pairwright.exporting.JsonObject;
import org.pairwright.service.AnnotatorService;
import org.pairwright.service.TargetService;
import org.pairwright.storage.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Orders the queue by what is missing.
@Command(
        name = "order",
        description =
                "Put those pairs first that nobody decided yet and of which a model says that they have a category"
                        + " of which pairs are missing. Say it again when targets were reached or models went over"
                        + " more pairs: those that were put first in vain go back.",
        footer = {"", "For example:", "  pairwright targets order safety.pairs"})
@Needs(Permission.MARK)
final class TargetsOrderCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private ProjectParameter project;
    @Mixin private ActorOption actor;
    @Mixin private JsonOption json;

    TargetsOrderCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        long changed;
        try (Database database = project.open();
                ProgressBar progress = terminal.progress()) {
            String name = actor.in(database).name();
            changed =
                    new TargetService(database)
                            .order(
                                    new AnnotatorService(database).allowed(name, Permission.MARK),
                                    progress);
        }
        json.print(
                terminal,
                () -> new JsonObject().put("changed", changed),
                () -> Words.count(changed, "pair") + " to come sooner.");
        return ExitCode.DONE;
    }
}
