package org.pairwright.storage;

import java.util.List;
import org.pairwright.domain.Key;
import org.pairwright.domain.Message;

/// An answer to a prompt that waits for the others to it.
///
/// @param prompt the key of its text
/// @param source what it is by, in the project
/// @param version the id of the template's version; 0 for none
/// @param sent what the model was sent, where that is more than the prompt
/// @param parameters a JSON object in text
public record WaitingAnswer(
        Key prompt,
        String source,
        String content,
        long version,
        String model,
        List<Message> sent,
        String parameters) {
    public WaitingAnswer {
        sent = List.copyOf(sent);
    }
}
