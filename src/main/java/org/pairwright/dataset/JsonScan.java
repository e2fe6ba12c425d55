package org.pairwright.dataset;

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
