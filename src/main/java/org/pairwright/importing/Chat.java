package org.pairwright.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.pairwright.domain.Message;
import org.pairwright.domain.ProblemCode;
import org.pairwright.domain.Role;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Reads messages: objects with `role` and `content`, or `from` and `value`.
///
/// What a message says beyond role, content, name, tool calls and the id of the call it answers has
/// no place in a [Message]: the field is then kept as a whole among the row's extras.
final class Chat {
    private static final String FUNCTION_CALL = "function_call";

    private static final Map<String, Role> ROLES =
            Map.ofEntries(
                    Map.entry("system", Role.SYSTEM),
                    Map.entry("developer", Role.SYSTEM),
                    Map.entry("user", Role.USER),
                    Map.entry("human", Role.USER),
                    Map.entry("prompter", Role.USER),
                    Map.entry("assistant", Role.ASSISTANT),
                    Map.entry("gpt", Role.ASSISTANT),
                    Map.entry("chatgpt", Role.ASSISTANT),
                    Map.entry("bard", Role.ASSISTANT),
                    Map.entry("bot", Role.ASSISTANT),
                    Map.entry("model", Role.ASSISTANT),
                    Map.entry("tool", Role.TOOL),
                    Map.entry("function", Role.TOOL),
                    Map.entry("observation", Role.TOOL));

    private final String field;
    private final Findings findings;

    private Chat(String field, Findings findings) {
        this.field = field;
        this.findings = findings;
    }

    /// The messages of a list, or the one message of an object; none for an empty list.
    ///
    /// @throws RefusedRow when they are no messages of text
    static List<Message> read(Field nested, Findings findings) {
        Chat chat = new Chat(nested.name(), findings);
        List<Message> messages = new ArrayList<>();
        try (JsonParser json = Json.parser(nested)) {
            if (json.nextToken() == JsonToken.START_OBJECT) {
                messages.add(chat.message(json));
            } else {
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    messages.add(chat.message(json));
                }
            }
        }
        return messages;
    }

    private Message message(JsonParser json) {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw new RefusedRow(
                    field,
                    ProblemCode.WRONG_TYPE,
                    "The list holds "
                            + Json.kind(json).words()
                            + " where a message with \"role\" and \"content\" should be.");
        }
        String role = "";
        String content = "";
        boolean hasContent = false;
        String name = "";
        String toolCalls = "";
        String toolCallId = "";
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = json.currentName();
            boolean isNull = json.nextToken() == JsonToken.VALUE_NULL;
            switch (key) {
                case "role", "from" -> role = text(json, key);
                case "content", "value" -> {
                    content = isNull ? "" : content(json);
                    hasContent = !isNull;
                }
                case "name" -> name = isNull ? "" : text(json, key);
                case "tool_call_id" -> toolCallId = isNull ? "" : text(json, key);
                case "tool_calls" -> toolCalls = isNull ? "" : ToolText.of(field, json);
                default -> leaveOut(json, isNull);
            }
        }
        if (!hasContent && toolCalls.isEmpty()) {
            throw new RefusedRow(
                    field,
                    ProblemCode.MISSING_FIELD,
                    "A message has neither \"content\" nor \"tool_calls\".");
        }
        if (role.equals(FUNCTION_CALL) && toolCalls.isEmpty()) {
            Optional<String> calls = FunctionCall.of(field, content);
            return new Message(
                    Role.ASSISTANT,
                    calls.isPresent() ? "" : content,
                    name,
                    calls.orElse(""),
                    toolCallId);
        }
        return new Message(role(role), content, name, toolCalls, toolCallId);
    }

    private Role role(String said) {
        Role role = ROLES.get(said.toLowerCase(Locale.ROOT));
        if (role != null) {
            return role;
        }
        if (said.isEmpty()) {
            throw new RefusedRow(field, ProblemCode.MISSING_FIELD, "A message has no \"role\".");
        }
        throw new RefusedRow(
                field,
                ProblemCode.WRONG_TYPE,
                "A message has the role \""
                        + said
                        + "\". Read are system, user, assistant and tool.");
    }

    private String content(JsonParser json) {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            return text(json, "content");
        }
        List<String> parts = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            parts.add(
                    json.currentToken() == JsonToken.START_OBJECT
                            ? part(json)
                            : text(json, "content"));
        }
        if (parts.size() > 1) {
            findings.keep(field);
        }
        return String.join("\n", parts);
    }

    /// The text of a content part such as `{"type": "text", "text": "..."}`.
    private String part(JsonParser json) {
        String type = "text";
        String text = "";
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = json.currentName();
            boolean isNull = json.nextToken() == JsonToken.VALUE_NULL;
            switch (key) {
                case "type" -> type = text(json, key);
                case "text" -> text = isNull ? "" : text(json, key);
                default -> leaveOut(json, isNull);
            }
        }
        if (!type.equals("text")) {
            throw new RefusedRow(
                    field,
                    ProblemCode.NON_TEXT_PART,
                    "A message holds a part of type \""
                            + type
                            + "\". Only text can be compared here.");
        }
        return text;
    }

    private void leaveOut(JsonParser json, boolean isNull) {
        json.skipChildren();
        if (!isNull) {
            findings.keep(field);
        }
    }

    private String text(JsonParser json, String key) {
        Field.Kind kind = Json.kind(json);
        if (kind == Field.Kind.ARRAY || kind == Field.Kind.OBJECT || kind == Field.Kind.NULL) {
            throw new RefusedRow(
                    field,
                    ProblemCode.WRONG_TYPE,
                    "A message's \"" + key + "\" is " + kind.words() + ", and has to be text.");
        }
        String text = json.getString();
        Json.requireStorable(field, text);
        return text;
    }
}
