package org.pairwright.storage;

import java.util.List;
import java.util.UUID;
import org.pairwright.domain.Message;

/// What a machine looks at of a pair: nothing of who answered or what others said.
///
/// @param uuid the identity that holds across files
/// @param prompt its id in this database, as are those of the responses
public record TextsToScore(
        long pair, UUID uuid, long prompt, List<Message> messages, Response a, Response b) {
    /// One of the two responses.
    public record Response(long id, String content) {}
}
