package org.pairwright.service.report;

import java.util.List;
import java.util.OptionalDouble;

/// A line for each name, with a figure on it and its interval. A long one is drawn in parts, each
/// of which fits on a sheet of paper.
///
/// @param id which no other chart of the page has
/// @param title what it shows
/// @param reference where the figure lies that the others are seen against
record IntervalChart(
        String id,
        String title,
        String description,
        Axis axis,
        OptionalDouble reference,
        List<Row> rows)
        implements Chart {
    private static final int ROWS = 30;
    private static final int NAME = 180;
    private static final int PLOT = 340;
    private static final int WIDTH = 800;
    private static final int ROW = 24;
    private static final int BELOW = 22;
    private static final int NAME_LETTERS = 22;
    private static final double RADIUS = 4.5;

    /// What a line shows.
    ///
    /// @param cell the figure
    /// @param beside what stands behind it, such as the number of labels
    /// @param marked whether to look at it
    record Row(String name, Cell cell, String beside, boolean marked) {}

    @Override
    public boolean hasFigures() {
        return rows.stream().anyMatch(row -> row.cell().isFigure());
    }

    @Override
    public void write(Markup page) {
        int parts = (rows.size() + ROWS - 1) / ROWS;
        for (int part = 0; part < parts; part++) {
            List<Row> some = rows.subList(part * ROWS, Math.min(rows.size(), (part + 1) * ROWS));
            write(page, part == 0 ? id : id + "-" + (part + 1), some);
        }
    }

    private void write(Markup page, String partId, List<Row> some) {
        double bottom = some.size() * ROW + 4.0;
        Svg svg = Svg.begin(page, partId, title, description, WIDTH, bottom + BELOW);
        for (double line : axis.lines()) {
            svg.line(x(line), 0, x(line), bottom, "grid");
            svg.text(x(line), bottom + 15, Svg.Anchor.MIDDLE, "tick", axis.words().apply(line));
        }
        reference.ifPresent(it -> svg.line(x(it), 0, x(it), bottom, "reference"));
        for (int i = 0; i < some.size(); i++) {
            draw(svg, some.get(i), i * ROW + ROW / 2.0 + 2);
        }
        svg.end();
    }

    private double x(double number) {
        return NAME + PLOT * axis.place(number);
    }

    private void draw(Svg svg, Row row, double y) {
        double baseline = y + 4;
        svg.text(0, baseline, Svg.Anchor.START, "name", Svg.fitting(row.name(), NAME_LETTERS));
        String color = row.marked() ? "marked" : "figure";
        String tip = row.name() + ": " + row.cell().shown() + ", " + row.beside();
        switch (row.cell()) {
            case Cell.None none ->
                    svg.text(
                            NAME,
                            baseline,
                            Svg.Anchor.START,
                            "faint",
                            "undefined: " + none.reason());
            case Cell.Words words ->
                    svg.text(NAME, baseline, Svg.Anchor.START, "faint", words.shown());
            case Cell.Amount amount -> {
                svg.dot(x(amount.number().doubleValue()), y, RADIUS, color, tip);
                shown(svg, row, baseline);
            }
            case Cell.Estimate it -> {
                svg.line(x(it.low()), y, x(it.high()), y, color);
                svg.dot(x(it.value()), y, RADIUS, color, tip);
                shown(svg, row, baseline);
            }
        }
    }

    private static void shown(Svg svg, Row row, double baseline) {
        double from = NAME + PLOT + 16.0;
        String mark = row.marked() ? " \u25c0" : "";
        svg.text(from, baseline, Svg.Anchor.START, "shown", row.cell().shown() + mark);
        svg.text(WIDTH, baseline, Svg.Anchor.END, "faint", row.beside());
    }
}
