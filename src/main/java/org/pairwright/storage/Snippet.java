package org.pairwright.storage;

import java.nio.charset.StandardCharsets;
import org.pairwright.domain.Prompt;

/// How a prompt begins, for a line of a list.
final class Snippet {
    /// The longest one, in characters.
    private static final int LONGEST = 160;

    private Snippet() {}

    /// The start of what is asked, white space folded.
    ///
    /// @param messages as they are stored
    static String of(String messages) {
        Prompt prompt = new Prompt(MessagesCodec.decode(messages.getBytes(StandardCharsets.UTF_8)));
        String asked = prompt.question().content().strip();
        int characters = Math.min(LONGEST, asked.codePointCount(0, asked.length()));
        return asked.substring(0, asked.offsetByCodePoints(0, characters)).replaceAll("\\s+", " ");
    }
}
