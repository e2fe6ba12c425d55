package org.pairwright.exporting;

import java.util.Optional;
import org.pairwright.domain.Role;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Checks that messages are what a column holds.
final class MessageCheck {
    private final Layout layout;
    private int messages;
    private boolean remembering;
    private boolean alternating;
    private Role last = Role.SYSTEM;
    private Role secondLast = Role.SYSTEM;
    private String content = "";
    private int lastStart;

    MessageCheck(Layout layout) {
        this.layout = layout;
    }

    /// Where the last message of the last list of messages begins.
    int lastStart() {
        return lastStart;
    }

    /// Keeps from now on what each message says, which costs time.
    void remember() {
        remembering = true;
    }

    /// What the last message says.
    String lastContent() {
        return content;
    }

    /// What is wrong with messages that begin with `token`, in words that follow the column's name.
    Optional<String> wrong(JsonParser json, JsonToken token, Column.Kind kind) {
        if (kind == Column.Kind.MESSAGE) {
            return ValueCheck.unless(
                    token == JsonToken.START_OBJECT && isMessage(json) && last == Role.ASSISTANT,
                    "is no message of the assistant");
        }
        if (!areMessages(json, token)) {
            return Optional.of("is no list of messages");
        }
        return switch (kind) {
            case ANSWER ->
                    ValueCheck.unless(
                            messages == 1 && last == Role.ASSISTANT,
                            "is not one message of the assistant");
            case CONVERSATION ->
                    ValueCheck.unless(
                            last == Role.ASSISTANT && secondLast.wantsAnswer(),
                            "does not end in an answer to a turn");
            case ALTERNATING ->
                    ValueCheck.unless(
                            last == Role.ASSISTANT && alternating,
                            "is no conversation of user and assistant in turn");
            default -> ValueCheck.unless(last.wantsAnswer(), "does not end in a turn to answer");
        };
    }

    /// Whether the message just read may follow the one before where two take turns.
    private boolean follows() {
        return switch (last) {
            case SYSTEM -> messages == 0;
            case USER -> secondLast != Role.USER;
            case ASSISTANT -> secondLast == Role.USER;
            case TOOL -> false;
        };
    }

    private boolean areMessages(JsonParser json, JsonToken token) {
        if (token != JsonToken.START_ARRAY) {
            return false;
        }
        messages = 0;
        alternating = true;
        secondLast = Role.SYSTEM;
        last = Role.SYSTEM;
        JsonToken next = json.nextToken();
        while (next == JsonToken.START_OBJECT) {
            lastStart = (int) json.currentTokenLocation().getByteOffset();
            if (!isMessage(json)) {
                return false;
            }
            messages++;
            next = json.nextToken();
        }
        return messages > 0 && next == JsonToken.END_ARRAY;
    }

    private boolean isMessage(JsonParser json) {
        if (!"role".equals(json.nextName()) || json.nextToken() != JsonToken.VALUE_STRING) {
            return false;
        }
        Optional<Role> role = Role.of(json.getString());
        if (role.isEmpty()
                || !"content".equals(json.nextName())
                || json.nextToken() != JsonToken.VALUE_STRING) {
            return false;
        }
        if (remembering) {
            content = json.getString();
        }
        secondLast = last;
        last = role.get();
        alternating &= follows();
        JsonToken next = json.nextToken();
        while (layout == Layout.RICH && next == JsonToken.PROPERTY_NAME) {
            if (!isExtra(json, json.currentName())) {
                return false;
            }
            next = json.nextToken();
        }
        return next == JsonToken.END_OBJECT;
    }

    private static boolean isExtra(JsonParser json, String key) {
        JsonToken token = json.nextToken();
        json.skipChildren();
        return switch (key) {
            case "name", "tool_call_id" -> token == JsonToken.VALUE_STRING;
            case "tool_calls" -> token == JsonToken.START_ARRAY;
            default -> false;
        };
    }
}
