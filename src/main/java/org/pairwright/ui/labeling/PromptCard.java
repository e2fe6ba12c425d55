package org.pairwright.ui.labeling;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableDoubleValue;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.reading.Conversation;
import org.pairwright.ui.kit.reading.ReadingPane;

/// The conversation so far. A long one is folded to its last turn; it can be given more room.
final class PromptCard extends StackPane {
    /// Shares of the screen's height.
    private static final double FOLDED = 0.145;

    private static final double UNFOLDED = 0.42;

    private static final PseudoClass CORNER = PseudoClass.getPseudoClass("corner");

    private final ReadingPane text;
    private final Button fold = new Button();
    private final BooleanProperty unfolded = new SimpleBooleanProperty();
    private final DoubleProperty limit = new SimpleDoubleProperty();
    private boolean searched;
    private Conversation conversation = Conversation.EMPTY;

    PromptCard(LabelingViewModel viewModel, Messages messages) {
        text = new ReadingPane(viewModel.reading(), messages, viewModel.reader()::openLink);
        layOut(messages);
        unfolded.subscribe(this::showTurns);
    }

    private void layOut(Messages messages) {
        setId("prompt");
        getStyleClass().addAll("card", "prompt-card");
        text.setId("text-prompt");
        text.setAccessibleText(messages.of("label.prompt.spoken"));
        fold.setId("prompt-fold");
        fold.getStyleClass().addAll("quiet-button", "fold-button");
        fold.textProperty()
                .bind(
                        Bindings.when(unfolded)
                                .then(messages.of("label.prompt.less"))
                                .otherwise(messages.of("label.prompt.more")));
        fold.setOnAction(event -> toggleFold());
        StackPane.setAlignment(fold, Pos.BOTTOM_RIGHT);
        getChildren().setAll(text, fold);
        setMinHeight(USE_PREF_SIZE);
        setMaxHeight(USE_PREF_SIZE);
    }

    /// What shows the conversation.
    ReadingPane pane() {
        return text;
    }

    void toggleFold() {
        if (fold.isVisible()) {
            unfolded.set(!unfolded.get());
        }
    }

    /// Shows all of the conversation while something is looked for in it.
    void search(boolean on) {
        if (searched != on) {
            searched = on;
            showTurns();
        }
    }

    /// Keeps the text clear of what lies in the corner.
    void leaveRoomFor(Node corner) {
        corner.visibleProperty().subscribe(there -> pseudoClassStateChanged(CORNER, there));
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
        double beside = snappedLeftInset() + snappedRightInset();
        double above = snappedTopInset() + snappedBottomInset();
        return text.heightIn(width - beside, limit.get()) + above;
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        double room = text.getHeight() + 1;
        boolean hides = text.heightIn(text.getWidth(), 2 * room) > room;
        fold.setVisible(unfolded.get() || conversation.isFolded() || hides);
    }

    void show(Conversation shown) {
        conversation = shown;
        unfolded.set(false);
        showTurns();
    }

    /// Lays out a bit more of a conversation that will be shown next.
    ///
    /// @return whether it is laid out
    boolean prepare(Conversation next) {
        return text.prepareLastTurn(next.folded());
    }

    /// What is to be answered stands in the last turn, so a long conversation begins there.
    private void showTurns() {
        text.show(unfolded.get() || searched ? conversation.whole() : conversation.folded());
        text.scrollToLastTurn();
        requestLayout();
    }
}
