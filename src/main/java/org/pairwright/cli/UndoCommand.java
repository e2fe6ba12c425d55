package org.pairwright.cli;

import java.util.concurrent.Callable;
import org.pairwright.domain.Permission;
import org.pairwright.service.LabelingService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Takes an annotator's last act back.
@Command(
        name = "undo",
        description =
                "Take an annotator's last act back, whatever it was; as often as there are acts.",
        footer = {"", "For example:", "  pairwright undo safety.pairs --as Mara"})
@Needs(Permission.LABEL)
final class UndoCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private Turning turning;
    @Mixin private ActorOption actor;

    UndoCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        turning.run(
                terminal,
                actor,
                "Took back",
                "There is nothing to take back.",
                LabelingService::undo);
        return ExitCode.DONE;
    }
}
