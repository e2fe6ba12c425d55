package org.pairwright.ui.kit.chart;

/// A part of a picture, in pixels.
public record Area(double x, double y, double width, double height) {
    boolean contains(double pointX, double pointY) {
        return pointX >= x && pointX < x + width && pointY >= y && pointY < y + height;
    }

    double middleX() {
        return x + width / 2;
    }

    double middleY() {
        return y + height / 2;
    }
}
