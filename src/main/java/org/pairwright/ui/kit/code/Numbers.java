package org.pairwright.ui.kit.code;

/// Tells how far a number goes, in any notation: `0xFF_u8`, `1.5e-3`, `10px`.
record Numbers(String code, Grammar grammar) {

    /// The place behind the number that begins here; the same place where none does.
    int endOfNumber(int start) {
        boolean begins = isDigit(start) || (code.charAt(start) == '.' && isDigit(start + 1));
        if (!begins) {
            return start;
        }
        int end = start + 1;
        while (end < code.length() && goesOn(start, end)) {
            end++;
        }
        return end;
    }

    private boolean goesOn(int start, int place) {
        char here = code.charAt(place);
        char before = code.charAt(place - 1);
        return switch (here) {
            case '_' -> true;
            case '.' -> isDigit(place + 1) && before != '.';
            case '+', '-' ->
                    (before == 'e' || before == 'E')
                            && isDigit(place + 1)
                            && !code.startsWith("0x", start)
                            && !grammar.wordParts().contains("-");
            case '\'' -> grammar.has(Trait.QUOTES_GROUP_DIGITS) && isDigit(place + 1);
            default -> isDigit(place) || isAsciiLetter(here);
        };
    }

    boolean isDigit(int place) {
        return place < code.length() && code.charAt(place) >= '0' && code.charAt(place) <= '9';
    }

    static boolean isAsciiLetter(char here) {
        return (here >= 'a' && here <= 'z') || (here >= 'A' && here <= 'Z');
    }
}
