package org.pairwright.service.report;

import java.util.List;

/// A field for each row and column, the darker the larger its figure; small ones without words
/// where there are many.
///
/// @param id which no other chart of the page has
/// @param fields row by row
record GridChart(
        String id,
        String title,
        String description,
        List<String> rowNames,
        List<String> columnNames,
        List<List<Field>> fields)
        implements Chart {
    private static final int MANY = 14;
    private static final int WIDTH = 700;
    private static final int NAME = 130;
    private static final int HEAD = 84;
    private static final int SMALL_HEAD = 96;
    private static final int LOW_HEAD = 22;
    private static final double LETTER = 6.5;

    /// The last rising name goes on so far.
    private static final int BEYOND = 40;

    private static final int NAME_LETTERS = 17;
    private static final int HEAD_LETTERS = 13;

    /// How strong the color of the largest figure is: what is written on it stays readable.
    private static final double STRONGEST = 0.55;

    private static final double FAINTEST = 0.1;

    /// A field.
    ///
    /// @param look what color it has
    /// @param strength of the color, from 0 to 1
    /// @param words in it
    /// @param tip what it tells on hovering
    record Field(Look look, double strength, String words, String tip) {
        /// There is nothing to show.
        static final Field NOTHING = new Field(Look.EMPTY, 0, "", "");
    }

    enum Look {
        FIGURE("heat"),
        /// Less than chance gives.
        BELOW("cold"),
        /// Too few to say anything.
        FEW("few"),
        EMPTY("");

        private final String style;

        Look(String style) {
            this.style = style;
        }
    }

    @Override
    public boolean hasFigures() {
        return fields.stream().flatMap(List::stream).anyMatch(field -> field.look() != Look.EMPTY);
    }

    @Override
    public void write(Markup page) {
        boolean many = Math.max(columnNames.size(), rowNames.size()) > MANY;
        double width =
                many
                        ? (WIDTH - NAME) / (double) columnNames.size()
                        : Math.min(64, (WIDTH - NAME - 40) / (double) columnNames.size());
        double height = many ? width : 30;
        boolean rising = many || columnNames.stream().anyMatch(it -> it.length() * LETTER > width);
        int head = many ? SMALL_HEAD : rising ? HEAD : LOW_HEAD;
        Svg svg =
                Svg.begin(
                        page,
                        id,
                        title,
                        description,
                        NAME + width * columnNames.size() + (rising ? BEYOND : 0),
                        head + height * rowNames.size() + 2);
        for (int i = 0; i < columnNames.size(); i++) {
            double x = NAME + width * (i + .5);
            String name = Svg.fitting(columnNames.get(i), HEAD_LETTERS);
            if (rising) {
                svg.rising(x + 3, head - 6.0, many ? 90 : 45, many ? "tiny" : "name", name);
            } else {
                svg.text(x, head - 7.0, Svg.Anchor.MIDDLE, "name", name);
            }
        }
        for (int row = 0; row < rowNames.size(); row++) {
            double y = head + height * row;
            svg.text(
                    NAME - 8.0,
                    y + height / 2 + (many ? 3 : 4),
                    Svg.Anchor.END,
                    many ? "tiny" : "name",
                    Svg.fitting(rowNames.get(row), NAME_LETTERS));
            for (int column = 0; column < columnNames.size(); column++) {
                draw(
                        svg,
                        fields.get(row).get(column),
                        NAME + width * column,
                        y,
                        width,
                        height,
                        many);
            }
        }
        svg.end();
    }

    private static void draw(
            Svg svg, Field field, double x, double y, double width, double height, boolean many) {
        double gap = many ? 0.5 : 1;
        if (field.look() == Look.EMPTY) {
            svg.text(x + width / 2, y + height / 2 + 4, Svg.Anchor.MIDDLE, "faint", field.words());
            return;
        }
        double strength = FAINTEST + (STRONGEST - FAINTEST) * Math.clamp(field.strength(), 0, 1);
        svg.shade(
                x + gap,
                y + gap,
                width - 2 * gap,
                height - 2 * gap,
                field.look().style,
                field.look() == Look.FEW ? 1 : strength,
                field.tip());
        if (!many) {
            svg.text(
                    x + width / 2,
                    y + height / 2 + 4,
                    Svg.Anchor.MIDDLE,
                    field.look() == Look.FEW ? "on few-words" : "on",
                    field.words());
        }
    }
}
