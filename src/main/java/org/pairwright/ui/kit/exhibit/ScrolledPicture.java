package org.pairwright.ui.kit.exhibit;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import org.pairwright.ui.kit.Page;
import org.pairwright.ui.kit.chart.ChartPane;

/// A picture as high as its place: scrolled above its axis where it needs more, and higher where it
/// can do with more.
final class ScrolledPicture extends Pane {
    /// What it asks for at most.
    private static final double HIGHEST = 350;

    private final ChartPane picture;
    private final ScrollPane scroll;
    private final Node foot;
    private boolean whole;

    ScrolledPicture(ChartPane picture) {
        this.picture = picture;
        scroll = Page.scrolled(picture);
        scroll.getStyleClass().add("exhibit-scroll");
        scroll.setFitToHeight(true);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.AS_NEEDED);
        foot = picture.takeFoot();
        getChildren().setAll(scroll, foot);
    }

    /// Asks for as much height as all of it takes, or no more than usual.
    void setWhole(boolean whole) {
        this.whole = whole;
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double all = picture.prefHeight(width);
        return (whole ? all : Math.min(HIGHEST, all)) + picture.footHeight(width);
    }

    /// The foot follows the picture, wherever that ends.
    @Override
    protected void layoutChildren() {
        double room = getHeight() - picture.footHeight(getWidth());
        double high = Math.floor(Math.min(room, picture.highest(getWidth())));
        scroll.resizeRelocate(0, 0, getWidth(), high);
        foot.relocate(0, high);
    }
}
