package org.pairwright.ui.labeling;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Orientation;
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

    /// Space below the last turn and half of that above it.
    private static final double BELOW = 16;

    private final Messages messages;
    private final VBox turns = new VBox(8);
    private final ScrollPane scroll = new ScrollPane(turns);
    private final Button fold = new Button();
    private final BooleanProperty unfolded = new SimpleBooleanProperty();
    private boolean fresh;
    private final DoubleProperty limit = new SimpleDoubleProperty();

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
        limit.bind(
                Bindings.createDoubleBinding(
                        () -> Math.rint(screen.get() * (unfolded.get() ? UNFOLDED : FOLDED)),
                        screen,
                        unfolded));
        limit.subscribe(this::requestLayout);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double insets = snappedTopInset() + snappedBottomInset();
        // A pixel more, so that rounding never asks for a scroll bar.
        return Math.min(turns.prefHeight(width) + 1, limit.get()) + insets;
    }

    /// What is to be answered stands in the last turn, so a long conversation begins there.
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (fresh) {
            fresh = false;
            double width = scroll.getWidth();
            double whole = turns.prefHeight(width);
            double hidden = whole - scroll.getHeight();
            double last = turns.getChildren().getLast().prefHeight(width) + BELOW;
            scroll.setVvalue(hidden <= 0 ? 0 : Math.clamp((whole - last) / hidden, 0, 1));
        }
    }

    private void show(LabelingTask task) {
        unfolded.set(false);
        List<Node> rows = task.messages().stream().map(this::row).toList();
        turns.getChildren().setAll(rows);
        fresh = true;
        requestLayout();
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
        content.setMaxWidth(ResponseCard.LINE_WIDTH);
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
