package org.pairwright.importing;

/// Cuts a table into its records: lines, except that a quoted field may hold line ends (RFC 4180).
final class CsvCutter implements RowCutter {
    private static final int END = -1;

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
            boolean last = peek(text) == END;
            int tail = last ? 0 : 1;
            text.at += tail;
            if (!RowCutter.piece(text, line, tail, pieces) || last) {
                return;
            }
            line += lineEnds + 1;
        }
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
        return lineEnds;
    }

    private static int peek(RowBuffer text) {
        return text.at < text.limit() || text.more() ? text.bytes()[text.at] & 0xff : END;
    }
}
