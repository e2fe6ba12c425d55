package org.pairwright.cli;

import java.util.Optional;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.TurnedAct;
import org.pairwright.service.AnnotatorService;
import org.pairwright.service.LabelingService;
import org.pairwright.storage.Database;
import picocli.CommandLine.Mixin;

/// What `undo` and `redo` share: whose acts they are, and what is said of them.
final class Turning {
    @Mixin private ProjectParameter project;
    @Mixin private ActorOption actor;
    @Mixin private JsonOption json;

    /// What is done with the annotator's acts.
    interface Turn {
        Optional<TurnedAct> of(LabelingService labeling);
    }

    /// Turns one act and prints which it was.
    ///
    /// @param done what was done to it, the beginning of a sentence
    /// @param nothing the sentence for when there was none
    void run(Terminal terminal, String done, String nothing, Turn turn) {
        try (Database database = project.open()) {
            LabelingService labeling = new LabelingService(database, annotator(database));
            Optional<TurnedAct> turned = turn.of(labeling);
            String pair = turned.map(act -> labeling.task(act.pair()).uuid().toString()).orElse("");
            json.print(
                    terminal,
                    () -> turned.map(act -> json(act, pair)).orElseGet(Turning::nothing),
                    () ->
                            turned.map(act -> "%s the %s on %s.".formatted(done, act.kind(), pair))
                                    .orElse(nothing));
        }
    }

    private Annotator annotator(Database database) {
        AnnotatorService annotators = new AnnotatorService(database);
        String name = annotators.actor(actor.name()).name();
        return annotators.all().stream()
                .filter(annotator -> annotator.name().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new NotThere(
                                project
                                        + " has no annotator \""
                                        + name
                                        + "\". `--as NAME` says whose act is meant."));
    }

    private static JsonObject json(TurnedAct act, String pair) {
        return new JsonObject()
                .put("changed", 1)
                .put("kind", act.kind())
                .put("pair", pair)
                .putText("preference", act.judgment().preference().code());
    }

    private static JsonObject nothing() {
        return new JsonObject().put("changed", 0);
    }
}
