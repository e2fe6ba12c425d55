package org.pairwright.service.report;

import java.util.ArrayDeque;
import java.util.Deque;

/// A page in the making: HTML that is well-formed XML, too. What is not markup is escaped, so that
/// no text, whoever wrote it, becomes any.
final class Markup {
    private static final char UNKNOWN = '\ufffd';

    private final StringBuilder out = new StringBuilder("<!DOCTYPE html>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /// Begins an element.
    ///
    /// @param attributes names, each followed by its value
    Markup open(String element, String... attributes) {
        begin(element, attributes);
        out.append('>');
        open.push(element);
        return this;
    }

    /// Ends the element that was begun last.
    Markup close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /// Ends the element that was begun last, and the line.
    Markup closeLine() {
        close();
        out.append('\n');
        return this;
    }

    /// An element without content.
    Markup empty(String element, String... attributes) {
        begin(element, attributes);
        out.append("/>");
        return this;
    }

    /// An element with nothing but text in it.
    Markup leaf(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    /// The same with a text by somebody else, which may run from right to left.
    Markup foreign(String element, String text, String... attributes) {
        return open(element, attributes).leaf("bdi", text).close();
    }

    Markup text(String text) {
        escape(text, false);
        return this;
    }

    /// A style sheet, which is text of its own kind: without `<` and `&`.
    Markup style(String css) {
        if (css.indexOf('<') >= 0 || css.indexOf('&') >= 0) {
            throw new IllegalArgumentException("A style sheet here has no markup in it.");
        }
        out.append("<style>\n").append(css).append("</style>\n");
        return this;
    }

    private void begin(String element, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1], true);
            out.append('"');
        }
    }

    private void escape(String text, boolean inAttribute) {
        for (int at = 0; at < text.length(); ) {
            int point = text.codePointAt(at);
            at += Character.charCount(point);
            switch (point) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append(inAttribute ? "&quot;" : "\"");
                case '\t', '\n' -> out.appendCodePoint(point);
                default -> out.appendCodePoint(isCharacter(point) ? point : UNKNOWN);
            }
        }
    }

    /// What XML takes for a character; it has no form for the others, not even an escaped one.
    private static boolean isCharacter(int point) {
        return point >= 0x20
                && (point < 0x7f || point > 0x9f)
                && (point < 0xd800 || point > 0xdfff)
                && (point & 0xfffe) != 0xfffe;
    }

    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("These elements have no end: " + open);
        }
        return out.toString();
    }
}
