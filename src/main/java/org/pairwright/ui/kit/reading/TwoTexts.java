package org.pairwright.ui.kit.reading;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// Two texts side by side, or one above the other where there is no room or a person wants it so,
/// with a divider between them that can be moved.
public final class TwoTexts extends Region {
    /// Narrower than this, texts are stacked.
    public static final double NARROW = 900;

    /// Lower than this, more of both is seen side by side, however narrow.
    private static final double TALL = 600;

    private static final double DIVIDER = 12;
    private static final double LEAST = 0.2;

    private final ReadingOptions options;
    private final Region first;
    private final Region second;
    private final Region divider = new Region();
    private final ReadOnlyBooleanWrapper stacked = new ReadOnlyBooleanWrapper();

    public TwoTexts(ReadingOptions options, Region first, Region second, String dividerName) {
        this.options = options;
        this.first = first;
        this.second = second;
        divider.setId("divider");
        divider.getStyleClass().add("divider");
        divider.setAccessibleText(dividerName);
        divider.setFocusTraversable(true);
        getChildren().setAll(first, second, divider);
        setMinSize(0, 0);
        options.arrangementProperty().subscribe(this::arrange);
        widthProperty().subscribe(this::arrange);
        heightProperty().subscribe(this::arrange);
        options.dividerPositionProperty().subscribe(this::requestLayout);
        divider.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        divider.addEventHandler(MouseEvent.MOUSE_CLICKED, this::reset);
        divider.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    /// Whether the texts stand one above the other.
    public boolean isStacked() {
        return stacked.get();
    }

    /// As [#isStacked]. The first text is then the one on top.
    public ReadOnlyBooleanProperty stackedProperty() {
        return stacked.getReadOnlyProperty();
    }

    private void arrange() {
        // Before the first layout, nobody knows how they will stand.
        if (getWidth() > 0 && getHeight() > 0) {
            stacked.set(
                    switch (options.arrangementProperty().get()) {
                        case AUTO -> getWidth() < NARROW && getHeight() >= TALL;
                        case SIDE_BY_SIDE -> false;
                        case STACKED -> true;
                    });
        }
        requestLayout();
    }

    private void drag(MouseEvent event) {
        double x = divider.getLayoutX() + event.getX();
        double y = divider.getLayoutY() + event.getY();
        moveTo(isStacked() ? y / getHeight() : x / getWidth());
        event.consume();
    }

    private void reset(MouseEvent event) {
        if (event.getClickCount() == 2) {
            moveTo(0.5);
        }
    }

    private void key(KeyEvent event) {
        double step =
                switch (event.getCode()) {
                    case LEFT, UP -> -0.02;
                    case RIGHT, DOWN -> 0.02;
                    default -> 0;
                };
        if (step != 0 && !event.isAltDown()) {
            moveTo(options.dividerPositionProperty().get() + step);
            event.consume();
        }
    }

    private void moveTo(double share) {
        options.dividerPositionProperty().set(Math.clamp(share, LEAST, 1 - LEAST));
    }

    @Override
    protected double computePrefWidth(double height) {
        return first.prefWidth(-1) + DIVIDER + second.prefWidth(-1);
    }

    @Override
    protected void layoutChildren() {
        boolean stacked = isStacked();
        divider.setCursor(stacked ? Cursor.V_RESIZE : Cursor.H_RESIZE);
        double room = (stacked ? getHeight() : getWidth()) - DIVIDER;
        double share = Math.rint(room * options.dividerPositionProperty().get());
        if (stacked) {
            first.resizeRelocate(0, 0, getWidth(), share);
            divider.resizeRelocate(0, share, getWidth(), DIVIDER);
            second.resizeRelocate(0, share + DIVIDER, getWidth(), room - share);
        } else {
            first.resizeRelocate(0, 0, share, getHeight());
            divider.resizeRelocate(share, 0, DIVIDER, getHeight());
            second.resizeRelocate(share + DIVIDER, 0, room - share, getHeight());
        }
    }
}
