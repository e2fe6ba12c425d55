package org.pairwright.storage;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.pairwright.domain.Message;

/// How a prompt begins, for a line of a list.
final class Snippet {
    /// The longest one, in characters.
    private static final int LONGEST = 160;

    private Snippet() {}

    /// The start of the last message, white space folded.
    ///
    /// @param messages as they are stored
    static String of(String messages) {
        List<Message> turns = MessagesCodec.decode(messages.getBytes(StandardCharsets.UTF_8));
        String last = turns.getLast().content().strip();
        int characters = Math.min(LONGEST, last.codePointCount(0, last.length()));
        return last.substring(0, last.offsetByCodePoints(0, characters)).replaceAll("\\s+", " ");
    }
}
