package org.pairwright.exporting;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.pairwright.dataset.LabelBalance;
import org.pairwright.dataset.StoredMessages;
import org.pairwright.domain.StoredPair.StoredResponse;
import org.pairwright.domain.Utf8;

/// Writes rows from stored bytes to the bytes of a file, in the file's one layout.
public final class RowWriter {
    private static final byte[] NO_TOOLS = utf8("null");
    private static final byte[] MESSAGES = utf8("{\"messages\":[");
    private static final byte[] TEXT_ALONE = utf8("],\"tools\":[],\"parallel_tool_calls\":true}");
    private static final byte[] BETTER = utf8("[{\"rank\":0,\"completion\":[");
    private static final byte[] WORSE = utf8("]},{\"rank\":1,\"completion\":[");
    private static final byte[] RANKED = utf8("]}]");

    private final Layout layout;
    private final FileBytes out = new FileBytes(1 << 21);
    private final MessageWriter messages;
    private boolean inRow;
    private long rows;
    private long desirable;
    private long undesirable;

    RowWriter(Layout layout) {
        this.layout = layout;
        messages = new MessageWriter(layout, out);
    }

    /// Writes the prompt's messages.
    void messages(String key, StoredMessages prompt) {
        key(key);
        out.ascii('[');
        messages.messages(prompt, isMarked());
        out.ascii(']');
    }

    /// Writes a list of one message, the response.
    void answer(String key, StoredResponse response) {
        key(key);
        out.ascii('[');
        messages.answer(response, isMarked());
        out.ascii(']');
    }

    /// Writes the response as a message by itself.
    void message(String key, StoredResponse response) {
        key(key);
        messages.answer(response, isMarked());
    }

    /// Writes the prompt's messages and the response in one list.
    void conversation(String key, StoredMessages prompt, StoredResponse response) {
        key(key);
        out.ascii('[');
        messages.messages(prompt, isMarked());
        out.ascii(',');
        messages.answer(response, isMarked());
        out.ascii(']');
    }

    /// Writes the prompt's messages as a request of text alone.
    void request(String key, StoredMessages prompt) {
        key(key);
        out.raw(MESSAGES);
        messages.messages(prompt, false);
        out.raw(TEXT_ALONE);
    }

    /// Writes the prompt's messages as ShareGPT has them.
    void turns(String key, StoredMessages prompt) {
        key(key);
        out.ascii('[');
        messages.turns(prompt);
        out.ascii(']');
    }

    /// Writes the response as ShareGPT has it.
    void turn(String key, StoredResponse response) {
        key(key);
        messages.turn(response);
    }

    /// Writes both responses, each in a list of its own.
    void ranked(String key, StoredResponse better, StoredResponse worse) {
        key(key);
        out.raw(BETTER);
        messages.answer(better, false);
        out.raw(WORSE);
        messages.answer(worse, false);
        out.raw(RANKED);
    }

    /// Writes what the user and the assistant said before the last turn, in twos, where the layout
    /// has a place for it.
    void history(String key, StoredMessages prompt) {
        if (layout != Layout.RICH) {
            return;
        }
        key(key);
        out.ascii('[');
        int first = prompt.beginWithSystem() ? 1 : 0;
        for (int i = first; i + 2 < prompt.size(); i += 2) {
            if (i > first) {
                out.ascii(',');
            }
            out.ascii('[');
            string(prompt, i);
            out.ascii(',');
            string(prompt, i + 1);
            out.ascii(']');
        }
        out.ascii(']');
    }

    /// Writes the content of the system's message as a string, empty where there is none.
    void system(String key, StoredMessages prompt) {
        if (prompt.beginWithSystem()) {
            content(key, prompt, 0);
        } else {
            text(key, Utf8.EMPTY);
        }
    }

    /// Writes the content of the last message as a string.
    void lastTurn(String key, StoredMessages prompt) {
        content(key, prompt, prompt.size() - 1);
    }

    /// Writes the content of message `index` as a string.
    void content(String key, StoredMessages prompt, int index) {
        key(key);
        string(prompt, index);
    }

    /// Writes a text as a string.
    void text(String key, Utf8 text) {
        text(key, "", text);
    }

    /// Writes a text as a string, with `lead` before it.
    void text(String key, String lead, Utf8 text) {
        key(key);
        out.ascii('"');
        out.escaped(utf8(lead));
        out.escaped(text.bytes());
        out.ascii('"');
    }

    /// Writes a number, always with a decimal point.
    void number(String key, double number) {
        key(key);
        out.raw(utf8(Double.toString(number)));
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

    /// Whether the file's layout is the plain one.
    boolean isPlain() {
        return layout == Layout.PLAIN;
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
    FileBytes written() {
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

    private void string(StoredMessages prompt, int index) {
        out.ascii('"');
        out.raw(prompt.json(), prompt.contentStart(index), prompt.contentEnd(index));
        out.ascii('"');
    }

    /// Whether this row's messages get the key that tells readers that keys differ: see [Layout].
    private boolean isMarked() {
        return layout == Layout.RICH && rows == 0;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(UTF_8);
    }
}
