package org.pairwright.ui.kit.exhibit;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.pairwright.ui.kit.Page;
import org.pairwright.ui.kit.chart.ChartPane;

/// A picture as high as its place: scrolled above its axis where it needs more, and higher where it
/// can do with more.
final class ScrolledPicture extends VBox {
    /// What it asks for at most.
    private static final double HIGHEST = 350;

    private final ChartPane picture;

    ScrolledPicture(ChartPane picture) {
        this.picture = picture;
        ScrollPane scroll = Page.scrolled(picture);
        scroll.getStyleClass().add("exhibit-scroll");
        scroll.setFitToHeight(true);
        scroll.setMinHeight(0);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.AS_NEEDED);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(scroll, picture.takeFoot());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.min(HIGHEST, picture.prefHeight(width)) + picture.footHeight(width) + 2;
    }
}
