package org.pairwright.importing;

/// Cuts JSON Lines: a row a line.
///
/// Only a line feed ends a line, or a carriage return in a text without line feeds. U+2028 and the
/// like are text.
final class LineCutter implements RowCutter {
    private final char end;

    LineCutter(LineEnd end) {
        this.end = end.sign();
    }

    @Override
    public void cut(RowBuffer text, Pieces pieces) {
        boolean on = true;
        for (long line = 1; on; line++) {
            text.beginRow();
            if (toEnd(text)) {
                text.at++;
                on = piece(text, line, 1, pieces);
            } else {
                piece(text, line, 0, pieces);
                on = false;
            }
        }
    }

    private boolean toEnd(RowBuffer text) {
        do {
            text.at = ByteSearch.indexOf(end, text.bytes(), text.at, text.limit());
            if (text.at < text.limit()) {
                return true;
            }
        } while (text.more());
        return false;
    }

    private static boolean piece(RowBuffer text, long line, int tail, Pieces pieces) {
        return RowCutter.piece(text, line, tail, pieces);
    }
}
