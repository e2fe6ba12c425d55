package org.pairwright.ui.kit.chart;

import java.util.ArrayList;
import java.util.List;

/// A table of cells that are the darker the more they say, with their numbers in them where there
/// is room. Of many rows it shows what stands out; the numbers are in the spots.
///
/// @param rows their names
/// @param columns their names
/// @param cells a list for each row
public record MatrixPlot(List<String> rows, List<String> columns, List<List<Cell>> cells)
        implements Plot {
    private static final double GAP = 2;
    private static final double WIDEST = 176;
    private static final double HIGHEST = 32;
    private static final double WITH_BELOW = 40;
    private static final double LINE = 8;
    private static final double LOWEST = 10;
    private static final double HEAD = 26;
    private static final double MOST_HEAD = 84;
    private static final double MOST_NAME = 0.3;

    /// Beside few columns there is more room for names.
    private static final double MOST_NAME_OF_FEW = 0.45;

    private static final int FEW = 3;
    private static final double BESIDE = 10;

    /// How much of a narrow column its name may take, so that names stay apart.
    private static final double MOST_HEADED = 0.85;

    /// How much of a column its name leaves at least.
    private static final double APART = 6;

    /// How much wider bold words are than those that are measured.
    private static final double BOLDER = 1.08;

    private static final double TINY = 10;

    /// Dark words can be read on ink of no more than this strength, light ones in the dark as well.
    private static final double STRONGEST = 0.55;

    public MatrixPlot {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        cells = cells.stream().map(List::copyOf).toList();
    }

    /// One cell.
    ///
    /// @param strength from 0 to 1
    /// @param faint whether it rests on too little to count
    /// @param printed its number
    /// @param below what stands below it in small, such as what it rests on; may be empty
    /// @param words the whole of it in words; empty where there is nothing to say
    /// @param pairs the expression for the pairs behind it
    public record Cell(
            double strength,
            boolean faint,
            Ink ink,
            String printed,
            String below,
            String words,
            String pairs) {
        /// A cell that says nothing.
        public static final Cell EMPTY = new Cell(0, true, Ink.ACCENT, "", "", "", "");
    }

    @Override
    public Picture draw(double width, Letters letters) {
        Layout layout = Layout.of(this, width, letters);
        List<Mark> marks = new ArrayList<>();
        List<Spot> spots = new ArrayList<>();
        List<String> heads = layout.heads(letters);
        for (int column = 0; column < columns.size(); column++) {
            marks.add(layout.head(column, heads.get(column)));
        }
        List<String> names = layout.names(letters);
        for (int row = 0; row < rows.size(); row++) {
            marks.add(layout.name(row, names.get(row)));
            for (int column = 0; column < columns.size(); column++) {
                draw(layout, row, column, marks, spots);
            }
        }
        return new Picture(
                width, layout.head() + rows.size() * (layout.high() + GAP), marks, spots);
    }

    private void draw(Layout layout, int row, int column, List<Mark> marks, List<Spot> spots) {
        Cell cell = cells.get(row).get(column);
        Area area = layout.cell(row, column);
        if (cell.words().isEmpty()) {
            if (layout.prints()) {
                marks.add(words(area, "–", Ink.FAINT));
            }
            return;
        }
        double radius = Math.min(4, area.height() / 4);
        if (cell.faint()) {
            marks.add(new Mark.Box(area, radius, Ink.TRACK, 1));
        } else {
            marks.add(new Mark.Box(area, radius, Ink.TRACK, 1));
            marks.add(new Mark.Box(area, radius, cell.ink(), STRONGEST * cell.strength()));
        }
        if (layout.prints()) {
            print(cell, area, marks);
        }
        spots.add(new Spot(area, cell.words(), cell.pairs()));
    }

    private static void print(Cell cell, Area area, List<Mark> marks) {
        // Fainter ink is too pale on the track.
        Ink ink = cell.faint() ? Ink.MUTED : Ink.TEXT;
        if (cell.below().isEmpty()) {
            marks.add(words(area, cell.printed(), ink));
        } else {
            Area up = new Area(area.x(), area.y() - LINE, area.width(), area.height());
            marks.add(words(up, cell.printed(), ink));
            marks.add(
                    new Mark.Words(
                            area.middleX(),
                            area.middleY() + LINE,
                            cell.below(),
                            TINY,
                            false,
                            Mark.Align.MIDDLE,
                            true,
                            ink));
        }
    }

    private static Mark words(Area area, String text, Ink ink) {
        return Mark.Words.of(area.middleX(), area.middleY(), text, Mark.Align.MIDDLE, ink);
    }

    /// Where everything stands.
    ///
    /// @param turned whether the columns' names run from the bottom up
    /// @param prints whether there is room for numbers
    private record Layout(
            MatrixPlot plot,
            double left,
            double head,
            double wide,
            double high,
            boolean turned,
            boolean prints) {
        static Layout of(MatrixPlot plot, double width, Letters letters) {
            int n = Math.max(1, plot.columns().size());
            double most = width * (n <= FEW ? MOST_NAME_OF_FEW : MOST_NAME);
            double left = Math.min(widest(plot.rows(), letters), most) + BESIDE;
            double wide = Math.clamp((width - left) / n - GAP, 4, WIDEST);
            double names = widest(plot.columns(), letters);
            boolean turned = wide < Math.min(names, 48);
            double printed = 0;
            boolean below = false;
            for (List<Cell> row : plot.cells()) {
                for (Cell cell : row) {
                    printed = Math.max(printed, letters.width(cell.printed(), Letters.SIZE));
                    printed = Math.max(printed, letters.width(cell.below(), TINY));
                    below |= !cell.below().isEmpty();
                }
            }
            boolean prints = wide >= printed + 4;
            return new Layout(
                    plot,
                    left,
                    turned ? Math.min(names, MOST_HEAD) + BESIDE : HEAD,
                    wide,
                    prints ? below ? WITH_BELOW : HIGHEST : LOWEST,
                    turned,
                    prints);
        }

        private static double widest(List<String> names, Letters letters) {
            return Math.ceil(
                    names.stream()
                            .mapToDouble(name -> letters.width(name, Letters.SIZE))
                            .max()
                            .orElse(0));
        }

        private double size() {
            return prints ? Letters.SIZE : TINY;
        }

        List<String> heads(Letters letters) {
            double room =
                    turned ? head - BESIDE : Math.max(wide - APART, wide * MOST_HEADED) / BOLDER;
            return FittingNames.of(plot.columns(), size(), room, letters);
        }

        Mark head(int column, String name) {
            double middle = cell(0, column).middleX();
            return turned
                    ? new Mark.Words(
                            middle,
                            head - BESIDE / 2,
                            name,
                            size(),
                            false,
                            Mark.Align.LEFT,
                            false,
                            Ink.MUTED)
                    : new Mark.Words(
                            middle,
                            head / 2,
                            name,
                            size(),
                            true,
                            Mark.Align.MIDDLE,
                            true,
                            Ink.MUTED);
        }

        List<String> names(Letters letters) {
            return FittingNames.of(plot.rows(), size(), left - BESIDE, letters);
        }

        Mark name(int row, String name) {
            return new Mark.Words(
                    0,
                    cell(row, 0).middleY(),
                    name,
                    size(),
                    false,
                    Mark.Align.LEFT,
                    true,
                    Ink.MUTED);
        }

        Area cell(int row, int column) {
            return new Area(left + column * (wide + GAP), head + row * (high + GAP), wide, high);
        }
    }
}
