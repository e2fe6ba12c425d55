package org.pairwright.exporting.release;

/// Texts of others in Markdown, in the middle of a line: nothing in them means anything there, in
/// HTML, or to a site that makes links of what looks like one.
public final class Markdown {
    private static final String SPECIAL = "\\`*_[]#!|~$@^";

    private Markdown() {}

    /// As text in the middle of a line.
    public static String text(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints()
                .forEach(c -> {
                    if (Character.isISOControl(c) || c == 0x2028 || c == 0x2029) {
                        escaped.append(' ');
                    } else if (c == '<') {
                        escaped.append("&lt;");
                    } else if (c == '>') {
                        escaped.append("&gt;");
                    } else if (c == '&') {
                        escaped.append("&amp;");
                    } else {
                        escaped.append(isSpecial(c, escaped) ? "\\" : "").appendCodePoint(c);
                    }
                });
        return escaped.toString();
    }

    private static boolean isSpecial(int c, StringBuilder before) {
        return switch (c) {
            // A list at the beginning; a link behind a scheme or www.
            case '-', '+', '=' -> before.isEmpty();
            case '.', ')' -> before.chars().allMatch(Character::isDigit) || endsInWww(before);
            case ':' -> !before.isEmpty() && Character.isLetter(before.charAt(before.length() - 1));
            default -> SPECIAL.indexOf(c) >= 0;
        };
    }

    private static boolean endsInWww(StringBuilder before) {
        int from = before.length() - 3;
        return from >= 0 && before.substring(from).equalsIgnoreCase("www");
    }

    /// As code in a cell of a table, where a | would end the cell even there.
    public static String cell(String text) {
        return code(text).replace("|", "\\|");
    }

    /// As code: with a fence that is longer than any run of backticks in it.
    static String code(String text) {
        String line = text.replaceAll("[\\p{Cntrl}\\x{2028}\\x{2029}]", " ");
        int longest = 0;
        int run = 0;
        for (int i = 0; i < line.length(); i++) {
            run = line.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        String fence = "`".repeat(longest + 1);
        return longest == 0 ? fence + line + fence : fence + " " + line + " " + fence;
    }
}
