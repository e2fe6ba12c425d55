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
    static final String INSTRUCTION = "instruction";
    static final String INPUT = "input";

    private Prompts() {}

    /// The prompt of a row in the Alpaca style: `instruction` and perhaps `input`.
    static Prompt ofInstruction(Row row, Findings findings) {
        return new Prompt(
                withInput(RowFields.required(row, INSTRUCTION), row.field(INPUT), findings));
    }

    /// The messages that a field holds.
    ///
    /// @throws RefusedRow when there are none, or none that says anything
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
        if (messages.stream().allMatch(Message::isBlank)) {
            throw new RefusedRow(
                    field.name(),
                    ProblemCode.MISSING_FIELD,
                    "The prompt is empty. Give it some text.");
        }
        return messages;
    }

    /// The messages of an instruction and of the text that it is about, which the Alpaca style
    /// gives apart.
    static List<Message> withInput(Field instruction, Optional<Field> input, Findings findings) {
        Optional<Field> about =
                input.filter(field -> field.is(Field.Kind.STRING))
                        .filter(field -> !field.isBlank());
        if (about.isEmpty()) {
            return messages(instruction, findings);
        }
        if (instruction.isBlank()) {
            return messages(about.get(), findings);
        }
        List<Message> messages = new ArrayList<>(messages(instruction, findings));
        Message last = messages.removeLast();
        messages.add(new Message(last.role(), last.content() + "\n" + about.get().text()));
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
