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

    /// The index of the first surrogate without its partner, or -1. Such text has no UTF-8 form.
    public static int loneSurrogateAt(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isSurrogate(c)) {
                continue;
            }
            if (Character.isLowSurrogate(c)
                    || i + 1 == text.length()
                    || !Character.isLowSurrogate(text.charAt(i + 1))) {
                return i;
            }
            i++;
        }
        return -1;
    }
}
