package org.pairwright.ui.kit.reading;

import java.util.ArrayList;
import java.util.List;

/// Cuts long texts into pieces that are quick to lay out.
final class Pieces {
    /// The most characters of a piece.
    static final int LENGTH = 2_000;

    /// A part of a text.
    record Piece(int start, int end) {}

    private Pieces() {}

    /// Paragraphs in one direction, or single lines where directions are mixed; none too long. What
    /// lies between two pieces is a line end or nothing.
    static List<Piece> of(CharSequence text, int start, int end) {
        List<Piece> pieces = new ArrayList<>();
        int from = start;
        while (from < end || pieces.isEmpty()) {
            int to = end - from <= LENGTH ? end : cut(text, from, from + LENGTH);
            addByDirection(pieces, text, from, to);
            from = to < end && text.charAt(to) == '\n' ? to + 1 : to;
            if (from == end && to < end) {
                // A line end is the last character: behind it stands an empty line.
                pieces.add(new Piece(end, end));
            }
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
                pieces.add(new Piece(line, i));
                line = i + 1;
            }
        }
    }

    /// Where to cut at last: behind a line, else behind a word, else between two characters.
    private static int cut(CharSequence text, int from, int to) {
        for (int i = to; i > from + LENGTH / 2; i--) {
            if (text.charAt(i) == '\n') {
                return i;
            }
        }
        for (int i = to; i > from + LENGTH / 2; i--) {
            if (Character.isWhitespace(text.charAt(i - 1))) {
                return i;
            }
        }
        return betweenCharacters(text, from, to);
    }

    /// The last place up to `to` where no character or sequence of combining ones is torn; `to`
    /// itself where all of them go together.
    static int betweenCharacters(CharSequence text, int from, int to) {
        for (int i = to; i > from + LENGTH / 2; i--) {
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
