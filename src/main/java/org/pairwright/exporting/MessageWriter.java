package org.pairwright.exporting;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.pairwright.dataset.StoredMessages;
import org.pairwright.domain.Role;
import org.pairwright.domain.StoredPair.StoredResponse;
import org.pairwright.domain.Utf8;

/// Writes messages, as chats have them or as ShareGPT has them.
final class MessageWriter {
    private static final byte[] ANSWER = utf8("{\"role\":\"assistant\",\"content\":\"");
    private static final byte[] TOOL_CALLS = utf8("\",\"tool_calls\":");
    private static final byte[] MARK = utf8(",\"tool_call_id\":\"\"");
    private static final byte[] SYSTEM_TURN = utf8("{\"from\":\"system\",\"value\":\"");
    private static final byte[] HUMAN_TURN = utf8("{\"from\":\"human\",\"value\":\"");
    private static final byte[] GPT_TURN = utf8("{\"from\":\"gpt\",\"value\":\"");
    private static final byte[] CALL_TURN = utf8("{\"from\":\"function_call\",\"value\":\"");
    private static final byte[] TOOL_TURN = utf8("{\"from\":\"observation\",\"value\":\"");
    private static final byte[] END = utf8("\"}");

    private final Layout layout;
    private final FileBytes out;

    MessageWriter(Layout layout, FileBytes out) {
        this.layout = layout;
        this.out = out;
    }

    /// Writes the prompt's messages without the brackets around them.
    ///
    /// @param marked whether they get the key that tells readers that keys differ: see [Layout]
    void messages(StoredMessages prompt, boolean marked) {
        byte[] json = prompt.json();
        if (layout == Layout.PLAIN) {
            out.raw(json, 1, json.length - 1);
            return;
        }
        int at = 1;
        for (int i = 0; marked && i < prompt.size(); i++) {
            out.onOneLine(json, at, prompt.end(i));
            if (!prompt.hasToolCallId(i)) {
                out.raw(MARK);
            }
            at = prompt.end(i);
        }
        out.onOneLine(json, at, json.length - 1);
    }

    /// Writes the response as a message of the assistant.
    void answer(StoredResponse response, boolean marked) {
        out.raw(ANSWER);
        out.escaped(response.content().bytes());
        if (response.toolCalls().isEmpty()) {
            out.ascii('"');
        } else {
            byte[] calls = response.toolCalls().bytes();
            out.raw(TOOL_CALLS);
            out.onOneLine(calls, 0, calls.length);
        }
        if (marked) {
            out.raw(MARK);
        }
        out.ascii('}');
    }

    /// Writes the prompt's messages as turns.
    void turns(StoredMessages prompt) {
        for (int i = 0; i < prompt.size(); i++) {
            if (i > 0) {
                out.ascii(',');
            }
            Utf8 calls = prompt.toolCalls(i);
            if (calls.isEmpty()) {
                out.raw(head(prompt.role(i)));
                out.raw(prompt.json(), prompt.contentStart(i), prompt.contentEnd(i));
                out.raw(END);
            } else {
                call(calls);
            }
        }
    }

    private void call(Utf8 calls) {
        out.raw(CALL_TURN);
        out.escaped(
                utf8(
                        ShareGptCall.text(calls)
                                .orElseThrow(() ->
                                        new IllegalStateException("No function is called."))));
        out.raw(END);
    }

    /// Writes the response as a turn.
    void turn(StoredResponse response) {
        if (!response.toolCalls().isEmpty()) {
            call(response.toolCalls());
            return;
        }
        out.raw(GPT_TURN);
        out.escaped(response.content().bytes());
        out.raw(END);
    }

    private static byte[] head(Role role) {
        return switch (role) {
            case SYSTEM -> SYSTEM_TURN;
            case USER -> HUMAN_TURN;
            case ASSISTANT -> GPT_TURN;
            case TOOL -> TOOL_TURN;
        };
    }

    private static byte[] utf8(String text) {
        return text.getBytes(UTF_8);
    }
}
