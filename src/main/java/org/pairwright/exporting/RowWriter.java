package org.pairwright.exporting;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.pairwright.dataset.LabelBalance;
import org.pairwright.dataset.StoredMessages;
import org.pairwright.domain.StoredPair.StoredResponse;
import org.pairwright.domain.Utf8;

/// Writes rows from stored bytes to the bytes of a file, in the file's one layout.
public final class RowWriter {
    private static final byte[] ANSWER = utf8("{\"role\":\"assistant\",\"content\":\"");
    private static final byte[] TOOL_CALLS = utf8("\",\"tool_calls\":");
    private static final byte[] MARK = utf8(",\"tool_call_id\":\"\"");
    private static final byte[] NO_TOOLS = utf8("null");

    private final Layout layout;
    private final JsonBytes out = new JsonBytes(1 << 21);
    private boolean inRow;
    private long rows;
    private long desirable;
    private long undesirable;

    RowWriter(Layout layout) {
        this.layout = layout;
    }

    /// Writes the prompt's messages.
    void messages(String key, StoredMessages prompt) {
        key(key);
        out.ascii('[');
        inner(prompt);
        out.ascii(']');
    }

    /// Writes a list of one message, the response.
    void answer(String key, StoredResponse response) {
        key(key);
        out.ascii('[');
        answer(response);
        out.ascii(']');
    }

    /// Writes the prompt's messages and the response in one list.
    void conversation(String key, StoredMessages prompt, StoredResponse response) {
        key(key);
        out.ascii('[');
        inner(prompt);
        out.ascii(',');
        answer(response);
        out.ascii(']');
    }

    /// Writes the content of message `index` as a string.
    void content(String key, StoredMessages prompt, int index) {
        key(key);
        out.ascii('"');
        out.raw(prompt.json(), prompt.contentStart(index), prompt.contentEnd(index));
        out.ascii('"');
    }

    /// Writes a text as a string, with `lead` before it.
    void text(String key, String lead, Utf8 text) {
        key(key);
        out.ascii('"');
        out.escaped(utf8(lead));
        out.escaped(text.bytes());
        out.ascii('"');
    }

    /// Writes whether a response is good, and counts it.
    void label(String key, boolean good) {
        key(key);
        out.raw(utf8(good ? "true" : "false"));
        if (good) {
            desirable++;
        } else {
            undesirable++;
        }
    }

    /// Writes the tools on offer, where the layout has a place for them.
    void tools(Utf8 tools) {
        if (layout == Layout.RICH) {
            key(Column.TOOLS.name());
            out.ascii('"');
            out.escaped(tools.isEmpty() ? NO_TOOLS : tools.bytes());
            out.ascii('"');
        }
    }

    void endRow() {
        out.ascii('}');
        out.ascii('\n');
        inRow = false;
        rows++;
    }

    long rows() {
        return rows;
    }

    LabelBalance labels() {
        return new LabelBalance(desirable, undesirable);
    }

    /// What was written since it was last cleared.
    JsonBytes written() {
        return out;
    }

    private void key(String key) {
        out.ascii(inRow ? ',' : '{');
        inRow = true;
        out.ascii('"');
        out.raw(utf8(key));
        out.ascii('"');
        out.ascii(':');
    }

    private void inner(StoredMessages prompt) {
        byte[] json = prompt.json();
        if (layout == Layout.PLAIN) {
            out.raw(json, 1, json.length - 1);
            return;
        }
        int at = 1;
        for (int i = 0; isMarked() && i < prompt.size(); i++) {
            out.onOneLine(json, at, prompt.end(i));
            if (!prompt.hasToolCallId(i)) {
                out.raw(MARK);
            }
            at = prompt.end(i);
        }
        out.onOneLine(json, at, json.length - 1);
    }

    private void answer(StoredResponse response) {
        out.raw(ANSWER);
        out.escaped(response.content().bytes());
        if (response.toolCalls().isEmpty()) {
            out.ascii('"');
        } else {
            byte[] calls = response.toolCalls().bytes();
            out.raw(TOOL_CALLS);
            out.onOneLine(calls, 0, calls.length);
        }
        if (isMarked()) {
            out.raw(MARK);
        }
        out.ascii('}');
    }

    /// Whether this row's messages get the key that tells readers that keys differ: see [Layout].
    private boolean isMarked() {
        return layout == Layout.RICH && rows == 0;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(UTF_8);
    }
}
