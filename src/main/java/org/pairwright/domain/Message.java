package org.pairwright.domain;

/// One turn of a conversation.
///
/// @param content the text; may be empty where a turn only calls tools
/// @param name the tool's or the speaker's name; empty when none was given
/// @param toolCalls the calls as a JSON array in text; empty when there are none
/// @param toolCallId which call a tool message answers; empty when none was given
public record Message(Role role, String content, String name, String toolCalls, String toolCallId) {
    public Message {
        Text.refuseNul("content", content);
        Text.refuseNul("name", name);
        Text.refuseNul("tool_calls", toolCalls);
        Text.refuseNul("tool_call_id", toolCallId);
    }

    /// A plain turn, without tools.
    public Message(Role role, String content) {
        this(role, content, "", "", "");
    }

    /// Whether there is nothing to read: no call and only white space.
    public boolean isBlank() {
        return toolCalls.isEmpty() && Text.isBlank(content);
    }

    /// Whether the turn is text alone.
    public boolean isPlain() {
        return name.isEmpty() && toolCalls.isEmpty() && toolCallId.isEmpty();
    }
}
