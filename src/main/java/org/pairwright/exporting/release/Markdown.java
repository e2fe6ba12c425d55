package org.pairwright.exporting.release;

/// Texts of others in Markdown: on one line, with nothing in them that means anything there or in
/// HTML.
final class Markdown {
    private static final String SPECIAL = "\\`*_{}[]()#+-.!|~<>&$:@=\"'^";

    private Markdown() {}

    static String text(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (Character.isISOControl(c) || c == 0x2028 || c == 0x2029) {
                escaped.append(' ');
            } else if (c == '<') {
                escaped.append("&lt;");
            } else if (c == '>') {
                escaped.append("&gt;");
            } else if (c == '&') {
                escaped.append("&amp;");
            } else {
                escaped.append(c < 0x80 && SPECIAL.indexOf(c) >= 0 ? "\\" : "").appendCodePoint(c);
            }
        });
        return escaped.toString();
    }

    /// As code: with a fence that is longer than any run of backticks in it.
    static String code(String text) {
        String line = text.replaceAll("[\\p{Cntrl}\\x{2028}\\x{2029}]", " ").replace("|", "\\|");
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
