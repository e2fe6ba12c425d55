package org.pairwright.ui.prompts;

import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.pairwright.domain.Permission;
import org.pairwright.domain.prompt.TemplateAct;
import org.pairwright.domain.prompt.TemplateStatus;
import org.pairwright.domain.prompt.TemplateVersion;
import org.pairwright.ui.kit.Act;
import org.pairwright.ui.kit.KeyButton;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Signs;
import org.pairwright.ui.kit.Texts;

/// What can be done about a version, and by whom.
final class ReviewBar extends VBox {
    private final PromptsViewModel viewModel;
    private final Messages messages;
    private final Label state = Texts.of("", "small", "muted");
    private final TextField note = new TextField();
    private final FlowPane line = new FlowPane(8, 8);
    private final Map<TemplateAct.Kind, Button> acts = new EnumMap<>(TemplateAct.Kind.class);

    ReviewBar(PromptsViewModel viewModel, PromptsWords words, KeyButton buttons) {
        super(12);
        this.viewModel = viewModel;
        messages = words.messages();
        getStyleClass().add("prompts-review");
        state.setId("prompts-state");
        state.setWrapText(true);
        state.setMinHeight(USE_PREF_SIZE);
        note.setId("prompts-note");
        note.setPromptText(messages.of("prompts.note.prompt"));
        note.setAccessibleText(messages.of("prompts.note.prompt"));
        note.textProperty().bindBidirectional(viewModel.noteProperty());
        for (TemplateAct.Kind kind : TemplateAct.Kind.values()) {
            Act act = act(kind);
            Button button =
                    buttons.of(
                            "prompts-" + kind.code(), act.name(), act, () -> viewModel.act(kind));
            acts.put(kind, button);
            line.getChildren().add(button);
        }
        line.setAlignment(Pos.CENTER_LEFT);
        Label problem = Signs.on(Texts.of("", "bad-text"));
        problem.setId("prompts-problem");
        problem.setWrapText(true);
        problem.setMinHeight(USE_PREF_SIZE);
        problem.textProperty().bind(viewModel.problemProperty());
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        boolean may = viewModel.mayEdit();
        getChildren().setAll(state);
        if (may) {
            getChildren().addAll(note, line);
        }
        getChildren().add(problem);
        viewModel.version().shownProperty().subscribe(() -> show());
        viewModel.libraryProperty().subscribe(() -> show());
        show();
    }

    static Act act(TemplateAct.Kind kind) {
        return switch (kind) {
            case REQUEST -> PromptsActs.REQUEST;
            case APPROVE -> PromptsActs.APPROVE;
            case RETURN -> PromptsActs.RETURN;
            case RETIRE -> PromptsActs.RETIRE;
            case COMMENT -> PromptsActs.COMMENT;
        };
    }

    private void show() {
        acts.forEach((kind, button) -> {
            boolean possible = viewModel.isPossible(kind);
            button.setVisible(possible);
            button.setManaged(possible);
        });
        viewModel.version().shownProperty().get().ifPresent(it -> state.setText(words(it)));
        state.setVisible(!state.getText().isEmpty());
        state.setManaged(state.isVisible());
    }

    /// What has to come before it is approved, and who may do it.
    private String words(TemplateVersion version) {
        if (!viewModel.mayEdit()) {
            return viewModel.refusal(Permission.EDIT_PROMPTS);
        }
        int needed = viewModel.libraryProperty().get().approvals();
        TemplateStatus status = viewModel.libraryProperty().get().status(version);
        if (status != TemplateStatus.DRAFT && status != TemplateStatus.IN_REVIEW) {
            return "";
        }
        if (needed == 0) {
            return messages.of("prompts.state.anybody");
        }
        long given =
                version.approvers().stream()
                        .filter(it -> !it.equals(version.author().name()))
                        .count();
        return messages.of(
                viewModel.isOwn(version) ? "prompts.state.own" : "prompts.state.others",
                given,
                needed);
    }
}
