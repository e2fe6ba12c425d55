package org.pairwright.cli;

import java.util.concurrent.Callable;
import org.pairwright.domain.Permission;
import org.pairwright.service.LabelingService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Does again what was taken back.
@Command(
        name = "redo",
        description = "Do again what `undo` took back last.",
        footer = {"", "For example:", "  pairwright redo safety.pairs --as Mara"})
@Needs(Permission.LABEL)
final class RedoCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private Turning turning;
    @Mixin private ActorOption actor;

    RedoCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        turning.run(
                terminal,
                actor,
                "Did again",
                "There is nothing to do again.",
                LabelingService::redo);
        return ExitCode.DONE;
    }
}
