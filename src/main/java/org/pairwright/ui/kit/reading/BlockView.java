package org.pairwright.ui.kit.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.layout.Region;

/// Shows a block in its surroundings.
abstract class BlockView extends Region {
    private final Block block;
    private final Paper paper;
    private final Surroundings surroundings;
    private final boolean rightToLeft;

    /// @param rightToLeft whether markers stand at the right
    BlockView(Block block, Paper paper, boolean rightToLeft) {
        this.block = block;
        this.paper = paper;
        this.rightToLeft = rightToLeft;
        surroundings = new Surroundings(block.around(), paper, rightToLeft);
        getStyleClass().add("block");
        setManaged(false);
        getChildren().addAll(surroundings.nodes());
    }

    static BlockView of(Block block, Paper paper) {
        return switch (block) {
            case Block.Prose prose -> new ProseView(prose, paper);
            case Block.Code code -> new CodeView(code, paper);
            case Block.Table table -> new TableBlockView(table, paper);
            case Block.Rule rule -> new RuleView(rule, paper);
        };
    }

    Block block() {
        return block;
    }

    Paper paper() {
        return paper;
    }

    /// Whether markers stand at the right.
    boolean isRightToLeft() {
        return rightToLeft;
    }

    /// What is in the surroundings.
    abstract Region content();

    /// The texts in it, in order.
    abstract List<TextBlock> texts();

    /// Whether it may be wider than lines of prose.
    boolean mayBeWide() {
        return false;
    }

    /// How far it is moved from the left: lines that run from right to left begin at the right.
    double shift(double line, double room) {
        return rightToLeft && !mayBeWide() ? room - line : 0;
    }

    /// Its height in a pane that has room for lines of `line`, and for others of `room`.
    double heightIn(double line, double room) {
        double width = (mayBeWide() ? room : line) - surroundings.width();
        return surroundings.gap() + Math.ceil(content().prefHeight(Math.max(width, 1)));
    }

    /// How tall as many of its last lines are as have room in `most`; 0 where it can't be cut
    /// between lines.
    double heightOfEnd(double line, double room, double most) {
        double width = Math.max((mayBeWide() ? room : line) - surroundings.width(), 1);
        double content = Math.ceil(content().prefHeight(width));
        return lineTops(width).stream()
                .mapToDouble(top -> content - top)
                .filter(tall -> tall <= most)
                .max()
                .orElse(0);
    }

    /// Where lines begin in the content, of those that can stand at the top.
    List<Double> lineTops(double width) {
        return List.of();
    }

    /// Lays it out in that room.
    void fit(double line, double room, double height) {
        double width = Math.max((mayBeWide() ? room : line) - surroundings.width(), 1);
        resize(room, height);
        double gap = surroundings.gap();
        double left = surroundings.left(line);
        content().resizeRelocate(left, gap, width, height - gap);
        surroundings.layOut(mayBeWide() ? room : line, height, baseline());
        content().layout();
    }

    /// Where the first line stands in the content.
    double baseline() {
        return 0;
    }

    void mark(List<Mark> marks) {
        texts().forEach(text -> text.mark(marks));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected void layoutChildren() {
        // Placed by fit, which knows the room.
    }

    /// The place in the document that is nearest to a point of this view.
    int placeAt(double x, double y) {
        Optional<TextBlock> nearest = Optional.empty();
        double least = Double.MAX_VALUE;
        for (TextBlock text : texts()) {
            double away = distance(text, x, y);
            if (away < least) {
                least = away;
                nearest = Optional.of(text);
            }
        }
        return nearest.map(text -> placeIn(text, x, y)).orElse(block.start());
    }

    private double distance(TextBlock text, double x, double y) {
        Point2D point = inText(text, x, y);
        double beside = Math.max(0, Math.max(-point.getX(), point.getX() - text.getWidth()));
        double above = Math.max(0, Math.max(-point.getY(), point.getY() - text.getHeight()));
        // A point in the row of a text belongs to it, however far away.
        return beside + 1_000 * above;
    }

    private int placeIn(TextBlock text, double x, double y) {
        Point2D point = inText(text, x, y);
        double inside = Math.clamp(point.getY(), 0, Math.max(0, text.getHeight() - 1));
        int index = text.indexAt(point.getX(), inside);
        return text.start() + Math.clamp(index, 0, text.styled().length());
    }

    private Point2D inText(TextBlock text, double x, double y) {
        return text.sceneToLocal(localToScene(x, y));
    }

    /// The top of what `place` stands in, in this view; its own top when it stands nowhere.
    double topOf(int place) {
        for (TextBlock text : texts()) {
            if (text.start() <= place && place < text.end()) {
                int index = place - text.start();
                return text.boundsOf(index, index + 1, false).stream()
                        .findFirst()
                        .map(bounds -> sceneToLocal(text.localToScene(bounds)).getMinY())
                        .orElse(0.0);
            }
        }
        return 0;
    }

    /// The link under a point of this view; empty when there is none.
    String linkAt(double x, double y) {
        int place = placeAt(x, y);
        for (Run run : runs()) {
            if (run.is(Style.LINK) && run.start() <= place && place <= run.end()) {
                return covers(run, x, y) ? run.address() : "";
            }
        }
        return "";
    }

    private boolean covers(Run run, double x, double y) {
        for (TextBlock text : texts()) {
            int from = Math.max(run.start(), text.start());
            int to = Math.min(run.end(), text.end());
            Point2D point = inText(text, x, y);
            if (from < to
                    && text.boundsOf(from - text.start(), to - text.start(), true).stream()
                            .anyMatch(bounds -> bounds.contains(point))) {
                return true;
            }
        }
        return false;
    }

    private List<Run> runs() {
        return switch (block) {
            case Block.Prose prose -> prose.runs();
            case Block.Table table -> {
                List<Run> runs = new ArrayList<>();
                table.rows().forEach(row -> row.cells().forEach(cell -> runs.addAll(cell.runs())));
                yield runs;
            }
            case Block.Code code -> List.of();
            case Block.Rule rule -> List.of();
        };
    }
}
