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
    private final Rectangle clip = new Rectangle();
    private final Region bar = new Region();
    private final Region cutLeft = fade("cut-left");
    private final Region cutRight = fade("cut-right");
    private double grip;

    /// @param moved how far it is moved, in pixels
    SidewaysPane(Region content, DoubleProperty moved) {
        this.content = content;
        this.moved = moved;
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
        double whole = contentWidth();
        double at = Math.clamp(moved.get(), 0, Math.max(0, whole - getWidth()));
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
            move(moved.get() - event.getDeltaX());
            event.consume();
        }
    }

    private void drag(MouseEvent event) {
        double share = getWidth() / contentWidth();
        move((bar.getLayoutX() + event.getX() - grip) / share);
        event.consume();
    }

    private void move(double to) {
        moved.set(Math.clamp(to, 0, Math.max(0, contentWidth() - getWidth())));
    }
}
