package org.pairwright.ui.data;

import java.util.List;
import java.util.stream.Stream;
import org.pairwright.domain.Message;
import org.pairwright.domain.Role;
import org.pairwright.service.PairDetails;
import org.pairwright.ui.kit.reading.Document;

/// The beginning of a text, made ready to be shown: a whole one may have no end.
///
/// @param parts what is said, then the calls of tools
/// @param cut whether there is more of it
record ShownText(List<Document> parts, boolean cut) {
    /// So much of a text is shown, in characters.
    static final int MOST = 2_000;

    static final int MOST_LINES = 80;

    ShownText {
        parts = List.copyOf(parts);
    }

    static ShownText of(Message message) {
        return message.role() == Role.TOOL
                ? of("", message.content())
                : of(message.content(), message.toolCalls());
    }

    static ShownText of(PairDetails.Text response) {
        return of(response.content(), response.toolCalls());
    }

    private static ShownText of(String said, String called) {
        String beginning = begin(said);
        String calls = begin(called);
        return new ShownText(
                Stream.of(Document.ofMarkdown(beginning), Document.asTyped(calls))
                        .filter(part -> !part.text().isBlank())
                        .toList(),
                beginning.length() < said.length() || calls.length() < called.length());
    }

    private static String begin(String whole) {
        int end = Math.min(endOfLines(whole), MOST);
        boolean torn = end < whole.length() && Character.isLowSurrogate(whole.charAt(end));
        return whole.substring(0, torn ? end - 1 : end);
    }

    private static int endOfLines(String whole) {
        int end = 0;
        for (int i = 0; i < MOST_LINES; i++) {
            int next = whole.indexOf('\n', end);
            if (next < 0) {
                return whole.length();
            }
            end = next + 1;
        }
        return end;
    }
}
