package org.pairwright.storage;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pairwright.domain.JsonText;
import org.pairwright.domain.Message;
import org.pairwright.domain.Role;
import org.pairwright.domain.Utf8;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// A prompt's messages as the JSON text they are stored in, which is also what trainers read: an
/// array of objects with the keys role, content and, where not empty, name, tool_calls,
/// tool_call_id.
public final class MessagesCodec {
    private static final byte[] SYSTEM = beginOf(Role.SYSTEM);
    private static final byte[] USER = beginOf(Role.USER);
    private static final byte[] ASSISTANT = beginOf(Role.ASSISTANT);
    private static final byte[] TOOL = beginOf(Role.TOOL);
    private static final byte[] CONTENT = utf8(",\"content\":");
    private static final byte[] NAME = utf8(",\"name\":");
    private static final byte[] TOOL_CALLS = utf8(",\"tool_calls\":");
    private static final byte[] TOOL_CALL_ID = utf8(",\"tool_call_id\":");

    private MessagesCodec() {}

    /// The stored form, in UTF-8, without white space between tokens.
    public static byte[] encode(List<Message> messages) {
        return encode(
                messages, messages.stream().map(message -> Utf8.of(message.content())).toList());
    }

    /// The stored form of messages whose contents are there in UTF-8 already.
    static byte[] encode(List<Message> messages, List<Utf8> contents) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(room(contents));
        out.write('[');
        for (int i = 0; i < contents.size(); i++) {
            Message message = messages.get(i);
            if (i > 0) {
                out.write(',');
            }
            out.writeBytes(begin(message.role()));
            text(out, CONTENT, contents.get(i).bytes());
            if (!message.name().isEmpty()) {
                text(out, NAME, utf8(message.name()));
            }
            if (!message.toolCalls().isEmpty()) {
                out.writeBytes(TOOL_CALLS);
                out.writeBytes(utf8(message.toolCalls()));
            }
            if (!message.toolCallId().isEmpty()) {
                text(out, TOOL_CALL_ID, utf8(message.toolCallId()));
            }
            out.write('}');
        }
        out.write(']');
        return out.toByteArray();
    }

    /// How much room most prompts take, with some to spare for escapes.
    private static int room(List<Utf8> contents) {
        long room = 64;
        for (Utf8 content : contents) {
            room += content.length() + content.length() / 16 + 64;
        }
        return Math.clamp(room, 0, Integer.MAX_VALUE - 64);
    }

    private static byte[] begin(Role role) {
        return switch (role) {
            case SYSTEM -> SYSTEM;
            case USER -> USER;
            case ASSISTANT -> ASSISTANT;
            case TOOL -> TOOL;
        };
    }

    private static byte[] beginOf(Role role) {
        return utf8("{\"role\":\"" + role.code() + "\"");
    }

    private static void text(ByteArrayOutputStream out, byte[] key, byte[] utf8) {
        out.writeBytes(key);
        JsonText.write(utf8, out);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// The messages of a stored form.
    ///
    /// @throws StorageFailure.Damaged when it is none
    public static List<Message> decode(byte[] stored) {
        try (JsonParser json = StoredJson.parser(stored)) {
            List<Message> messages = new ArrayList<>();
            require(json.nextToken() == JsonToken.START_ARRAY, stored);
            while (json.nextToken() == JsonToken.START_OBJECT) {
                messages.add(message(json, stored));
            }
            require(json.currentToken() == JsonToken.END_ARRAY, stored);
            return messages;
        } catch (tools.jackson.core.JacksonException | IllegalArgumentException e) {
            throw new StorageFailure.Damaged(damaged(stored), new java.sql.SQLException(e));
        }
    }

    private static Message message(JsonParser json, byte[] stored) {
        Optional<Role> role = Optional.empty();
        String content = "";
        String name = "";
        String toolCalls = "";
        String toolCallId = "";
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = json.currentName();
            JsonToken value = json.nextToken();
            switch (key) {
                case "role" -> role = Role.of(json.getString());
                case "content" -> content = json.getString();
                case "name" -> name = json.getString();
                case "tool_call_id" -> toolCallId = json.getString();
                case "tool_calls" -> {
                    require(value == JsonToken.START_ARRAY, stored);
                    int from = (int) json.currentTokenLocation().getByteOffset();
                    json.skipChildren();
                    int to = (int) json.currentLocation().getByteOffset();
                    toolCalls = new String(stored, from, to - from, StandardCharsets.UTF_8);
                }
                default -> require(false, stored);
            }
        }
        require(role.isPresent(), stored);
        return new Message(role.orElseThrow(), content, name, toolCalls, toolCallId);
    }

    private static void require(boolean holds, byte[] stored) {
        if (!holds) {
            throw new StorageFailure.Damaged(damaged(stored));
        }
    }

    private static String damaged(byte[] stored) {
        String start = new String(stored, 0, Math.min(80, stored.length), StandardCharsets.UTF_8);
        return "A prompt in the project is damaged: its messages begin " + start + ".";
    }
}
