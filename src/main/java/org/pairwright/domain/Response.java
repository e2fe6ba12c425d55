package org.pairwright.domain;

/// One answer to a prompt, as it came in.
///
/// @param content the text
/// @param toolCalls the calls as a JSON array in text; empty when there are none
/// @param source the model or person that gave the answer; empty when the file did not say
public record Response(String content, String toolCalls, String source) {
    public Response {
        Text.refuseNul("content", content);
        Text.refuseNul("tool_calls", toolCalls);
        Text.refuseNul("source", source);
    }

    /// An answer in plain text.
    public Response(String content, String source) {
        this(content, "", source);
    }

    /// Whether there is nothing to read: no call and only white space.
    public boolean isBlank() {
        return toolCalls.isEmpty() && Text.isBlank(content);
    }
}
