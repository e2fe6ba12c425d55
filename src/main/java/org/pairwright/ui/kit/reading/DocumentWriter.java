package org.pairwright.ui.kit.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.pairwright.ui.kit.code.CodeSpan;
import org.pairwright.ui.kit.code.CodeSpans;

/// Puts a document together, block after block.
final class DocumentWriter {
    /// Lines of code in a piece.
    static final int CODE_LINES = 16;

    /// Rows of a table in a piece.
    static final int TABLE_ROWS = 20;

    /// Something that holds blocks, and whether it holds any yet.
    private static final class Frame {
        final Level level;
        boolean fresh = true;

        Frame(Level level) {
            this.level = level;
        }
    }

    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Run> runs = new ArrayList<>();
    private final Deque<Frame> frames = new ArrayDeque<>();
    private Surround around = Surround.NONE;
    private int start;

    Document document() {
        return new Document(text.toString(), blocks);
    }

    /// How many blocks there are.
    int size() {
        return blocks.size();
    }

    void enter(Level level) {
        frames.addLast(new Frame(level));
    }

    void leave() {
        frames.removeLast();
    }

    /// Begins a block.
    ///
    /// @param gap the space above it, in sizes of the body's letters
    void begin(double gap) {
        boolean first = blocks.isEmpty();
        boolean newTurn =
                frames.stream().anyMatch(it -> it.fresh && it.level instanceof Level.Turn);
        double space = newTurn ? Math.max(gap, Gaps.TURN) : gap;
        if (!first) {
            text.append(space < Gaps.PARAGRAPH ? "\n" : "\n\n");
        }
        List<Level> levels = new ArrayList<>();
        int joined = 0;
        int depth = 0;
        for (Frame frame : frames) {
            levels.add(levelOf(frame));
            joined += frame.fresh ? 0 : 1;
            if (frame.level instanceof Level.Item item) {
                if (frame.fresh) {
                    text.append("  ".repeat(depth)).append(item.marker()).append(' ');
                }
                depth++;
            }
            frame.fresh = false;
        }
        around = new Surround(levels, joined, first ? 0 : space);
        start = text.length();
        runs.clear();
    }

    private static Level levelOf(Frame frame) {
        return switch (frame.level) {
            case Level.Item item -> frame.fresh ? item : new Level.Item("");
            case Level.Turn turn -> new Level.Turn(turn.role(), frame.fresh);
            case Level.Quote quote -> quote;
            case Level.Card card -> card;
        };
    }

    /// Adds to the block that was begun.
    void append(String words, Set<Style> styles, String address) {
        if (words.isEmpty()) {
            return;
        }
        int from = text.length();
        text.append(words);
        boolean goesOn =
                !runs.isEmpty()
                        && runs.getLast().end() == from
                        && runs.getLast().styles().equals(styles)
                        && runs.getLast().address().equals(address);
        if (goesOn) {
            from = runs.removeLast().start();
        }
        runs.add(new Run(from, text.length(), styles, address));
    }

    void append(String words) {
        append(words, Set.of(), "");
    }

    /// Ends the block that was begun, as prose.
    void endProse(Face face) {
        int first = 0;
        for (Pieces.Piece piece : Pieces.of(text, start, text.length())) {
            while (first < runs.size() && runs.get(first).end() <= piece.start()) {
                first++;
            }
            List<Run> here = within(first, piece.start(), piece.end());
            blocks.add(new Block.Prose(piece.start(), piece.end(), around, face, here));
            goOn();
        }
    }

    /// From here on, what is added is another piece of the same block.
    private void goOn() {
        List<Level> levels = around.levels().stream().map(DocumentWriter::goneOn).toList();
        around = new Surround(levels, levels.size(), 0);
    }

    private static Level goneOn(Level level) {
        return switch (level) {
            case Level.Item item -> new Level.Item("");
            case Level.Turn turn -> new Level.Turn(turn.role(), false);
            case Level.Quote quote -> quote;
            case Level.Card card -> card;
        };
    }

    private List<Run> within(int first, int from, int to) {
        return runs.stream()
                .skip(first)
                .takeWhile(run -> run.start() < to)
                .filter(run -> run.touches(from, to))
                .map(run -> run.within(from, to))
                .toList();
    }

    void rule(double gap) {
        begin(gap);
        blocks.add(new Block.Rule(start, start, around));
    }

