package org.pairwright.ui.kit.chart;

import java.util.ArrayList;
import java.util.List;

/// How many there are of each of several classes in a row, as columns.
public record BarPlot(List<Bar> bars) implements Plot {
    private static final double LOWEST = 132;

    /// Columns that are higher say no more.
    private static final double HIGHEST = 280;

    private static final double BELOW = 22;
    private static final double ABOVE = 18;
    private static final double GAP = 3;
    private static final double PER_NAME = 44;
    private static final double WIDEST = 64;

    public BarPlot {
        bars = List.copyOf(bars);
    }

    /// One class.
    ///
    /// @param name what stands below it
    /// @param printed its number in words
    /// @param words the whole of it in words
    /// @param pairs the expression for the pairs behind it
    public record Bar(
            String name, double number, String printed, Ink ink, String words, String pairs) {}

    @Override
    public Picture draw(double width, Letters letters) {
        return at(LOWEST, width, letters);
    }

    @Override
    public Picture draw(double width, double height, Letters letters) {
        return at(Math.clamp(height - BELOW, LOWEST, HIGHEST), width, letters);
    }

    /// @param bottom where the columns stand
    private Picture at(double bottom, double width, Letters letters) {
        double most = Math.max(1, bars.stream().mapToDouble(Bar::number).max().orElse(0));
        Scale up = new Scale(0, most, bottom, ABOVE);
        double each = Math.min(WIDEST, width / Math.max(1, bars.size()));
        int every = (int) Math.max(1, Math.ceil(PER_NAME / each));
        List<Mark> marks = new ArrayList<>();
        List<Spot> spots = new ArrayList<>();
        marks.add(new Mark.Line(0, bottom, each * bars.size(), bottom, 1, Ink.LINE_STRONG));
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.get(i);
            double top = bar.number() == 0 ? bottom : Math.min(bottom - 2, up.at(bar.number()));
            double x = i * each;
            marks.add(
                    new Mark.Box(
                            new Area(x + GAP / 2, top, each - GAP, bottom - top), 2, bar.ink(), 1));
            if (letters.width(bar.printed(), Letters.SMALL) < each) {
                marks.add(small(x + each / 2, top - 9, bar.printed(), Ink.MUTED));
            }
            if (i % every == 0) {
                marks.add(small(x + each / 2, bottom + 12, bar.name(), Ink.FAINT));
            }
            spots.add(new Spot(new Area(x, 0, each, bottom + BELOW), bar.words(), bar.pairs()));
        }
        return new Picture(width, bottom + BELOW, marks, spots);
    }

    private static Mark small(double x, double y, String text, Ink ink) {
        return new Mark.Words(x, y, text, Letters.SMALL, false, Mark.Align.MIDDLE, true, ink);
    }
}
