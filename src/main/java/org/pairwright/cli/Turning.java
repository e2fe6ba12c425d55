package org.pairwright.cli;

import java.util.Optional;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.Marking;
import org.pairwright.domain.TurnedAct;
import org.pairwright.exporting.JsonObject;
import org.pairwright.service.AnnotatorService;
import org.pairwright.service.LabelingService;
import org.pairwright.storage.Database;
import picocli.CommandLine.Mixin;

/// What `undo` and `redo` share: whose acts they are, and what is said of them.
final class Turning {
    @Mixin private ProjectParameter project;
    @Mixin private JsonOption json;

    /// What is done with the annotator's acts.
    interface Turn {
        Optional<TurnedAct> of(LabelingService labeling);
    }

    /// Turns one act and prints which it was.
    ///
    /// @param actor whose act it is
    /// @param done what was done to it, the beginning of a sentence
    /// @param nothing the sentence for when there was none
    void run(Terminal terminal, ActorOption actor, String done, String nothing, Turn turn) {
        try (Database database = project.open()) {
            LabelingService labeling =
                    new LabelingService(database, annotator(actor.in(database).name(), database));
            Optional<TurnedAct> turned = turn.of(labeling);
            json.print(
                    terminal,
                    () -> turned.map(act -> json(act, labeling)).orElseGet(Turning::nothing),
                    () -> turned.map(act -> done + " " + words(act, labeling)).orElse(nothing));
        }
    }

    private Annotator annotator(String name, Database database) {
        AnnotatorService annotators = new AnnotatorService(database);
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

    private static String words(TurnedAct turned, LabelingService labeling) {
        return switch (turned) {
            case TurnedAct.OfPair act -> "the %s on %s.".formatted(act.kind(), uuid(act, labeling));
            case TurnedAct.OfMany act -> "a bulk act: " + MarkingWords.turned(act) + ".";
        };
    }

    private static String uuid(TurnedAct.OfPair act, LabelingService labeling) {
        return labeling.task(act.pair()).uuid().toString();
    }

    private static JsonObject json(TurnedAct turned, LabelingService labeling) {
        return switch (turned) {
            case TurnedAct.OfPair act ->
                    new JsonObject()
                            .put("changed", 1)
                            .put("kind", act.kind())
                            .put("pair", uuid(act, labeling))
                            .putText("preference", act.judgment().preference().code());
            case TurnedAct.OfMany(Marking marking, long pairs, long stay) ->
                    new JsonObject()
                            .put("changed", 1)
                            .put("kind", "bulk")
                            .put("mark", marking.kind().code())
                            .putText("value", marking.value())
                            .put("pairs", pairs)
                            .put("stay", stay);
        };
    }

    private static JsonObject nothing() {
        return new JsonObject().put("changed", 0);
    }
}
