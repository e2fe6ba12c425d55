package org.pairwright.ui.labeling;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableDoubleValue;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
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

    /// Beyond that, it has so much more where nothing is left to unfold then, in pixels.
    private static final double SLACK = 12;

    /// Where the responses leave room, it has at most this share.
    private static final double MOST = 0.55;

    /// From this width on, the way to more has a place of its own, so wide.
    private static final double ROOMY = 1_100;

    private static final double FOLD = 156;
    private static final double AT_RIGHT = 16;
    private static final double AT_BOTTOM = 8;

    /// @param height how tall this is at the width
    private record Measured(double width, double height) {}

    private static final PseudoClass CORNER = PseudoClass.getPseudoClass("corner");

    private final ReadingPane text;
    private final Button fold = new Button();

    /// They say that the text goes on, where a line may be cut.
    private final Region above = new Region();

    private final Region below = new Region();
    private final Messages messages;

    private final BooleanProperty unfolded = new SimpleBooleanProperty();
    private final DoubleProperty limit = new SimpleDoubleProperty();
    private final DoubleProperty most = new SimpleDoubleProperty();
    private double spare;
    private Optional<Measured> measured = Optional.empty();
    private boolean searched;
    private Conversation conversation = Conversation.EMPTY;

    PromptCard(LabelingViewModel viewModel, KeyMap keys, Messages messages) {
        text = new ReadingPane(viewModel.reading(), messages, viewModel.reader()::openLink);
        fold.setGraphic(new KeyCap(keys, LabelingActs.FOLD));
        fold.setContentDisplay(ContentDisplay.RIGHT);
        this.messages = messages;
        layOut();
        unfolded.subscribe(this::showTurns);
    }

    private void layOut() {
        setId("prompt");
        getStyleClass().addAll("card", "prompt-card");
        text.setId("text-prompt");
        text.setAccessibleText(messages.of("label.prompt.spoken"));
        fold.setId("prompt-fold");
        fold.getStyleClass().addAll("quiet-button", "fold-button");
        fold.setOnAction(event -> toggleFold());
        above.getStyleClass().addAll("prompt-fade", "above");
        below.getStyleClass().addAll("prompt-fade", "below");
        above.setMouseTransparent(true);
        below.setMouseTransparent(true);
        getChildren().setAll(text, above, below, fold);
        text.positionProperty().subscribe(this::showFade);
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

    /// Where the middle of its first line is, from the top.
    double firstLine() {
        return snappedTopInset() + text.firstLine();
    }

    /// Keeps the text clear of what lies in the corner.
    void leaveRoomFor(Node corner) {
        corner.visibleProperty().subscribe(there -> pseudoClassStateChanged(CORNER, there));
    }

    /// Says how tall it can be without taking room from the responses. Called by what lays it out,
    /// before it does.
    void allow(double height) {
        if (spare != height) {
            spare = height;
            measured = Optional.empty();
        }
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
        most.subscribe(this::requestLayout);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    public void requestLayout() {
        measured = Optional.empty();
        super.requestLayout();
    }

    /// Asked a dozen times for one layout, since JavaFX keeps no heights that depend on a width.
    @Override
    protected double computePrefHeight(double width) {
        Measured known =
                measured.filter(it -> it.width() == width)
                        .orElseGet(() -> new Measured(width, heightIn(width)));
        measured = Optional.of(known);
        return known.height();
    }

    private double heightIn(double width) {
        double beside = snappedLeftInset() + snappedRightInset();
        double around = snappedTopInset() + snappedBottomInset();
        double allowed = Math.max(limit.get(), Math.min(spare - around, most.get()));
        double whole = width - beside;
        double wide = textWidth(whole, allowed);
        if (text.heightIn(wide, allowed + SLACK + 1) <= allowed + SLACK) {
            return Math.ceil(text.heightIn(wide, allowed + SLACK)) + around;
        }
        double tall =
                beginsWithLastTurn()
                        ? text.heightOfEnd(wide, allowed)
                        : text.heightIn(wide, allowed);
        return Math.ceil(tall) + around;
    }

    /// Where lines have all their characters all the same, the way to more does not lie on them.
    /// Unfolded, the scroll bar stands at the edge.
    private double textWidth(double width, double height) {
        return width >= ROOMY && !unfolded.get() && hasMore(width, height) ? width - FOLD : width;
    }

    /// Whether there is more than is seen at a width and height.
    private boolean hasMore(double width, double height) {
        return conversation.isFolded() || text.heightIn(width, 2 * (height + 1)) > height + 1;
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double top = snappedTopInset();
        double width = getWidth() - left - snappedRightInset();
        double height = getHeight() - top - snappedBottomInset();
        double wide = textWidth(width, height);
        fold.setVisible(unfolded.get() || hasMore(wide, height));
        text.wantBar(unfolded.get() || !fold.isVisible());
        text.resizeRelocate(left, top, wide, height);
        above.resizeRelocate(left, top, wide, above.minHeight(-1));
        double fading = below.minHeight(-1);
        below.resizeRelocate(left, top + height - fading, wide, fading);
        fold.autosize();
        fold.relocate(
                left + width - fold.getWidth() - AT_RIGHT,
                conversation.isFolded() && !unfolded.get()
                        ? top + text.firstLine() - fold.getHeight() / 2
                        : top + height - fold.getHeight() - AT_BOTTOM);
        text.layout();
        showFade();
    }

    private void showFade() {
        above.setVisible(!text.isAtStart());
        below.setVisible(!text.isAtEnd());
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
        return next.asksFirst() ? text.prepare(next.folded()) : text.prepareLastTurn(next.folded());
    }

    /// What is to be answered stands in the last turn, so a long conversation begins there, unless
    /// little stands before it.
    private void showTurns() {
        fold.setText(foldWords());
        text.show(unfolded.get() || searched ? conversation.whole() : conversation.folded());
        if (beginsWithLastTurn()) {
            text.scrollToLastTurn();
        }
        requestLayout();
    }

    private boolean beginsWithLastTurn() {
        return unfolded.get() || searched || !conversation.asksFirst();
    }

    private String foldWords() {
        if (unfolded.get()) {
            return messages.of("label.prompt.less");
        }
        return conversation.earlier() > 0
                ? messages.of("label.prompt.earlier", conversation.earlier())
                : messages.of("label.prompt.more");
    }
}
