package org.pairwright.ui.kit.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/// Numbers one after another, such as those of months, each with its interval.
///
/// @param low where the scale begins, at the bottom
/// @param high where it ends
/// @param tick how a number of the scale is written
public record LinePlot(
        List<Step> steps,
        double low,
        double high,
        List<Double> references,
        DoubleFunction<String> tick)
        implements Plot {
    private static final double LOWEST = 176;

    /// What is higher is no easier to read.
    private static final double HIGHEST = 300;

    private static final double BELOW = 38;
    private static final double ABOVE = 8;
    private static final double GAP = 8;
    private static final double PER_TICK = 36;
    private static final double PER_NAME = 56;

    /// Points that are nearer to one another would be one band.
    private static final double APART = 14;

    public LinePlot {
        steps = List.copyOf(steps);
        references = List.copyOf(references);
    }

    /// One of them.
    ///
    /// @param below what stands below its name, such as how many it rests on
    /// @param words the whole of it in words
    /// @param pairs the expression for the pairs behind it
    public record Step(
            String name, String below, Reading reading, Ink ink, String words, String pairs) {}

    @Override
    public Picture draw(double width, Letters letters) {
        return at(LOWEST, width, letters);
    }

    @Override
    public Picture draw(double width, double height, Letters letters) {
        return at(Math.clamp(height - BELOW, LOWEST, HIGHEST), width, letters);
    }

    /// @param bottom where the scale begins
    private Picture at(double bottom, double width, Letters letters) {
        Scale up = upTo(bottom);
        List<Mark> marks = new ArrayList<>();
        double left = axis(up, width, letters, marks);
        double each = (width - left) / Math.max(1, steps.size());
        int every = (int) Math.max(1, Math.ceil(PER_NAME / each));
        List<Spot> spots = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            double x = left + (i + 0.5) * each;
            if (i > 0) {
                join(steps.get(i - 1), steps.get(i), x - each, x, up, each, marks);
            }
            if (i % every == 0) {
                name(steps.get(i), x, bottom, each * every, width, letters, marks);
            }
        }
        for (int i = 0; i < steps.size(); i++) {
            double x = left + (i + 0.5) * each;
            draw(steps.get(i), x, up, each >= APART || steps.size() == 1, marks);
            spots.add(
                    new Spot(
                            new Area(x - each / 2, 0, each, bottom + BELOW),
                            steps.get(i).words(),
                            steps.get(i).pairs()));
        }
        return new Picture(width, bottom + BELOW, marks, spots);
    }

    /// Ends at a number that is written beside it.
    private Scale upTo(double bottom) {
        Scale asked = new Scale(low, high, bottom, ABOVE);
        List<Double> ticks = asked.ticks((int) ((bottom - ABOVE) / PER_TICK));
        if (ticks.size() < 2) {
            return asked;
        }
        double step = ticks.get(1) - ticks.getFirst();
        double last = ticks.getLast();
        return last >= high - step * 1e-6 ? asked : new Scale(low, last + step, bottom, ABOVE);
    }

    private double axis(Scale up, double width, Letters letters, List<Mark> marks) {
        List<Double> ticks = up.ticks((int) ((up.start() - ABOVE) / PER_TICK));
        double left = GAP;
        for (double number : ticks) {
            left = Math.max(left, letters.width(tick.apply(number), Letters.SMALL) + GAP);
        }
        for (double number : ticks) {
            double y = up.at(number);
            marks.add(new Mark.Line(left, y, width, y, 1, Ink.TRACK));
            marks.add(
                    new Mark.Words(
                            left - GAP,
                            y,
                            tick.apply(number),
                            Letters.SMALL,
                            false,
                            Mark.Align.RIGHT,
                            true,
                            Ink.FAINT));
        }
        for (double number : references) {
            double y = up.at(number);
            marks.add(new Mark.Line(left, y, width, y, 1.5, Ink.LINE_STRONG));
        }
        return left;
    }

    private static void join(
            Step before,
            Step step,
            double fromX,
            double toX,
            Scale up,
            double each,
            List<Mark> marks) {
        if (!(before.reading() instanceof Reading.Nothing)
                && !(step.reading() instanceof Reading.Nothing)) {
            marks.add(
                    new Mark.Line(
                            fromX,
                            up.at(value(before.reading())),
                            toX,
                            up.at(value(step.reading())),
                            each >= APART ? 1.5 : 2,
                            each >= APART ? Ink.LINE_STRONG : step.ink()));
        }
    }

    private static double value(Reading reading) {
        return switch (reading) {
            case Reading.Alone(double value) -> value;
            case Reading.Within(double value, double from, double to) -> value;
            case Reading.Nothing _ -> Double.NaN;
        };
    }

    private static void name(
            Step step,
            double x,
            double bottom,
            double room,
            double width,
            Letters letters,
            List<Mark> marks) {
        String name = letters.fit(step.name(), Letters.SMALL, room);
        String below = letters.fit(step.below(), Letters.SMALL, room);
        // The last one may be wider than what is left of the picture.
        double half =
                Math.max(letters.width(name, Letters.SMALL), letters.width(below, Letters.SMALL))
                        / 2;
        double middle = Math.min(x, width - half);
        marks.add(small(middle, bottom + 12, name, Ink.MUTED));
        marks.add(small(middle, bottom + 27, below, Ink.FAINT));
    }

    private static Mark small(double x, double y, String text, Ink ink) {
        return new Mark.Words(x, y, text, Letters.SMALL, false, Mark.Align.MIDDLE, true, ink);
    }

    private static void draw(Step step, double x, Scale up, boolean pointed, List<Mark> marks) {
        if (step.reading() instanceof Reading.Within(double value, double from, double to)) {
            marks.add(new Mark.Line(x, up.at(from), x, up.at(to), 2, step.ink()));
        }
        if (pointed && !(step.reading() instanceof Reading.Nothing)) {
            marks.add(
                    new Mark.Point(
                            x, up.at(value(step.reading())), 4.5, Mark.Shape.ROUND, step.ink()));
        }
    }
}
