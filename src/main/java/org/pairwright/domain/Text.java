package org.pairwright.domain;

/// What every text that enters the store must hold to.
public final class Text {
    private Text() {}

    /// Refuses a text with U+0000 in it.
    ///
    /// @throws NulInText when `text` contains U+0000, which PostgreSQL cannot hold
    public static void refuseNul(String field, String text) {
        int at = text.indexOf('\0');
        if (at >= 0) {
            throw new NulInText(field, at);
        }
    }

    /// Whether there is nothing but white space.
    public static boolean isBlank(String text) {
        int at = 0;
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
        return at == text.length();
    }

    /// The text without white space at its ends.
    public static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /// White space is what Java or Unicode calls so, the no-break space included.
    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
    }

    /// Orders two texts by code points, which is how their UTF-8 bytes are ordered. That of Java
    /// puts characters above the basic plane before the last of it.
    public static int compare(String one, String other) {
        int end = Math.min(one.length(), other.length());
        for (int i = 0; i < end; i++) {
            char mine = one.charAt(i);
            char its = other.charAt(i);
            if (mine != its) {
                boolean above = Character.isSurrogate(mine);
                return above == Character.isSurrogate(its)
                        ? Character.compare(mine, its)
                        : above ? 1 : -1;
            }
        }
        return Integer.compare(one.length(), other.length());
    }

    /// The index of the first surrogate without its partner, or -1. Such text has no UTF-8 form.
    public static int loneSurrogateAt(String text) {
        int at = 0;
        while (at < text.length()) {
            // A surrogate with its partner makes a code point above the basic plane.
            int codePoint = text.codePointAt(at);
            if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
                return at;
            }
            at += Character.charCount(codePoint);
        }
        return -1;
    }
}
