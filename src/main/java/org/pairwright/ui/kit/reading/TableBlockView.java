package org.pairwright.ui.kit.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.text.TextAlignment;

/// Rows of a table.
final class TableBlockView extends BlockView {
    private final List<TextBlock> texts = new ArrayList<>();
    private final List<Mark> grounds = new ArrayList<>();
    private final SidewaysPane sideways;

    TableBlockView(Block.Table table, Paper paper) {
        super(table, paper, new Course(paper.document()).isRightToLeft(table));
        Grid grid = new Grid(table, paper);
        sideways = new SidewaysPane(grid, paper.sidewaysOf(table.grid()), isRightToLeft());
        getChildren().add(sideways);
        mark(List.of());
    }

    @Override
    Region content() {
        return sideways;
    }

    @Override
    List<TextBlock> texts() {
        return texts;
    }

    @Override
    boolean mayBeWide() {
        return true;
    }

    @Override
    void mark(List<Mark> marks) {
        super.mark(Stream.concat(grounds.stream(), marks.stream()).toList());
    }

    /// The cells and the lines between them.
    private final class Grid extends Region {
        private static final double BESIDE = 12;
        private static final double ABOVE = 5;
        private static final double NARROWEST = 56;

        /// A longer word is divided.
        private static final double LONGEST_WORD = 150;

        private final Block.Table table;
        private final double[] natural;
        private final double[] least;
        private final List<Region> rows = new ArrayList<>();

        Grid(Block.Table table, Paper paper) {
            this.table = table;
            int columns = table.grid().columns().size();
            natural = new double[columns];
            least = new double[columns];
            for (int i = 0; i < columns; i++) {
                Block.Cell widest = table.grid().widest().get(i);
                TextBlock text = block(widest, true, paper);
                natural[i] = naturalWidth(text);
                least[i] = wordWidth(text);
            }
            getStyleClass().add("table-block");
            int number = 0;
            for (Block.Row row : table.rows()) {
                Region ground = new Region();
                ground.getStyleClass().add(row.head() ? "table-head" : "table-row");
                if (!row.head() && number % 2 == 0) {
                    ground.getStyleClass().add("even");
                }
                number++;
                rows.add(ground);
                getChildren().add(ground);
                addCells(row, paper);
            }
            for (int i = 0; i < texts.size() && isAllOfIt(); i++) {
                natural[i % columns] = Math.max(natural[i % columns], naturalWidth(texts.get(i)));
                least[i % columns] = Math.max(least[i % columns], wordWidth(texts.get(i)));
            }
            for (int i = 0; i < columns; i++) {
                double word =
                        Math.clamp(least[i], paper.scaled(NARROWEST), paper.scaled(LONGEST_WORD));
                least[i] = Math.min(natural[i], word + 2 * BESIDE);
            }
            getChildren().addAll(texts);
        }

        private static double naturalWidth(TextBlock text) {
            return Math.ceil(text.prefWidth(-1)) + 2 * BESIDE + 1;
        }

        private static double wordWidth(TextBlock text) {
            LongestWord word = LongestWord.in(text.styled().text());
            return Math.ceil(text.styled().widthOf(word.from(), word.to())) + 1;
        }

        /// Only then may the cells on hand say how wide the columns are: all pieces look alike.
        private boolean isAllOfIt() {
            return table.first() && table.rows().size() < DocumentWriter.TABLE_ROWS;
        }

        private void addCells(Block.Row row, Paper paper) {
            for (int i = 0; i < row.cells().size(); i++) {
                Block.Cell cell = row.cells().get(i);
                TextBlock text = block(cell, row.head(), paper);
                text.align(alignment(table.grid().columns().get(i), isRightToLeft()));
                texts.add(text);
                grounds.addAll(ProseView.groundsOf(cell.runs()));
            }
        }

        private static TextBlock block(Block.Cell cell, boolean head, Paper paper) {
            return TextBlock.of(
                    paper.letters()
                            .prose(
                                    paper.document(),
                                    cell.start(),
                                    cell.end(),
                                    head ? Face.HEADING_6 : Face.BODY,
                                    cell.runs()));
        }

        private static TextAlignment alignment(Block.Alignment alignment, boolean rightToLeft) {
            return switch (alignment) {
                case NATURAL -> rightToLeft ? TextAlignment.RIGHT : TextAlignment.LEFT;
                case LEFT -> TextAlignment.LEFT;
                case CENTER -> TextAlignment.CENTER;
                case RIGHT -> TextAlignment.RIGHT;
            };
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        /// The least that it can do with, so that it is moved sideways only when it has to be.
        @Override
        protected double computePrefWidth(double height) {
            double sum = 0;
            for (double width : least) {
                sum += width;
            }
            return sum;
        }

        @Override
        protected double computePrefHeight(double width) {
            double[] columns = ColumnWidths.in(width, natural, least);
            double height = 1;
            for (int row = 0; row < rows.size(); row++) {
                height += heightOf(row, columns);
            }
            return height;
        }

        private double heightOf(int row, double[] columns) {
            double height = 0;
            for (int i = 0; i < columns.length; i++) {
                double width = columns[i] - 2 * BESIDE;
                height = Math.max(height, cell(row, i).prefHeight(width));
            }
            return Math.ceil(height) + 2 * ABOVE;
        }

        /// Letters of another size, such as those of code, stand on one line with the others all
        /// the same.
        private double baselineOf(int row, double[] columns) {
            double lowest = 0;
            for (int i = 0; i < columns.length; i++) {
                lowest = Math.max(lowest, baselineOf(row, i, columns));
            }
            return lowest;
        }

        private double baselineOf(int row, int column, double[] columns) {
            return Math.rint(cell(row, column).firstBaseline(columns[column] - 2 * BESIDE));
        }

        private TextBlock cell(int row, int column) {
            return texts.get(row * natural.length + column);
        }

        @Override
        protected void layoutChildren() {
            if (getWidth() <= 0) {
                return;
            }
            double[] columns = ColumnWidths.in(getWidth(), natural, least);
            double whole = 0;
            for (double column : columns) {
                whole += column;
            }
            double top = 0;
            for (int row = 0; row < rows.size(); row++) {
                double height = heightOf(row, columns);
                double begin = isRightToLeft() ? getWidth() - whole : 0;
                double baseline = baselineOf(row, columns);
                rows.get(row).resizeRelocate(begin, top, whole, height + 1);
                double left = 0;
                for (int i = 0; i < columns.length; i++) {
                    cell(row, i)
                            .resizeRelocate(
                                    begin
                                            + (isRightToLeft() ? whole - left - columns[i] : left)
                                            + BESIDE,
                                    top + ABOVE + baseline - baselineOf(row, i, columns),
                                    columns[i] - 2 * BESIDE,
                                    height - 2 * ABOVE);
                    left += columns[i];
                }
                top += height;
            }
        }
    }
}
