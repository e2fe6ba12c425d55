package org.pairwright.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pairwright.domain.Message;
import org.pairwright.domain.ProblemCode;
import org.pairwright.domain.Prompt;
import org.pairwright.domain.Role;

/// Reads a prompt: text, which is then the user's one message, or messages.
final class Prompts {
    private Prompts() {}

    /// The messages that a field holds.
    ///
    /// @throws RefusedRow when there are none
    static List<Message> messages(Field field, Findings findings) {
        List<Message> messages =
                switch (field.kind()) {
                    case NULL -> List.of();
                    case STRING -> ofText(field.text());
                    case NUMBER, BOOLEAN -> {
                        RowFields.warnOfScalar(field, findings);
                        yield ofText(field.text());
                    }
                    case ARRAY, OBJECT -> Chat.read(field, findings);
                };
        if (messages.isEmpty()) {
            throw new RefusedRow(
                    field.name(),
                    ProblemCode.MISSING_FIELD,
                    "The prompt is empty. Give it some text.");
        }
        return messages;
    }

    /// The prompt with a system message and tools that the row gives beside the messages.
    static Prompt of(List<Message> messages, Optional<Field> system, Optional<Field> tools) {
        return new Prompt(
                system.filter(field -> !field.isBlank())
                        .map(field -> withSystem(field, messages))
                        .orElse(messages),
                tools.map(ToolText::of).orElse(""));
    }

    private static List<Message> withSystem(Field system, List<Message> messages) {
        if (system.isNested()) {
            throw new RefusedRow(
                    system.name(),
                    ProblemCode.WRONG_TYPE,
                    "The system message is " + system.kind().words() + ", and has to be text.");
        }
        Message first = new Message(Role.SYSTEM, system.text());
        if (messages.getFirst().equals(first)) {
            return messages;
        }
        List<Message> all = new ArrayList<>();
        all.add(first);
        all.addAll(messages);
        return all;
    }

    private static List<Message> ofText(String text) {
        return text.isBlank() ? List.of() : List.of(new Message(Role.USER, text));
    }
}
