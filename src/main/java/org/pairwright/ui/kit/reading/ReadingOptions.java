package org.pairwright.ui.kit.reading;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;

/// How a person wants to read: one for all texts of a screen.
public final class ReadingOptions {
    /// How two texts stand.
    public enum Arrangement {
        /// Side by side where there is room.
        AUTO,
        SIDE_BY_SIDE,
        STACKED
    }

    public static final double USUAL_SIZE = 15;
    public static final double SMALLEST_SIZE = 10;
    public static final double LARGEST_SIZE = 32;

    /// About 80 characters a line.
    public static final double USUAL_WIDTH = 680;

    public static final double NARROWEST = 360;
    public static final double WIDEST = 1_640;
    private static final double WIDTH_STEP = 80;

    private final BooleanProperty raw = new SimpleBooleanProperty();
    private final BooleanProperty differences = new SimpleBooleanProperty();
    private final BooleanProperty inStep = new SimpleBooleanProperty();
    private final DoubleProperty readingWidth = new SimpleDoubleProperty(USUAL_WIDTH);
    private final DoubleProperty fontSize = new SimpleDoubleProperty(USUAL_SIZE);
    private final ObjectProperty<Arrangement> arrangement =
            new SimpleObjectProperty<>(Arrangement.AUTO);
    private final DoubleProperty dividerPosition = new SimpleDoubleProperty(0.5);

    /// Whether texts are shown as they were typed.
    public BooleanProperty rawProperty() {
        return raw;
    }

    /// Whether the words in which two texts differ are marked.
    public BooleanProperty differencesProperty() {
        return differences;
    }

    /// Whether two texts scroll together.
    public BooleanProperty inStepProperty() {
        return inStep;
    }

    /// How wide lines get at most, in pixels at the usual size of letters.
    public DoubleProperty readingWidthProperty() {
        return readingWidth;
    }

    /// The size of the letters, in pixels.
    public DoubleProperty fontSizeProperty() {
        return fontSize;
    }

    public ObjectProperty<Arrangement> arrangementProperty() {
        return arrangement;
    }

    /// The share of the first text, from 0 to 1.
    public DoubleProperty dividerPositionProperty() {
        return dividerPosition;
    }

    public void toggleRaw() {
        raw.set(!raw.get());
    }

    public void toggleDifferences() {
        differences.set(!differences.get());
    }

    public void toggleInStep() {
        inStep.set(!inStep.get());
    }

    public void larger() {
        fontSize.set(Math.min(LARGEST_SIZE, fontSize.get() + 1));
    }

    public void smaller() {
        fontSize.set(Math.max(SMALLEST_SIZE, fontSize.get() - 1));
    }

    public void usualSize() {
        fontSize.set(USUAL_SIZE);
    }

    public void wider() {
        readingWidth.set(Math.min(WIDEST, readingWidth.get() + WIDTH_STEP));
    }

    public void narrower() {
        readingWidth.set(Math.max(NARROWEST, readingWidth.get() - WIDTH_STEP));
    }

    /// Goes on to the next arrangement.
    public void rearrange() {
        arrangement.set(
                switch (arrangement.get()) {
                    case AUTO -> Arrangement.SIDE_BY_SIDE;
                    case SIDE_BY_SIDE -> Arrangement.STACKED;
                    case STACKED -> Arrangement.AUTO;
                });
    }
}
