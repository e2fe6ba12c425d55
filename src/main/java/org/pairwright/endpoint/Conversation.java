package org.pairwright.endpoint;

import java.util.ArrayList;
import java.util.List;
import org.pairwright.domain.Message;
import org.pairwright.domain.Role;

/// Conversations as guard models take them: a user and an assistant by turns.
final class Conversation {
    private Conversation() {}

    /// The turns of a prompt. What the system and tools said is left out, as guard models have no
    /// place for it.
    static List<Message> turns(List<Message> prompt) {
        List<Message> turns = new ArrayList<>();
        for (Message message : prompt) {
            if (message.role() == Role.USER || message.role() == Role.ASSISTANT) {
                add(turns, message.role(), message.content());
            }
        }
        return turns;
    }

    /// The same with a response after it.
    static List<Message> turns(List<Message> prompt, String response) {
        List<Message> turns = turns(prompt);
        add(turns, Role.ASSISTANT, response);
        return turns;
    }

    private static void add(List<Message> turns, Role role, String content) {
        if (!turns.isEmpty() && turns.getLast().role() == role) {
            String before = turns.removeLast().content();
            turns.add(new Message(role, before + "\n\n" + content));
        } else {
            turns.add(new Message(role, content));
        }
    }

    /// A conversation in one text, for a model that is told of it.
    static String written(List<Message> prompt) {
        StringBuilder text = new StringBuilder();
        for (Message message : prompt) {
            if (!text.isEmpty()) {
                text.append("\n\n");
            }
            text.append('[').append(message.role().code()).append("]\n").append(message.content());
        }
        return text.toString();
    }
}
