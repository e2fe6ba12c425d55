package org.pairwright.ui.kit.reading;

import javafx.beans.property.DoubleProperty;
import javafx.geometry.Orientation;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// Shows what may be too wide, and moves it to the side. Where it is cut, it fades.
final class SidewaysPane extends Region {
    private static final double BAR = 6;
    private static final double FADE = 16;

    private final Region content;
    private final DoubleProperty moved;
    private final boolean fromRight;
    private final Rectangle clip = new Rectangle();
    private final Region bar = new Region();
    private final Region cutLeft = fade("cut-left");
    private final Region cutRight = fade("cut-right");
    private double grip;

    /// @param moved how far it is moved from where it begins, in pixels
    /// @param fromRight whether it begins at the right
    SidewaysPane(Region content, DoubleProperty moved, boolean fromRight) {
        this.content = content;
        this.moved = moved;
        this.fromRight = fromRight;
        content.setManaged(false);
        bar.setManaged(false);
        bar.getStyleClass().add("sideways-bar");
        getChildren().setAll(content, cutLeft, cutRight, bar);
        setClip(clip);
        moved.subscribe(this::requestLayout);
        addEventHandler(ScrollEvent.SCROLL, this::scroll);
        bar.setOnMousePressed(event -> {
            grip = event.getX();
            event.consume();
        });
        bar.setOnMouseDragged(this::drag);
    }

    private static Region fade(String styleClass) {
        Region fade = new Region();
        fade.setManaged(false);
        fade.setMouseTransparent(true);
        fade.getStyleClass().add(styleClass);
        return fade;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double contentWidth() {
        return Math.max(Math.ceil(content.prefWidth(-1)), getWidth());
    }

    private boolean isTooWide(double width) {
        return content.prefWidth(-1) > width + 1;
    }

    @Override
    protected double computePrefHeight(double width) {
        double wide = Math.max(content.prefWidth(-1), width);
        return Math.ceil(content.prefHeight(wide)) + (isTooWide(width) ? BAR + 4 : 0);
    }

    @Override
    protected double computePrefWidth(double height) {
        return content.prefWidth(height);
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() <= 0) {
            return;
        }
        double whole = contentWidth();
        double at = cutAtLeft();
        boolean tooWide = isTooWide(getWidth());
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
        double height = getHeight() - (tooWide ? BAR + 4 : 0);
        content.resizeRelocate(-at, 0, whole, height);
        cutLeft.setVisible(tooWide && at >= 1);
        cutLeft.resizeRelocate(0, 0, FADE, height);
        cutRight.setVisible(tooWide && at <= whole - getWidth() - 1);
        cutRight.resizeRelocate(getWidth() - FADE, 0, FADE, height);
        bar.setVisible(tooWide);
        double share = getWidth() / whole;
        bar.resizeRelocate(at * share, getHeight() - BAR, getWidth() * share, BAR);
    }

    private void scroll(ScrollEvent event) {
        boolean across = Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY());
        if (across && isTooWide(getWidth())) {
            cutAtLeft(cutAtLeft() - event.getDeltaX());
            event.consume();
        }
    }

    private void drag(MouseEvent event) {
        double share = getWidth() / contentWidth();
        cutAtLeft((bar.getLayoutX() + event.getX() - grip) / share);
        event.consume();
    }

    /// How much of it is out of sight at the left.
    private double cutAtLeft() {
        double most = Math.max(0, contentWidth() - getWidth());
        double away = Math.clamp(moved.get(), 0, most);
        return fromRight ? most - away : away;
    }

    private void cutAtLeft(double wanted) {
        double most = Math.max(0, contentWidth() - getWidth());
        double cut = Math.clamp(wanted, 0, most);
        moved.set(fromRight ? most - cut : cut);
    }
}
