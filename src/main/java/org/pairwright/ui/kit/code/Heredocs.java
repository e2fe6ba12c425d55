package org.pairwright.ui.kit.code;

/// Tells how far a text goes that ends with a line of its own choice.
final class Heredocs {
    private Heredocs() {}

    /// The place behind the closing word; the end of the code where there is none.
    ///
    /// @param from where the first line of the text begins
    static int endOf(String code, int from, String word) {
        int line = from;
        while (line < code.length()) {
            int newline = code.indexOf('\n', line);
            int end = newline < 0 ? code.length() : newline;
            if (closes(code, line, end, word)) {
                return end;
            }
            line = Math.min(end + 1, code.length());
        }
        return code.length();
    }

    /// Whether a line holds only the word, or the word and a sign that ends the statement.
    private static boolean closes(String code, int from, int to, String word) {
        int start = from;
        while (start < to && Character.isWhitespace(code.charAt(start))) {
            start++;
        }
        int end = start + word.length();
        if (end > to || !code.startsWith(word, start)) {
            return false;
        }
        return end == to
                || Character.isWhitespace(code.charAt(end))
                || ";)".indexOf(code.charAt(end)) >= 0;
    }
}
