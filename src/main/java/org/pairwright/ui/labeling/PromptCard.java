package org.pairwright.ui.labeling;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.pairwright.domain.Message;
import org.pairwright.domain.Role;
import org.pairwright.service.LabelingTask;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.ReadingText;
import org.pairwright.ui.kit.Texts;

/// The whole conversation so far. Long ones scroll, and can be given more room.
final class PromptCard extends StackPane {
    /// Shares of the screen's height.
    private static final double FOLDED = 0.14;

    private static final double UNFOLDED = 0.42;

    private final Messages messages;
    private final VBox turns = new VBox(8);
    private final ScrollPane scroll = new ScrollPane(turns);
    private final Button fold = new Button();
    private final BooleanProperty unfolded = new SimpleBooleanProperty();

    PromptCard(LabelingViewModel viewModel, Messages messages) {
        this.messages = messages;
        layOut();
        viewModel.taskProperty().subscribe(task -> task.ifPresent(this::show));
    }

    private void layOut() {
        setId("prompt");
        getStyleClass().addAll("card", "prompt-card");
        turns.getStyleClass().add("prompt-turns");
        turns.setMinHeight(0);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("reading-scroll");
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setAccessibleText(messages.of("label.prompt.spoken"));
        fold.setId("prompt-fold");
        fold.getStyleClass().addAll("quiet-button", "fold-button");
        fold.textProperty()
                .bind(
                        Bindings.when(unfolded)
                                .then(messages.of("label.prompt.less"))
                                .otherwise(messages.of("label.prompt.more")));
        fold.setOnAction(event -> unfolded.set(!unfolded.get()));
        fold.visibleProperty()
                .bind(
                        unfolded.or(
                                turns.heightProperty()
                                        .greaterThan(scroll.heightProperty().add(1))));
        StackPane.setAlignment(fold, Pos.BOTTOM_RIGHT);
        getChildren().setAll(scroll, fold);
        setMinHeight(USE_PREF_SIZE);
        setMaxHeight(USE_PREF_SIZE);
    }

    /// Keeps to its share of the height of `screen`.
    void limitTo(ObservableDoubleValue screen) {
        scroll.maxHeightProperty()
                .bind(
                        Bindings.createDoubleBinding(
                                () ->
                                        Math.rint(
                                                screen.get()
                                                        * (unfolded.get() ? UNFOLDED : FOLDED)),
                                screen,
                                unfolded));
        scroll.prefViewportHeightProperty()
                .bind(
                        Bindings.createDoubleBinding(
                                () -> Math.min(turns.getHeight(), scroll.getMaxHeight()),
                                turns.heightProperty(),
                                scroll.maxHeightProperty()));
    }

    private void show(LabelingTask task) {
        unfolded.set(false);
        List<Node> rows = task.messages().stream().map(this::row).toList();
        turns.getChildren().setAll(rows);
        scroll.setVvalue(0);
    }

    private Node row(Message message) {
        Label role = Texts.of(nameOf(message.role()), "role-chip", message.role().code());
        VBox content = new VBox(4);
        if (!message.content().isEmpty()) {
            ReadingText text = ReadingText.ofSize(15);
            text.setText(message.content());
            content.getChildren().add(text);
        }
        if (!message.toolCalls().isEmpty()) {
            content.getChildren().add(new ToolCalls(message.toolCalls(), messages));
        }
        if (message.role() == Role.SYSTEM) {
            content.getStyleClass().add("muted-reading");
        }
        content.setMaxWidth(ResponseCard.LINE_WIDTH * 1.5);
        HBox.setHgrow(content, Priority.ALWAYS);
        HBox row = new HBox(12, role, content);
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    private String nameOf(Role role) {
        return switch (role) {
            case SYSTEM -> messages.of("label.role.system");
            case USER -> messages.of("label.role.user");
            case ASSISTANT -> messages.of("label.role.assistant");
            case TOOL -> messages.of("label.role.tool");
        };
    }
}
