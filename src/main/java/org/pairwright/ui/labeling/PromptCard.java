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
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.pairwright.ui.kit.KeyCap;
import org.pairwright.ui.kit.KeyMap;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.reading.Conversation;
import org.pairwright.ui.kit.reading.ReadingPane;

/// The conversation so far. A long one is folded to its last turn; it can be given more room.
final class PromptCard extends StackPane {
    /// Shares of the screen's height.
    private static final double FOLDED = 0.145;

    private static final double UNFOLDED = 0.42;

    /// Where the responses leave room, it has at most this share.
    private static final double MOST = 0.55;

    /// Alone in its row, its lines may have about 110 characters.
    private static final double MEASURE = 1.4;

    private static final PseudoClass CORNER = PseudoClass.getPseudoClass("corner");

    private final ReadingPane text;
    private final Button fold = new Button();

    /// Says that the text goes on below, where a line may be cut.
    private final Region fade = new Region();

    private final BooleanProperty unfolded = new SimpleBooleanProperty();
    private final DoubleProperty limit = new SimpleDoubleProperty();
    private final DoubleProperty most = new SimpleDoubleProperty();
    private double spare;
    private boolean searched;
    private Conversation conversation = Conversation.EMPTY;

    PromptCard(LabelingViewModel viewModel, KeyMap keys, Messages messages) {
        text =
                new ReadingPane(
                        viewModel.reading(),
                        MEASURE,
                        messages,
                        address -> follow(address, viewModel.reader()));
        fold.setGraphic(new KeyCap(keys, LabelingActs.FOLD));
        fold.setContentDisplay(ContentDisplay.RIGHT);
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
        fade.getStyleClass().add("prompt-fade");
        fade.setMouseTransparent(true);
        StackPane.setAlignment(fade, Pos.BOTTOM_CENTER);
        StackPane.setAlignment(fold, Pos.BOTTOM_RIGHT);
        getChildren().setAll(text, fade, fold);
        text.positionProperty().subscribe(this::showFade);
        setMinHeight(USE_PREF_SIZE);
        setMaxHeight(USE_PREF_SIZE);
    }

    private void follow(String address, ReadingViewModel reader) {
        if (address.equals(Conversation.EARLIER)) {
            toggleFold();
        } else {
            reader.openLink(address);
        }
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

    /// Says how tall it can be without taking room from the responses. Called by what lays it out,
    /// before it does.
    void allow(double height) {
        spare = height;
    }

    /// Keeps to its share of the height of `screen`; beyond that to the room that was allowed.
    void limitTo(ObservableDoubleValue screen) {
        most.bind(Bindings.createDoubleBinding(() -> Math.rint(screen.get() * MOST), screen));
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
        double allowed = Math.max(limit.get(), Math.min(spare - above, most.get()));
        return Math.ceil(text.heightIn(width - beside, allowed)) + above;
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        double room = text.getHeight() + 1;
        boolean hides = text.heightIn(text.getWidth(), 2 * room) > room;
        fold.setVisible(unfolded.get() || conversation.isFolded() || hides);
        text.layout();
        showFade();
    }

    private void showFade() {
        fade.setVisible(!text.isAtEnd());
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
