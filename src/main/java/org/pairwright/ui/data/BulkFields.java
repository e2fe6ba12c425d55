package org.pairwright.ui.data;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import org.pairwright.domain.Preference;
import org.pairwright.ui.kit.MarkingWords;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Segments;

/// Where it is said what has to be said beside a mark.
final class BulkFields {
    private static final double REASON = 320;
    private static final double PRIORITY = 96;

    private final BulkViewModel viewModel;
    private final BulkDraft draft;
    private final Messages messages;
    private final MarkingWords marks;

    BulkFields(BulkViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        draft = viewModel.draft();
        marks = new MarkingWords(messages);
    }

    /// The fields of one mark; of no size where nothing has.
    Node of(BulkMark mark) {
        return switch (mark) {
            case EXCLUDE -> text("bulk-reason", "data.bulk.exclude.reason", REASON);
            case PRIORITY -> text("bulk-priority", "data.bulk.priority.name", PRIORITY);
            case GOLD -> answers();
            case INCLUDE, SENSITIVE, NOT_SENSITIVE -> {
                Region nothing = new Region();
                nothing.setManaged(false);
                yield nothing;
            }
        };
    }

    private TextField text(String id, String name, double width) {
        TextField field = new TextField();
        field.setId(id);
        field.setPromptText(messages.of(name));
        field.setAccessibleText(messages.of(name));
        field.setPrefWidth(width);
        field.textProperty()
                .bindBidirectional(
                        id.equals("bulk-reason")
                                ? draft.reasonProperty()
                                : draft.priorityProperty());
        field.setOnAction(event -> viewModel.confirm());
        return field;
    }

    private Node answers() {
        Segments<Preference> answers = new Segments<>(draft.answerProperty()::set);
        for (Preference answer :
                List.of(
                        Preference.A,
                        Preference.B,
                        Preference.TIE,
                        Preference.BOTH_BAD,
                        Preference.UNSTATED)) {
            String name = marks.answer(answer);
            answers.add(
                    answer,
                    "bulk-gold-" + (answer.code().isEmpty() ? "none" : answer.code()),
                    name,
                    name);
        }
        draft.answerProperty().subscribe(answer -> answers.show(Optional.of(answer)));
        return answers;
    }
}
