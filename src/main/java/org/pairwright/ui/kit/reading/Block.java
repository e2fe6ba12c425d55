package org.pairwright.ui.kit.reading;

import java.util.List;
import org.pairwright.ui.kit.code.CodeSpan;

/// A part of a document that is laid out as one. Long paragraphs, blocks of code and tables come in
/// several pieces, so that none is slow to lay out.
public sealed interface Block {
    /// Where its text begins in the document's.
    int start();

    /// Just behind the last character of its text.
    int end();

    Surround around();

    /// A paragraph, a heading, the text of a list item, or a piece of one.
    record Prose(int start, int end, Surround around, Face face, List<Run> runs) implements Block {
        public Prose {
            runs = List.copyOf(runs);
        }
    }

    /// Lines of a block of code.
    ///
    /// @param spans what to color in them, by places in the document's text
    record Code(
            int start,
            int end,
            Surround around,
            CodeBlock whole,
            boolean first,
            boolean last,
            List<CodeSpan> spans)
            implements Block {
        public Code {
            spans = List.copyOf(spans);
        }
    }

    /// Rows of a table.
    record Table(int start, int end, Surround around, Grid grid, boolean first, List<Row> rows)
            implements Block {
        public Table {
            rows = List.copyOf(rows);
        }
    }

    /// A line across.
    record Rule(int start, int end, Surround around) implements Block {}

    /// A block of code as a whole.
    ///
    /// @param language as it was named; empty where it wasn't
    /// @param title all that stands where the language is named
    record CodeBlock(int start, int end, String language, String title) {
        static CodeBlock of(int start, int end, String title) {
            String known = title.strip();
            return new CodeBlock(start, end, known.split("\\s", 2)[0], known);
        }
    }

    /// A table as a whole.
    ///
    /// @param widest of each column the cell with the longest text
    record Grid(List<Alignment> columns, List<Cell> widest) {
        public Grid {
            columns = List.copyOf(columns);
            widest = List.copyOf(widest);
        }
    }

    record Row(boolean head, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    record Cell(int start, int end, List<Run> runs) {
        public Cell {
            runs = List.copyOf(runs);
        }

        int length() {
            return end - start;
        }
    }

    /// Where the text of a column stands.
    enum Alignment {
        NATURAL,
        LEFT,
        CENTER,
        RIGHT
    }
}
