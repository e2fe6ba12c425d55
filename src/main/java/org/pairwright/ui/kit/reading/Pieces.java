package org.pairwright.ui.kit.reading;

import java.util.ArrayList;
import java.util.List;

/// Cuts long texts into pieces that are quick to lay out.
final class Pieces {
    /// The most characters of a piece.
    static final int LENGTH = 2_000;

    /// The same of a line that mixes directions, which takes longer.
    static final int MIXED_LENGTH = 600;

    /// The most lines of a piece.
    static final int LINES = 40;

    /// A part of a text.
    record Piece(int start, int end) {}

    private Pieces() {}

    /// Paragraphs in one direction, or single lines where directions are mixed; none too long. What
    /// lies between two pieces is a line end or nothing.
    static List<Piece> of(CharSequence text, int start, int end) {
        List<Piece> pieces = new ArrayList<>();
        int from = start;
        boolean lineEnded = true;
        while (from < end) {
            int to = cut(text, from, end, LENGTH);
            addByDirection(pieces, text, from, to);
            lineEnded = to < end && text.charAt(to) == '\n';
            from = lineEnded ? to + 1 : to;
        }
        if (lineEnded) {
            // An empty line has its height, also as the last.
            pieces.add(new Piece(end, end));
        }
        return pieces;
    }

    private static void addByDirection(List<Piece> pieces, CharSequence text, int from, int to) {
        if (!TextDirection.mixes(text.subSequence(from, to).toString())) {
            pieces.add(new Piece(from, to));
            return;
        }
        int line = from;
        for (int i = from; i <= to; i++) {
            if (i == to || text.charAt(i) == '\n') {
                addLine(pieces, text, line, i);
                line = i + 1;
            }
        }
    }

    private static void addLine(List<Piece> pieces, CharSequence text, int from, int to) {
        int start = from;
        while (to - start > MIXED_LENGTH) {
            int end = cut(text, start, to, MIXED_LENGTH);
            pieces.add(new Piece(start, end));
            start = end;
        }
        pieces.add(new Piece(start, to));
    }

    /// Where a piece ends: with the text or after so many lines, else behind a line, else behind a
    /// word, else between two characters.
    private static int cut(CharSequence text, int from, int end, int length) {
        int most = Math.min(end, from + length);
        int lineEnd = -1;
        for (int i = from, lines = 0; i < most; i++) {
            if (text.charAt(i) == '\n') {
                lineEnd = i;
                if (++lines == LINES) {
                    return i;
                }
            }
        }
        if (most == end) {
            return end;
        }
        if (lineEnd > from) {
            return lineEnd;
        }
        for (int i = most; i > from + length / 2; i--) {
            if (Character.isWhitespace(text.charAt(i - 1))) {
                return i;
            }
        }
        return betweenCharacters(text, from, most);
    }

    /// The last place up to `to` where no character or sequence of combining ones is torn; `to`
    /// itself where all of them go together.
    static int betweenCharacters(CharSequence text, int from, int to) {
        for (int i = to; i > (from + to) / 2; i--) {
            if (i >= text.length() || !goesOn(text, i)) {
                return i;
            }
        }
        return Character.isLowSurrogate(text.charAt(to)) ? to - 1 : to;
    }

    private static boolean goesOn(CharSequence text, int at) {
        int type = Character.getType(Character.codePointAt(text, at));
        return Character.isLowSurrogate(text.charAt(at))
                || type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.FORMAT
                || text.charAt(at - 1) == '\u200D';
    }
}
