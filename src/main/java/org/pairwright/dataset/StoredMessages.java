package org.pairwright.dataset;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.pairwright.domain.Role;
import org.pairwright.domain.Side;
import org.pairwright.domain.StoredPair;
import org.pairwright.domain.Utf8;

/// Where a prompt's messages stand in the JSON text they are stored in, found without taking the
/// text apart. The form is the one that [StoredPair] states; anything else is refused.
public final class StoredMessages {
    private static final List<Head> HEADS = Arrays.stream(Role.values()).map(Head::of).toList();
    private static final byte[] NAME = Utf8.of("name").bytes();
    private static final byte[] TOOL_CALLS = Utf8.of("tool_calls").bytes();
    private static final byte[] TOOL_CALL_ID = Utf8.of(",\"tool_call_id\":").bytes();

    /// What every message of one role begins with.
    private record Head(Role role, Utf8 json) {
        static Head of(Role role) {
            return new Head(role, Utf8.of("{\"role\":\"" + role.code() + "\",\"content\":\""));
        }

        boolean standsAt(int from, byte[] messages) {
            int to = from + json.length();
            return to <= messages.length
                    && Arrays.equals(messages, from, to, json.bytes(), 0, json.length());
        }
    }

    private final byte[] json;
    private int[] contentStarts = new int[4];
    private int[] contentEnds = new int[4];
    private int[] ends = new int[4];
    private Role[] roles = new Role[4];
    private int size;
    private boolean named;
    private boolean calling;

    private StoredMessages(byte[] json) {
        this.json = json;
    }

    /// The messages of `pair`.
    ///
    /// @throws DamagedPair when they are not in the stored form
    public static StoredMessages of(StoredPair pair) {
        return of(pair, pair.messages());
    }

    /// What the model of one of its responses was sent, as [StoredPair#messages(Side)] has it.
    ///
    /// @throws DamagedPair when they are not in the stored form
    public static StoredMessages of(StoredPair pair, Side side) {
        return of(pair, pair.messages(side));
    }

    private static StoredMessages of(StoredPair pair, Utf8 stored) {
        return of(stored).orElseThrow(() -> new DamagedPair(pair.id(), stored));
    }

    /// The messages of a prompt that is read apart from its pairs; empty when they are not in the
    /// stored form.
    static Optional<StoredMessages> of(Utf8 stored) {
        StoredMessages messages = new StoredMessages(stored.bytes());
        return messages.scan() ? Optional.of(messages) : Optional.empty();
    }

    /// The whole JSON array: read only.
    public byte[] json() {
        return json;
    }

    /// How many messages there are, at least 1.
    public int size() {
        return size;
    }

    /// Whether the last message wants an answer, as trainers demand of a prompt.
    public boolean wantAnswer() {
        return roles[size - 1].wantsAnswer();
    }

    /// Who says message `index`.
    public Role role(int index) {
        return roles[index];
    }

    /// Whether the first message is the system's.
    public boolean beginWithSystem() {
        return roles[0] == Role.SYSTEM;
    }

    /// Whether there is nothing but one turn of the user, after a message of the system or without.
    public boolean areOneUserTurn() {
        return roles[size - 1] == Role.USER && size == (beginWithSystem() ? 2 : 1);
    }

    /// Whether every message is a role and a content, without name, tool calls or tool call id.
    public boolean isPlain() {
        return !named && !calling;
    }

    /// Whether a message has a name.
    public boolean hasName() {
        return named;
    }

    /// Whether a message that is no tool's has a name.
    public boolean hasSpeakerName() {
        for (int i = 0; named && i < size; i++) {
            if (roles[i] != Role.TOOL && !property(i, NAME).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /// The tool calls of message `index`, as JSON; empty where it has none.
    public Utf8 toolCalls(int index) {
        return calling ? property(index, TOOL_CALLS) : Utf8.EMPTY;
    }

    /// The value of a property that stands behind the content.
    private Utf8 property(int index, byte[] property) {
        int at = contentEnds[index] + 1;
        while (json[at] == ',') {
            int name = JsonScan.stringEnd(json, at + 2);
            int value = name + 2;
            at = JsonScan.valueEnd(json, value);
            if (Arrays.equals(json, name - property.length, name, property, 0, property.length)) {
                return Utf8.ofBytes(Arrays.copyOfRange(json, value, at));
            }
        }
        return Utf8.EMPTY;
    }

    /// Whether a message calls a tool or is a tool's.
    public boolean hasTools() {
        return calling || Arrays.asList(roles).subList(0, size).contains(Role.TOOL);
    }

    /// The content of message `index`.
    public String content(int index) {
        return JsonScan.text(json, contentStarts[index], contentEnds[index]);
    }

    /// Where the content of message `index` begins in [#json], escaped as JSON, after the quote.
    public int contentStart(int index) {
        return contentStarts[index];
    }

    /// Where the content of message `index` ends in [#json], before the quote.
    public int contentEnd(int index) {
        return contentEnds[index];
    }

    /// Where the brace that closes message `index` stands in [#json].
    public int end(int index) {
        return ends[index];
    }

    /// Whether message `index` names the tool call it answers.
    public boolean hasToolCallId(int index) {
        int last = ends[index] - TOOL_CALL_ID.length;
        for (int at = contentEnds[index]; at <= last; at++) {
            if (Arrays.equals(
                    json, at, at + TOOL_CALL_ID.length, TOOL_CALL_ID, 0, TOOL_CALL_ID.length)) {
                return true;
            }
        }
        return false;
    }

    private boolean scan() {
        if (json.length == 0 || json[0] != '[') {
            return false;
        }
        int at = 0;
        do {
            at = scanMessage(at + 1);
        } while (at > 0 && at < json.length && json[at] == ',');
        return at == json.length - 1 && json[at] == ']';
    }

    /// The index after the message that begins at `from`; -1 where none does.
    private int scanMessage(int from) {
        for (Head head : HEADS) {
            if (head.standsAt(from, json)) {
                int start = from + head.json().length();
                int end = JsonScan.stringEnd(json, start);
                int close = end < 0 ? -1 : scanRest(end + 1);
                if (close < 0) {
                    return -1;
                }
                add(head.role(), start, end, close);
                return close + 1;
            }
        }
        return -1;
    }

    /// The index of the closing brace after the properties that may follow the content at `from`.
    private int scanRest(int from) {
        int at = from;
        while (at >= 0 && at + 1 < json.length && json[at] == ',' && json[at + 1] == '"') {
            int name = JsonScan.stringEnd(json, at + 2);
            if (isName(at + 2, name)) {
                named = true;
            } else {
                calling = true;
            }
            at = name < 0 ? -1 : JsonScan.valueEnd(json, name + 2);
        }
        return at >= 0 && at < json.length && json[at] == '}' ? at : -1;
    }

    private boolean isName(int from, int to) {
        return to > from && Arrays.equals(json, from, to, NAME, 0, NAME.length);
    }

    private void add(Role role, int contentStart, int contentEnd, int end) {
        if (size == ends.length) {
            contentStarts = Arrays.copyOf(contentStarts, 2 * size);
            contentEnds = Arrays.copyOf(contentEnds, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
            roles = Arrays.copyOf(roles, 2 * size);
        }
        roles[size] = role;
        contentStarts[size] = contentStart;
        contentEnds[size] = contentEnd;
        ends[size++] = end;
    }
}
