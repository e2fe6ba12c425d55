package org.pairwright.domain;

import java.util.List;

/// A conversation that wants an answer.
///
/// @param messages at least one, in the order they were said
/// @param tools the functions that were on offer, as a JSON array in text; empty when there were
///   none
public record Prompt(List<Message> messages, String tools) {
    public Prompt {
        messages = List.copyOf(messages);
        if (messages.isEmpty()) {
            throw new IllegalArgumentException("A prompt needs at least one message.");
        }
        Text.refuseNul("tools", tools);
    }

    /// A conversation without tools on offer.
    public Prompt(List<Message> messages) {
        this(messages, "");
    }

    /// A single turn of the user.
    public static Prompt ofUser(String content) {
        return new Prompt(List.of(new Message(Role.USER, content)));
    }

    /// Whether all turns are text alone, and no tools were on offer.
    public boolean isPlain() {
        return tools.isEmpty() && messages.stream().allMatch(Message::isPlain);
    }

    /// The last turn, the one to be answered.
    public Message last() {
        return messages.getLast();
    }

    /// What is asked: the last turn of the user; the last of all where the user says nothing.
    public Message question() {
        return messages.reversed().stream()
                .filter(message -> message.role() == Role.USER)
                .findFirst()
                .orElse(messages.getLast());
    }
}
