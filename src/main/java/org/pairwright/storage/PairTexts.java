package org.pairwright.storage;

import java.util.List;
import java.util.UUID;
import org.pairwright.domain.Key;
import org.pairwright.domain.Message;

/// What can be read of a pair without knowing who gave the responses.
///
/// @param tools the functions on offer, as a JSON array in text; empty when there were none
public record PairTexts(
        long pair,
        UUID uuid,
        Key key,
        List<Message> messages,
        String tools,
        Text a,
        Text b,
        boolean sensitive) {
    /// One response's text and, as a JSON array, its tool calls.
    public record Text(String content, String toolCalls) {}
}