    void code(String code, String title, double gap) {
        begin(gap);
        String lines = withOneLineEnd(code);
        text.append(lines);
        int end = text.length();
        Block.CodeBlock whole = Block.CodeBlock.of(start, end, title);
        Iterator<CodeSpan> spans = CodeSpans.of(lines, whole.language()).iterator();
        List<CodeSpan> open = new ArrayList<>();
        int from = start;
        while (from < end || from == start) {
            int to = endOfCodePiece(from, end);
            takeSpans(spans, open, to);
            blocks.add(new Block.Code(from, to, around, whole, from == start, to == end, open));
            open.removeIf(span -> span.to() <= to);
            goOn();
            if (to == end) {
                break;
            }
            from = text.charAt(to) == '\n' ? to + 1 : to;
        }
    }

    private int endOfCodePiece(int from, int end) {
        int to = from;
        for (int line = 0; line < CODE_LINES && to < end; line++) {
            int next = text.indexOf("\n", line == 0 ? to : to + 1);
            int lineEnd = next < 0 ? end : Math.min(next, end);
            if (lineEnd - from > 2 * Pieces.LENGTH) {
                return line > 0 ? to : Pieces.betweenCharacters(text, from, from + Pieces.LENGTH);
            }
            to = lineEnd;
        }
        return to;
    }

    /// Moves the spans that begin before `to` into `open`, at their places in the document.
    private void takeSpans(Iterator<CodeSpan> spans, List<CodeSpan> open, int to) {
        boolean behind = !open.isEmpty() && open.getLast().from() >= to;
        while (!behind && spans.hasNext()) {
            CodeSpan span = spans.next();
            open.add(new CodeSpan(start + span.from(), start + span.to(), span.kind()));
            behind = start + span.from() >= to;
        }
    }

    /// A cell of the table that was begun.
    interface CellText {
        void write(DocumentWriter writer);
    }

    /// @param rows texts of the cells, the head first where there is one
    void table(List<Block.Alignment> columns, List<List<CellText>> rows, boolean head, double gap) {
        begin(gap);
        List<Block.Row> written = new ArrayList<>();
        Block.Cell[] widest = new Block.Cell[columns.size()];
        for (List<CellText> row : rows) {
            List<Block.Cell> cells = new ArrayList<>();
            for (int column = 0; column < columns.size(); column++) {
                Block.Cell cell =
                        cell(column < row.size() ? row.get(column) : writer -> {}, column);
                if (widest[column] == null || widest[column].length() < cell.length()) {
                    widest[column] = cell;
                }
                cells.add(cell);
            }
            written.add(new Block.Row(head && written.isEmpty(), cells));
            text.append('\n');
        }
        text.setLength(text.length() - 1);
        addRows(new Block.Grid(columns, List.of(widest)), written);
    }

    private Block.Cell cell(CellText words, int column) {
        if (column > 0) {
            text.append('\t');
        }
        int from = text.length();
        runs.clear();
        words.write(this);
        return new Block.Cell(from, text.length(), runs);
    }

    private void addRows(Block.Grid grid, List<Block.Row> rows) {
        for (int from = 0; from < rows.size(); from += TABLE_ROWS) {
            List<Block.Row> piece = rows.subList(from, Math.min(from + TABLE_ROWS, rows.size()));
            blocks.add(
                    new Block.Table(
                            piece.getFirst().cells().getFirst().start(),
                            piece.getLast().cells().getLast().end(),
                            around,
                            grid,
                            from == 0,
                            piece));
            goOn();
        }
    }

    /// Text as it was typed, each paragraph a block.
    void raw(String source) {
        String lines = withOneLineEnd(source);
        begin(0);
        text.append(lines);
        int from = start;
        while (from <= text.length()) {
            int blank = text.indexOf("\n\n", from);
            int to = blank < 0 ? text.length() : blank;
            for (Pieces.Piece piece : Pieces.of(text, from, to)) {
                Run run = new Run(piece.start(), piece.end(), Set.of(), "");
                blocks.add(
                        new Block.Prose(
                                piece.start(), piece.end(), around, Face.RAW, List.of(run)));
                goOn();
            }
            from = to + 1;
        }
    }

    private static String withOneLineEnd(String lines) {
        return lines.replace("\r\n", "\n").replace('\r', '\n');
    }
}
