package org.pairwright.ui.data;

import org.pairwright.domain.Marking;
import org.pairwright.domain.TurnedAct;
import org.pairwright.ui.kit.MarkingWords;
import org.pairwright.ui.kit.Messages;

/// What is said of acts on many pairs.
final class BulkWords {
    private final Messages messages;
    private final MarkingWords marks;

    BulkWords(Messages messages) {
        this.messages = messages;
        marks = new MarkingWords(messages);
    }

    /// What it is about.
    String about(boolean picked, long pairs) {
        return picked
                ? messages.of("data.bulk.about.selected", pairs)
                : messages.of("data.bulk.about.all", pairs);
    }

    /// The act itself, such as "Take out 12 pairs".
    String act(BulkMark mark, long pairs) {
        return switch (mark) {
            case EXCLUDE -> messages.of("data.bulk.exclude.act", pairs);
            case INCLUDE -> messages.of("data.bulk.include.act", pairs);
            case SENSITIVE -> messages.of("data.bulk.sensitive.act", pairs);
            case NOT_SENSITIVE -> messages.of("data.bulk.notSensitive.act", pairs);
            case GOLD -> messages.of("data.bulk.gold.act", pairs);
            case PRIORITY -> messages.of("data.bulk.priority.act", pairs);
        };
    }

    /// What follows from it.
    String follows(BulkMark mark) {
        return switch (mark) {
            case EXCLUDE -> messages.of("data.bulk.exclude.follows");
            case INCLUDE -> messages.of("data.bulk.include.follows");
            case SENSITIVE -> messages.of("data.bulk.sensitive.follows");
            case NOT_SENSITIVE -> messages.of("data.bulk.notSensitive.follows");
            case GOLD -> messages.of("data.bulk.gold.follows");
            case PRIORITY -> messages.of("data.bulk.priority.follows");
        };
    }

    /// Why what was written can't be taken.
    String refused(BulkMark mark) {
        return mark == BulkMark.PRIORITY
                ? messages.of("data.bulk.priority.refused", Marking.MOST_URGENT)
                : messages.of("data.bulk.exclude.refused", Marking.LONGEST_REASON);
    }

    /// What became of it.
    String told(Told told) {
        return switch (told) {
            case Told.Marked(Marking marking, long asked, long changed) ->
                    changed == 0
                            ? messages.of("data.told.none", asked)
                            : asked > changed
                                    ? messages.of(
                                            "data.told.some",
                                            marks.done(marking, changed),
                                            asked - changed)
                                    : messages.of("data.told.all", marks.done(marking, changed));
            case Told.TakenBack(TurnedAct act) -> messages.of("data.told.takenBack", turned(act));
            case Told.DoneAgain(TurnedAct act) -> messages.of("data.told.again", turned(act));
            case Told.NothingToTakeBack() -> messages.of("data.told.nothingToTakeBack");
            case Told.NothingToDoAgain() -> messages.of("data.told.nothingToDoAgain");
            case Told.Stopped() -> messages.of("data.told.stopped");
            case Told.Failed(var failure) -> messages.of("data.told.failed", failure.what());
        };
    }

    private String turned(TurnedAct turned) {
        return switch (turned) {
            case TurnedAct.OfMany act -> marks.turned(act);
            case TurnedAct.OfPair act ->
                    switch (act.kind()) {
                        case "skip" -> messages.of("data.told.skip", act.pair());
                        case "flag" -> messages.of("data.told.flag", act.pair());
                        case "correction" -> messages.of("data.told.correction", act.pair());
                        default -> messages.of("data.told.decision", act.pair());
                    };
        };
    }
}
