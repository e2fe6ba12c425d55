package org.pairwright.service.report;

import java.util.List;
import java.util.OptionalDouble;

/// Figures in an order, such as one for each month, each above its name.
///
/// @param id which no other chart of the page has
/// @param reference where the figure lies that the others are seen against
record PointChart(
        String id,
        String title,
        String description,
        Axis axis,
        OptionalDouble reference,
        Kind kind,
        List<Point> points)
        implements Chart {
    private static final int WIDTH = 800;
    private static final int LEFT = 48;
    private static final int PLOT = 190;
    private static final int ABOVE = 10;
    private static final int NAMES = 44;
    private static final int LETTERS = 11;
    private static final int NAMED = 10;
    private static final double RADIUS = 4.5;
    private static final double BAR = 0.8;

    enum Kind {
        POINTS,
        /// A line leads from each point to the next.
        LINE,
        /// What is counted.
        BARS
    }

    /// A figure.
    ///
    /// @param beside a second line below its name, such as the number of labels
    record Point(String name, Cell cell, String beside) {}

    @Override
    public boolean hasFigures() {
        return points.stream().anyMatch(point -> point.cell().isFigure());
    }

    @Override
    public void write(Markup page) {
        Svg svg = Svg.begin(page, id, title, description, WIDTH, ABOVE + PLOT + NAMES);
        for (double line : axis.lines()) {
            svg.line(LEFT, y(line), WIDTH, y(line), "grid");
            svg.text(LEFT - 8.0, y(line) + 4, Svg.Anchor.END, "tick", axis.words().apply(line));
        }
        reference.ifPresent(it -> svg.line(LEFT, y(it), WIDTH, y(it), "reference"));
        int named = (points.size() + NAMED - 1) / NAMED;
        for (int i = 0; i < points.size(); i++) {
            if (kind == Kind.LINE && i > 0) {
                join(svg, i);
            }
            draw(svg, points.get(i), x(i));
            if (i % named == 0 && (i == 0 || !name(i).equals(name(i - named)))) {
                double below = ABOVE + PLOT + 18.0;
                String name = Svg.fitting(name(i), LETTERS);
                svg.text(x(i), below, Svg.Anchor.MIDDLE, "tick", name);
                svg.text(x(i), below + 15, Svg.Anchor.MIDDLE, "faint", points.get(i).beside());
            }
        }
        svg.end();
    }

    private String name(int point) {
        return points.get(point).name();
    }

    private double x(int point) {
        return LEFT + (WIDTH - LEFT) * (point + .5) / points.size();
    }

    private double y(double number) {
        return ABOVE + PLOT * (1 - axis.place(number));
    }

    private void join(Svg svg, int point) {
        OptionalDouble before = value(points.get(point - 1).cell());
        OptionalDouble here = value(points.get(point).cell());
        if (before.isPresent() && here.isPresent()) {
            double from = before.getAsDouble();
            svg.line(x(point - 1), y(from), x(point), y(here.getAsDouble()), "joining");
        }
    }

    private static OptionalDouble value(Cell cell) {
        return switch (cell) {
            case Cell.Estimate it -> OptionalDouble.of(it.value());
            case Cell.Amount it -> OptionalDouble.of(it.number().doubleValue());
            case Cell.None _, Cell.Words _ -> OptionalDouble.empty();
        };
    }

    private void draw(Svg svg, Point point, double x) {
        String tip = point.name() + ": " + point.cell().shown() + ", " + point.beside();
        switch (point.cell()) {
            case Cell.Estimate it -> {
                svg.line(x, y(it.low()), x, y(it.high()), "figure");
                svg.dot(x, y(it.value()), RADIUS, "figure", tip);
            }
            case Cell.Amount it when kind == Kind.BARS -> {
                double width = .7 * (WIDTH - LEFT) / points.size();
                double top = y(it.number().doubleValue());
                double height = ABOVE + PLOT - top;
                svg.shade(x - width / 2, top, width, height, "heat", BAR, tip);
            }
            case Cell.Amount it -> svg.dot(x, y(it.number().doubleValue()), RADIUS, "figure", tip);
            case Cell.None _, Cell.Words _ ->
                    svg.text(x, ABOVE + PLOT / 2.0, Svg.Anchor.MIDDLE, "faint", "\u2013");
        }
    }
}
