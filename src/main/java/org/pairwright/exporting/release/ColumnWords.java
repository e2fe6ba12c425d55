package org.pairwright.exporting.release;

import org.pairwright.exporting.Column;

/// What a column holds, for people.
final class ColumnWords {
    private ColumnWords() {}

    static String of(Column.Kind kind) {
        return switch (kind) {
            case PROMPT -> "list of messages (role, content), the last of which wants an answer";
            case ANSWER -> "list of one message of the assistant";
            case MESSAGE, TURN -> "one message of the assistant";
            case CONVERSATION, ALTERNATING -> "list of messages, the last of which is the answer";
            case REQUEST -> "object of messages, tools and whether calls may run side by side";
            case TURNS -> "list of turns (from, value), the last of which wants an answer";
            case HISTORY -> "list of earlier turns, two strings each";
            case RANKED -> "list of two answers, the better one first";
            case TEXT -> "string";
            case CORRECTED ->
                    "`chosen` where that response is an annotator's correction, else empty";
            case NUMBER -> "number";
            case LABEL -> "true for a good response, false for a bad one";
            case OFFER ->
                    "the functions on offer, as JSON in a string, which is empty where there are none";
            case TOOLS ->
                    "the functions on offer, as JSON in a string; `null` where there are none";
        };
    }
}
