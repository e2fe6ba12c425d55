package org.pairwright.ui.kit.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/// A line for each name with a number and its interval, on one scale.
///
/// @param low where the scale begins
/// @param high where it ends
/// @param references numbers to compare with, each a line through all rows
/// @param tick how a number of the scale is written
public record IntervalPlot(
        List<Row> rows,
        double low,
        double high,
        List<Double> references,
        DoubleFunction<String> tick)
        implements Plot {
    private static final double ROW = 26;
    private static final double AXIS = 22;
    private static final double GAP = 12;
    private static final double MOST_NAME = 0.36;
    private static final double BETWEEN_TICKS = 20;

    /// More numbers than one and this are no help, however wide the picture is.
    private static final int MOST_TICKS = 6;

    private static final double RADIUS = 4.5;

    /// So far from the middle of its row stands each of two numbers with intervals.
    private static final double APART = 5;

    public IntervalPlot {
        rows = List.copyOf(rows);
        references = List.copyOf(references);
    }

    /// One name.
    ///
    /// @param beside a second number to compare with, drawn hollow; where it has an interval the
    ///   two stand one below the other
    /// @param printed the number in words; why there is none, where there is none
    /// @param words the whole of it in words
    /// @param pairs the expression for the pairs behind it
    public record Row(
            String name,
            Reading reading,
            Reading beside,
            Ink ink,
            Mark.Shape shape,
            String printed,
            String words,
            String pairs) {
        /// A number alone, or with its interval.
        public static Row of(
                String name, Reading reading, String printed, String words, String pairs) {
            return new Row(
                    name,
                    reading,
                    new Reading.Nothing(),
                    Ink.ACCENT,
                    Mark.Shape.ROUND,
                    printed,
                    words,
                    pairs);
        }

        /// The same, told apart because it means trouble.
        public Row asBad() {
            return new Row(
                    name, reading, beside, Ink.BAD, Mark.Shape.DIAMOND, printed, words, pairs);
        }

        /// The same, with a second number.
        public Row with(Reading other) {
            return new Row(name, reading, other, ink, shape, printed, words, pairs);
        }

        /// The same, where it rests on too little to count.
        public Row asFaint() {
            return new Row(
                    name, reading, beside, Ink.FAINT, Mark.Shape.ROUND, printed, words, pairs);
        }
    }

    @Override
    public Picture draw(double width, Letters letters) {
        double name = 0;
        double printed = 0;
        for (Row row : rows) {
            name = Math.max(name, letters.width(row.name(), Letters.SIZE));
            if (!(row.reading() instanceof Reading.Nothing)) {
                printed = Math.max(printed, letters.width(row.printed(), Letters.SIZE));
            }
        }
        name = Math.min(Math.ceil(name), width * MOST_NAME);
        double end = Math.max(name + GAP + 1, width - printed - GAP);
        Scale scale = new Scale(low, high, name + GAP + RADIUS, end - RADIUS);
        List<Mark> marks = new ArrayList<>();
        List<Spot> spots = new ArrayList<>();
        double bottom = rows.size() * ROW;
        axis(scale, bottom, letters, marks);
        List<String> names =
                FittingNames.of(rows.stream().map(Row::name).toList(), Letters.SIZE, name, letters);
        for (int i = 0; i < rows.size(); i++) {
            marks.add(
                    Mark.Words.of(0, i * ROW + ROW / 2, names.get(i), Mark.Align.LEFT, Ink.MUTED));
            draw(rows.get(i), i * ROW, name, width, scale, letters, marks);
            spots.add(
                    new Spot(
                            new Area(0, i * ROW, width, ROW),
                            rows.get(i).words(),
                            rows.get(i).pairs()));
        }
        return new Picture(width, bottom + AXIS, AXIS, marks, spots);
    }

    private void axis(Scale scale, double bottom, Letters letters, List<Mark> marks) {
        double widest =
                Math.max(
                        letters.width(tick.apply(low), Letters.SMALL),
                        letters.width(tick.apply(high), Letters.SMALL));
        int room = (int) ((scale.end() - scale.start()) / (widest + BETWEEN_TICKS));
        int most = Math.clamp(room, 2, MOST_TICKS);
        for (double number : scale.ticks(most)) {
            double x = scale.at(number);
            marks.add(new Mark.Line(x, 2, x, bottom, 1, Ink.TRACK));
            marks.add(
                    new Mark.Words(
                            x,
                            bottom + AXIS / 2 + 2,
                            tick.apply(number),
                            Letters.SMALL,
                            false,
                            Mark.Align.MIDDLE,
                            true,
                            Ink.FAINT));
        }
        for (double number : references) {
            double x = scale.at(number);
            marks.add(new Mark.Line(x, 0, x, bottom, 1.5, Ink.LINE_STRONG));
        }
    }

    private static void draw(
            Row row,
            double top,
            double name,
            double width,
            Scale scale,
            Letters letters,
            List<Mark> marks) {
        double y = top + ROW / 2;
        double at =
                switch (row.beside()) {
                    case Reading.Nothing _ -> y;
                    case Reading.Alone(double other) -> {
                        hollow(scale.at(other), y, marks);
                        yield y;
                    }
                    case Reading.Within(double other, double from, double to) -> {
                        interval(scale, from, to, y + APART, Ink.MUTED, marks);
                        hollow(scale.at(other), y + APART, marks);
                        yield y - APART;
                    }
                };
        switch (row.reading()) {
            case Reading.Nothing _ ->
                    marks.add(
                            Mark.Words.of(
                                    name + GAP,
                                    y,
                                    letters.fit(row.printed(), Letters.SIZE, width - name - GAP),
                                    Mark.Align.LEFT,
                                    Ink.FAINT));
            case Reading.Alone(double value) -> {
                point(row, scale.at(value), at, marks);
                printed(row, width, y, marks);
            }
            case Reading.Within(double value, double from, double to) -> {
                interval(scale, from, to, at, row.ink(), marks);
                point(row, scale.at(value), at, marks);
                printed(row, width, y, marks);
            }
        }
    }

    private static void hollow(double x, double y, List<Mark> marks) {
        marks.add(new Mark.Point(x, y, RADIUS, Mark.Shape.HOLLOW, Ink.MUTED));
    }

    /// One that ends on the scale has an end that shows.
    private static void interval(
            Scale scale, double from, double to, double y, Ink ink, List<Mark> marks) {
        marks.add(new Mark.Line(scale.at(from), y, scale.at(to), y, 2, ink));
        for (double end : new double[] {from, to}) {
            if (scale.holds(end)) {
                double x = scale.at(end);
                marks.add(new Mark.Line(x, y - 3, x, y + 3, 1.5, ink));
            }
        }
    }

    private static void point(Row row, double x, double y, List<Mark> marks) {
        marks.add(new Mark.Point(x, y, RADIUS, row.shape(), row.ink()));
    }

    private static void printed(Row row, double width, double y, List<Mark> marks) {
        Ink ink = row.ink() == Ink.BAD ? Ink.BAD : Ink.TEXT;
        marks.add(
                new Mark.Words(
                        width,
                        y,
                        row.printed(),
                        Letters.SIZE,
                        row.shape() == Mark.Shape.DIAMOND,
                        Mark.Align.RIGHT,
                        true,
                        ink));
    }
}
