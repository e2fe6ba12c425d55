package org.pairwright.ui.data;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.pairwright.domain.InvalidMarking;
import org.pairwright.domain.Marking;
import org.pairwright.domain.Preference;

/// What is said beside a mark, as it is written.
final class BulkDraft {
    private final StringProperty reason = new SimpleStringProperty("");
    private final ObjectProperty<Preference> answer = new SimpleObjectProperty<>(Preference.A);
    private final StringProperty priority = new SimpleStringProperty("1");

    /// Why pairs are taken out.
    StringProperty reasonProperty() {
        return reason;
    }

    /// The answer that is known; [Preference#UNSTATED] where none is any more.
    ObjectProperty<Preference> answerProperty() {
        return answer;
    }

    /// How soon pairs come, as it is written.
    StringProperty priorityProperty() {
        return priority;
    }

    /// Takes all that was written away.
    void clear() {
        reason.set("");
        answer.set(Preference.A);
        priority.set("1");
    }

    /// @throws InvalidMarking when what is written can't be taken
    Marking marking(BulkMark mark) {
        return switch (mark) {
            case EXCLUDE -> new Marking.Exclude(reason.get().strip());
            case INCLUDE -> new Marking.Include();
            case SENSITIVE -> new Marking.Sensitive(true);
            case NOT_SENSITIVE -> new Marking.Sensitive(false);
            case GOLD -> new Marking.Gold(answer.get());
            case PRIORITY -> Marking.of(Marking.Kind.PRIORITY, priority.get().strip());
        };
    }
}
