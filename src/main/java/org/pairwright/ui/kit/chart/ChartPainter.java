package org.pairwright.ui.kit.chart;

import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.TextAlignment;

/// Paints pictures.
final class ChartPainter {
    private final GraphicsContext on;
    private final ChartInks inks;

    private ChartPainter(GraphicsContext on, ChartInks inks) {
        this.on = on;
        this.inks = inks;
    }

    /// @param here the spot that is to stand out
    static void paint(GraphicsContext on, Picture picture, ChartInks inks, Optional<Spot> here) {
        ChartPainter painter = new ChartPainter(on, inks);
        on.clearRect(0, 0, picture.width(), picture.height());
        picture.marks().forEach(painter::paint);
        here.ifPresent(spot ->
                painter.frame(
                        new Mark.Frame(
                                spot.area(), Math.min(4, spot.area().height() / 4), Ink.ACCENT)));
    }

    /// Paints what is at the end of a picture alone, from the top of where it is painted.
    static void paintFoot(GraphicsContext on, Picture picture, ChartInks inks) {
        double above = picture.height() - picture.foot();
        on.clearRect(0, 0, picture.width(), picture.foot());
        on.save();
        on.translate(0, -above);
        paint(on, picture, inks, Optional.empty());
        on.restore();
    }

    private void paint(Mark mark) {
        switch (mark) {
            case Mark.Line line -> line(line);
            case Mark.Point point -> point(point);
            case Mark.Box box -> box(box);
            case Mark.Frame frame -> frame(frame);
            case Mark.Words words -> words(words);
        }
    }

    private void line(Mark.Line line) {
        on.setStroke(inks.of(line.ink()));
        on.setLineWidth(line.breadth());
        on.setLineCap(line.breadth() > 1.5 ? StrokeLineCap.ROUND : StrokeLineCap.BUTT);
        // A hairline is sharp in the middle of a pixel.
        double off = line.breadth() == 1 ? 0.5 : 0;
        on.strokeLine(
                Math.floor(line.fromX()) + off,
                Math.floor(line.fromY()) + off,
                Math.floor(line.toX()) + off,
                Math.floor(line.toY()) + off);
    }

    private void point(Mark.Point point) {
        double r = point.radius();
        on.setFill(inks.of(point.ink()));
        switch (point.shape()) {
            case ROUND -> on.fillOval(point.x() - r, point.y() - r, 2 * r, 2 * r);
            case DIAMOND -> {
                double s = r * 1.35;
                on.fillPolygon(
                        new double[] {point.x() - s, point.x(), point.x() + s, point.x()},
                        new double[] {point.y(), point.y() - s, point.y(), point.y() + s},
                        4);
            }
            case HOLLOW -> {
                on.setFill(inks.of(Ink.SURFACE));
                on.fillOval(point.x() - r, point.y() - r, 2 * r, 2 * r);
                on.setStroke(inks.of(point.ink()));
                on.setLineWidth(1.5);
                on.strokeOval(point.x() - r + 0.75, point.y() - r + 0.75, 2 * r - 1.5, 2 * r - 1.5);
            }
        }
    }

    private void box(Mark.Box box) {
        on.setGlobalAlpha(box.strength());
        on.setFill(inks.of(box.ink()));
        on.fillRoundRect(
                box.area().x(),
                box.area().y(),
                box.area().width(),
                box.area().height(),
                2 * box.radius(),
                2 * box.radius());
        on.setGlobalAlpha(1);
    }

    private void frame(Mark.Frame frame) {
        on.setStroke(inks.of(frame.ink()));
        on.setLineWidth(2);
        on.strokeRoundRect(
                frame.area().x() + 1,
                frame.area().y() + 1,
                frame.area().width() - 2,
                frame.area().height() - 2,
                2 * frame.radius(),
                2 * frame.radius());
    }

    private void words(Mark.Words words) {
        on.setFill(inks.of(words.ink()));
        on.setFont(
                Font.font(
                        Font.getDefault().getFamily(),
                        words.bold() ? FontWeight.BOLD : FontWeight.NORMAL,
                        words.size()));
        on.setTextBaseline(VPos.CENTER);
        on.setTextAlign(
                switch (words.align()) {
                    case LEFT -> TextAlignment.LEFT;
                    case MIDDLE -> TextAlignment.CENTER;
                    case RIGHT -> TextAlignment.RIGHT;
                });
        if (words.upright()) {
            on.fillText(words.text(), Math.floor(words.x()), Math.floor(words.y()));
        } else {
            on.save();
            on.translate(words.x(), words.y());
            on.rotate(-90);
            on.fillText(words.text(), 0, 0);
            on.restore();
        }
    }
}
