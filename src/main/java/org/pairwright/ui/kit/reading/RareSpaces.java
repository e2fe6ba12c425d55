package org.pairwright.ui.kit.reading;

/// Spaces that look like the usual one and are another character, such as the no-break space.
///
/// In prose they belong to the writing: French has one before a colon, and numbers have them
/// between their digits. In code one stops a compiler, so there each is shown by a sign that is as
/// wide, and nothing beside it moves.
final class RareSpaces {
    /// Drawn in their place.
    static final char SIGN = '\u2423';

    private static final int IDEOGRAPHIC = 0x3000;

    private RareSpaces() {}

    /// The ideographic space is as wide as two, which can be seen.
    static boolean isOne(char letter) {
        return letter != ' '
                && letter != IDEOGRAPHIC
                && Character.getType(letter) == Character.SPACE_SEPARATOR;
    }

    /// Where the stretch that begins at a place ends: of such spaces, or of everything else.
    static int endOfStretch(String text, int from, int end) {
        boolean rare = isOne(text.charAt(from));
        int at = from;
        while (at < end && isOne(text.charAt(at)) == rare) {
            at++;
        }
        return at;
    }
}
