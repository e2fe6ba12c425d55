package org.pairwright.importing;

import java.util.List;
import org.pairwright.domain.Message;
import org.pairwright.domain.ProblemCode;
import org.pairwright.domain.Response;
import org.pairwright.domain.Role;

/// Reads a response: text, or a message of the assistant.
final class Responses {
    private Responses() {}

    /// The response in a field.
    ///
    /// @throws RefusedRow when it is none
    static Response read(Field field, String source, Findings findings) {
        return switch (field.kind()) {
            case STRING -> new Response(field.text(), source);
            case NUMBER, BOOLEAN -> {
                RowFields.warnOfScalar(field, findings);
                yield new Response(field.text(), source);
            }
            case NULL ->
                    throw new RefusedRow(
                            field.name(), ProblemCode.MISSING_FIELD, "The response is null.");
            case ARRAY, OBJECT -> ofMessages(field.name(), Chat.read(field, findings), source);
        };
    }

    /// The response that a last message is.
    static Response of(String field, Message message, String source) {
        if (message.role() != Role.ASSISTANT) {
            throw new RefusedRow(
                    field,
                    ProblemCode.WRONG_TYPE,
                    "The response is a message of the role "
                            + message.role().code()
                            + ", and has to be the assistant's.");
        }
        return new Response(message.content(), message.toolCalls(), source);
    }

    private static Response ofMessages(String field, List<Message> messages, String source) {
        if (messages.size() != 1) {
            throw new RefusedRow(
                    field,
                    ProblemCode.WRONG_TYPE,
                    "The response is a list of "
                            + messages.size()
                            + " messages, and has to be text or one message.");
        }
        return of(field, messages.getFirst(), source);
    }
}
