package org.pairwright.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Cells that a spreadsheet would run instead of showing.
public final class FormulaCell {
    /// What is put before such a cell's text: spreadsheets then show it as it is.
    public static final char GUARD = '\'';

    private FormulaCell() {}

    /// Whether a spreadsheet takes a cell of this text for a formula, or strips what stands before
    /// one. A text that begins with the guard gets a second one, so that one can always be taken
    /// away.
    public static boolean begins(byte[] text) {
        return text.length > 0
                && switch (text[0]) {
                    case '=', '+', '-', '@', '\t', '\r', '\n', GUARD -> true;
                    default -> isWideFormula(text);
                };
    }

    /// The text of a cell: without the guard, where one had to be put before it. Another apostrophe
    /// belongs to the text.
    public static String text(String cell) {
        if (cell.isEmpty() || cell.charAt(0) != GUARD) {
            return cell;
        }
        String text = cell.substring(1);
        return begins(text.getBytes(UTF_8)) ? text : cell;
    }

    /// The full-width forms of the same characters, which Japanese and Chinese input methods write:
    /// U+FF1D, U+FF0B, U+FF0D, U+FF20.
    private static boolean isWideFormula(byte[] text) {
        if (text.length < 3 || text[0] != (byte) 0xef || text[1] != (byte) 0xbc) {
            return false;
        }
        return switch (text[2] & 0xff) {
            case 0x9d, 0x8b, 0x8d, 0xa0 -> true;
            default -> false;
        };
    }
}
