package org.pairwright.exporting;

import java.util.Optional;
import org.pairwright.domain.Role;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Checks that the value of a column is of the kind that the column holds.
final class ValueCheck {
    private static final JsonFactory JSON = new JsonFactory();

    private final Layout layout;
    private int messages;
    private Role last = Role.SYSTEM;
    private Role secondLast = Role.SYSTEM;
    private int lastStart;

    ValueCheck(Layout layout) {
        this.layout = layout;
    }

    /// Where the last message of the last list of messages begins.
    int answerStart() {
        return lastStart;
    }

    /// What is wrong with the value that begins with `token`, in words that follow the column's
    /// name; empty when nothing is. Afterwards the parser stands at the value's end.
    Optional<String> wrong(JsonParser json, JsonToken token, Column.Kind kind) {
        return switch (kind) {
            case TEXT -> unless(token == JsonToken.VALUE_STRING, "is no string");
            case LABEL ->
                    unless(
                            token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE,
                            "is neither true nor false");
            case TOOLS ->
                    unless(
                            token == JsonToken.VALUE_STRING && isTools(json.getString()),
                            "is no JSON array in a string");
            case PROMPT ->
                    unless(areMessages(json, token), "is no list of messages")
                            .or(() ->
                                    unless(last.wantsAnswer(), "does not end in a turn to answer"));
            case ANSWER ->
                    unless(areMessages(json, token), "is no list of messages")
                            .or(() ->
                                    unless(
                                            messages == 1 && last == Role.ASSISTANT,
                                            "is not one message of the assistant"));
            case CONVERSATION ->
                    unless(areMessages(json, token), "is no list of messages")
                            .or(() ->
                                    unless(
                                            last == Role.ASSISTANT && secondLast.wantsAnswer(),
                                            "does not end in an answer to a turn"));
        };
    }

    private static Optional<String> unless(boolean holds, String wrong) {
        return holds ? Optional.empty() : Optional.of(wrong);
    }

    private boolean areMessages(JsonParser json, JsonToken token) {
        if (token != JsonToken.START_ARRAY) {
            return false;
        }
        messages = 0;
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
        secondLast = last;
        last = role.get();
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

    private static boolean isTools(String text) {
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), text)) {
            JsonToken token = json.nextToken();
            json.skipChildren();
            return (token == JsonToken.VALUE_NULL || token == JsonToken.START_ARRAY)
                    && json.nextToken() == null;
        } catch (JacksonException e) {
            return false;
        }
    }
}
