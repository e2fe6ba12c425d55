package org.pairwright.importing;

/// Cuts JSON Lines: a row a line.
///
/// Only a line feed ends a line. U+2028 and the like are text.
final class LineCutter implements RowCutter {
    @Override
    public void cut(RowBuffer text, Pieces pieces) {
        boolean on = true;
        for (long line = 1; on; line++) {
            text.beginRow();
            if (toLineFeed(text)) {
                text.at++;
                on = piece(text, line, 1, pieces);
            } else {
                piece(text, line, 0, pieces);
                on = false;
            }
        }
    }

    private static boolean toLineFeed(RowBuffer text) {
        do {
            text.at = ByteSearch.indexOf('\n', text.bytes(), text.at, text.limit());
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
