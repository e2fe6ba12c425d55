package org.pairwright.domain;

import java.util.List;
import java.util.UUID;

/// A pair as it lies in the store: texts as UTF-8 bytes, which a writer can pass on without taking
/// them apart.
///
/// @param group the prompt's group, see [PromptGroup]
/// @param messages the prompt's messages as a JSON array of objects with the keys role, content
///   and, where not empty, name, tool_calls (an array), tool_call_id; no white space between tokens
/// @param tools the functions on offer, as a JSON array; empty when there were none
/// @param excluded whether the pair was taken out by hand
/// @param votes the current first-time annotations, skips included, ordered by annotator
/// @param traits none unless they were asked for
public record StoredPair(
        long id,
        UUID uuid,
        Key group,
        Utf8 messages,
        Utf8 tools,
        StoredResponse a,
        StoredResponse b,
        boolean gold,
        boolean excluded,
        List<Vote> votes,
        PairTraits traits) {
    /// One of the two responses.
    ///
    /// @param content the text in UTF-8
    /// @param toolCalls the calls as a JSON array in UTF-8; empty when there are none
    /// @param sent the messages that its model was sent, as [#messages] are; empty where they are
    ///   those of the prompt, where nobody knows, or where nobody asked
    public record StoredResponse(Utf8 content, Utf8 toolCalls, Utf8 sent) {
        /// A response to the prompt as it is.
        public StoredResponse(Utf8 content, Utf8 toolCalls) {
            this(content, toolCalls, Utf8.EMPTY);
        }

        private StoredResponse with(Utf8 other) {
            return new StoredResponse(other, toolCalls, sent);
        }
    }

    /// A pair of which nothing else was asked.
    public StoredPair(
            long id,
            UUID uuid,
            Key group,
            Utf8 messages,
            Utf8 tools,
            StoredResponse a,
            StoredResponse b,
            boolean gold,
            boolean excluded,
            List<Vote> votes) {
        this(id, uuid, group, messages, tools, a, b, gold, excluded, votes, PairTraits.NONE);
    }

    public StoredPair {
        votes = List.copyOf(votes);
    }

    /// The same with another text in place of a response's; its tool calls stay.
    public StoredPair with(Side side, Utf8 content) {
        StoredResponse changed = response(side).with(content);
        return new StoredPair(
                id,
                uuid,
                group,
                messages,
                tools,
                side == Side.A ? changed : a,
                side == Side.B ? changed : b,
                gold,
                excluded,
                votes,
                traits);
    }

    /// The same with other messages of the prompt.
    public StoredPair withMessages(Utf8 others) {
        return new StoredPair(id, uuid, group, others, tools, a, b, gold, excluded, votes, traits);
    }

    /// What the model of one response was sent, as far as that is known and was asked for; else the
    /// prompt.
    public Utf8 messages(Side side) {
        Utf8 sent = response(side).sent();
        return sent.isEmpty() ? messages : sent;
    }

    public StoredResponse response(Side side) {
        return side == Side.A ? a : b;
    }
}
