package org.pairwright.dataset;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.pairwright.domain.JsonText;

/// Finds where strings, arrays and objects end in JSON text that was checked when it came in.
final class JsonScan {
    private JsonScan() {}

    /// The index of the quote that closes the string whose text begins at `from`; -1 where none
    /// does or where a control character stands in it.
    static int stringEnd(byte[] json, int from) {
        int at = JsonText.selfEnd(json, from);
        while (at < json.length && json[at] == '\\') {
            at = at + 2 <= json.length ? JsonText.selfEnd(json, at + 2) : json.length;
        }
        return at < json.length && json[at] == '"' ? at : -1;
    }

    /// What the inside of a string from `from` to `to` stands for.
    static String text(byte[] json, int from, int to) {
        String escaped = new String(json, from, to - from, UTF_8);
        int backslash = escaped.indexOf('\\');
        if (backslash < 0) {
            return escaped;
        }
        StringBuilder text = new StringBuilder(escaped.length());
        int start = 0;
        while (backslash >= 0) {
            text.append(escaped, start, backslash);
            char letter = escaped.charAt(backslash + 1);
            if (letter == 'u') {
                text.append((char) Integer.parseInt(escaped, backslash + 2, backslash + 6, 16));
                start = backslash + 6;
            } else {
                text.append(character(letter));
                start = backslash + 2;
            }
            backslash = escaped.indexOf('\\', start);
        }
        return text.append(escaped, start, escaped.length()).toString();
    }

    private static char character(char letter) {
        return switch (letter) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            default -> letter;
        };
    }

    /// The index after the string, array or object that begins at `from`, white space before it
    /// included; -1 where none does. Other values have no place in stored messages.
    static int valueEnd(byte[] json, int from) {
        int at = from;
        while (at < json.length && json[at] <= ' ' && json[at] > 0) {
            at++;
        }
        if (at < json.length && json[at] == '"') {
            return stringEnd(json, at + 1) + 1;
        }
        int depth = 0;
        for (; at < json.length; at++) {
            switch (json[at]) {
                case '"' -> {
                    at = stringEnd(json, at + 1);
                    if (at < 0) {
                        return -1;
                    }
                }
                case '[', '{' -> depth++;
                case ']', '}' -> depth--;
                default -> {
                    // Numbers, words, commas and colons inside.
                }
            }
            if (depth <= 0) {
                return depth == 0 && (json[at] == ']' || json[at] == '}') ? at + 1 : -1;
            }
        }
        return -1;
    }
}
