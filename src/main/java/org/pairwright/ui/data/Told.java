package org.pairwright.ui.data;

import org.pairwright.domain.Marking;
import org.pairwright.domain.TurnedAct;
import org.pairwright.ui.kit.Failure;

/// What became of an act on many pairs.
sealed interface Told {
    /// They were marked.
    ///
    /// @param asked how many there were
    /// @param changed how many of them are marked otherwise than before
    record Marked(Marking marking, long asked, long changed) implements Told {}

    /// The last act was taken back.
    record TakenBack(TurnedAct act) implements Told {}

    /// What was taken back was done again.
    record DoneAgain(TurnedAct act) implements Told {}

    record NothingToTakeBack() implements Told {}

    record NothingToDoAgain() implements Told {}

    /// Somebody stopped it; nothing was changed.
    record Stopped() implements Told {}

    /// It could not be done; nothing was changed.
    record Failed(Failure failure) implements Told {}

    /// Whether anything is otherwise than before.
    default boolean hasChanged() {
        return switch (this) {
            case Marked(Marking marking, long asked, long changed) -> changed > 0;
            case TakenBack taken -> true;
            case DoneAgain again -> true;
            case NothingToTakeBack none -> false;
            case NothingToDoAgain none -> false;
            case Stopped stopped -> false;
            case Failed failed -> false;
        };
    }

    /// Whether it can be taken back at once.
    default boolean canBeTakenBack() {
        return this instanceof Marked(Marking marking, long asked, long changed) && changed > 0;
    }
}
