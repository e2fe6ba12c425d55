package org.pairwright.cli;

import java.util.Optional;
import org.pairwright.domain.Annotator;
import org.pairwright.service.AnnotatorService;
import org.pairwright.service.LabelingService;
import org.pairwright.service.TurnedAct;
import org.pairwright.storage.Database;
import picocli.CommandLine.Mixin;

/// What `undo` and `redo` share: whose acts they are, and what is said of them.
final class Turning {
    @Mixin private final ProjectParameter project = new ProjectParameter();
    @Mixin private final ActorOption actor = new ActorOption();
    @Mixin private final JsonOption json = new JsonOption();

    /// What is done with the annotator's acts.
    interface Turn {
        Optional<TurnedAct> of(LabelingService labeling);
    }

    /// Turns one act and prints which it was.
    void run(Terminal terminal, String done, Turn turn) {
        try (Database database = project.open()) {
            Optional<TurnedAct> turned =
                    turn.of(new LabelingService(database, annotator(database)));
            json.print(
                    terminal,
                    () -> turned.map(Turning::json).orElseGet(Turning::nothing),
                    () ->
                            turned.map(act -> done + " the " + act.kind() + " on " + act.uuid() + ".")
                                    .orElse("There is nothing to do."));
        }
    }

    private Annotator annotator(Database database) {
        AnnotatorService annotators = new AnnotatorService(database);
        String name = annotators.actor(actor.name()).name();
        return annotators.all().stream()
                .filter(annotator -> annotator.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new NotThere(project + " has no annotator \"" + name + "\"."));
    }

    private static JsonObject json(TurnedAct act) {
        return new JsonObject()
                .put("changed", 1)
                .put("kind", act.kind())
                .put("pair", act.uuid().toString())
                .putText("preference", act.judgment().preference().code());
    }

    private static JsonObject nothing() {
        return new JsonObject().put("changed", 0);
    }
}
