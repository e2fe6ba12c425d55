package org.pairwright.ui.kit;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;

/// Plain text to be read and selected, as wide as it is given. Paragraphs run the way of their
/// first letter.
public final class ReadingText extends StackPane {
    private final ReadingFont font;
    private final ReadingFont bidiFont;
    private final Pane marks = new Pane();
    private final VBox column = new VBox();
    private final List<TextBlock> blocks = new ArrayList<>();
    private String text = "";
    private int anchor;
    private int caret;

    private ReadingText(ReadingFont font) {
        this.font = font;
        bidiFont = font.forBidi();
        getStyleClass().add("reading-text");
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        marks.setManaged(false);
        marks.setMouseTransparent(true);
        getChildren().setAll(marks, column);
        column.widthProperty().subscribe(() -> select(0, 0));
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> select(anchor, indexAt(event)));
    }

    /// Text in the system's font.
    public static ReadingText ofSize(double size) {
        return new ReadingText(ReadingFont.ofSize(size));
    }

    /// Text with letters of one width.
    public static ReadingText monospaced(double size) {
        return new ReadingText(ReadingFont.monospaced(size));
    }

    public void setText(String text) {
        // One kind of line end, so that places in the text and in the blocks agree.
        this.text = text.replace("\r\n", "\n").replace('\r', '\n');
        blocks.clear();
        StringBuilder plain = new StringBuilder();
        for (String line : this.text.split("\n", -1)) {
            if (TextDirection.mixes(line)) {
                endPlain(plain);
                blocks.add(new BidiBlock(line, bidiFont));
            } else {
                plain.append(line).append('\n');
            }
        }
        endPlain(plain);
        column.getChildren().setAll(blocks);
        column.setSpacing(font.spacing());
        select(0, 0);
    }

    private void endPlain(StringBuilder lines) {
        if (!lines.isEmpty()) {
            blocks.add(new FlowBlock(lines.substring(0, lines.length() - 1), font));
            lines.setLength(0);
        }
    }

    /// What is selected; empty when nothing is.
    public String selection() {
        return text.substring(Math.min(anchor, caret), Math.max(anchor, caret));
    }

    public void selectAll() {
        select(0, text.length());
    }

    private void press(MouseEvent event) {
        int at = indexAt(event);
        if (event.getClickCount() == 2) {
            selectAround(at, BreakIterator.getWordInstance());
        } else if (event.getClickCount() == 3) {
            int end = text.indexOf('\n', at);
            select(text.lastIndexOf('\n', at - 1) + 1, end < 0 ? text.length() : end);
        } else {
            select(event.isShiftDown() ? anchor : at, at);
        }
    }

    private void selectAround(int at, BreakIterator boundaries) {
        if (text.isEmpty()) {
            return;
        }
        boundaries.setText(text);
        int inside = Math.min(at, text.length() - 1);
        int end = boundaries.following(inside);
        int start = boundaries.previous();
        select(start, end);
    }

    private int indexAt(MouseEvent event) {
        int start = 0;
        for (TextBlock block : blocks) {
            boolean last = start + block.text().length() == text.length();
            Bounds bounds = block.getBoundsInParent();
            if (event.getY() < bounds.getMaxY() + column.getSpacing() || last) {
                double y = Math.clamp(event.getY() - bounds.getMinY(), 0, bounds.getHeight());
                int inBlock = block.indexAt(event.getX() - bounds.getMinX(), y);
                return start + Math.clamp(inBlock, 0, block.text().length());
            }
            start += block.text().length() + 1;
        }
        return text.length();
    }

    private void select(int from, int to) {
        anchor = from;
        caret = to;
        marks.getChildren().clear();
        int first = Math.min(from, to);
        int last = Math.max(from, to);
        int start = 0;
        for (TextBlock block : blocks) {
            int length = block.text().length();
            int begin = Math.clamp(first - start, 0, length);
            int end = Math.clamp(last - start, 0, length);
            if (begin < end) {
                block.boundsOf(begin, end).forEach(part -> mark(block, part));
            }
            start += length + 1;
        }
    }

    private void mark(TextBlock block, Bounds part) {
        Rectangle mark = new Rectangle(part.getWidth(), part.getHeight());
        mark.getStyleClass().add("selection-mark");
        mark.relocate(block.getLayoutX() + part.getMinX(), block.getLayoutY() + part.getMinY());
        marks.getChildren().add(mark);
    }
}
