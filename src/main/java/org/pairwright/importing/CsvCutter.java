package org.pairwright.importing;

import org.pairwright.domain.Problem;
import org.pairwright.domain.ProblemCode;

/// Cuts a table into its records: lines, except that a quoted field may hold line ends (RFC 4180).
final class CsvCutter implements RowCutter {
    private static final int END = -1;

    /// What [#toEndOfRecord] says where the text ends within quotes.
    private static final int UNCLOSED = -1;

    private final char separator;
    private final char end;

    CsvCutter(char separator, LineEnd end) {
        this.separator = separator;
        this.end = end.sign();
    }

    @Override
    public void cut(RowBuffer text, Pieces pieces) {
        long line = 1;
        while (true) {
            text.beginRow();
            int lineEnds = toEndOfRecord(text);
            if (lineEnds == UNCLOSED && !text.isTooLarge()) {
                pieces.problem(unclosed(line));
                return;
            }
            boolean last = peek(text) == END;
            int tail = last ? 0 : 1;
            text.at += tail;
            if (!RowCutter.piece(text, line, tail, pieces) || last) {
                return;
            }
            line += lineEnds + 1;
        }
    }

    /// Where a quote is missing, everything after it lies in one field: what looks like a record is
    /// many, or half of one.
    private static Problem unclosed(long line) {
        return Problem.refusal(
                line,
                "",
                ProblemCode.NOT_CSV,
                "The row that begins here never ends: a quote in it is missing, or the file is cut short."
                        + " The file was read no further: correct it and import it again.");
    }

    /// Goes to the line end that ends the record; tells those in it.
    private int toEndOfRecord(RowBuffer text) {
        int lineEnds = 0;
        boolean quoted = false;
        boolean atFieldStart = true;
        for (int next = peek(text); next != END; next = peek(text)) {
            if (next == '"' && (quoted || atFieldStart)) {
                // A doubled quote closes and opens again at once.
                quoted = !quoted;
                atFieldStart = !quoted;
            } else if (quoted) {
                lineEnds += next == end ? 1 : 0;
            } else if (next == end) {
                return lineEnds;
            } else {
                atFieldStart = next == separator;
            }
            text.at++;
        }
        return quoted ? UNCLOSED : lineEnds;
    }

    private static int peek(RowBuffer text) {
        return text.at < text.limit() || text.more() ? text.bytes()[text.at] & 0xff : END;
    }
}
