package org.pairwright.importing;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.pairwright.domain.Message;
import org.pairwright.domain.ProblemCode;
import org.pairwright.domain.Response;
import org.pairwright.domain.Role;
import tools.jackson.core.JsonGenerator;

/// One message of a tree of Open-Assistant, with the replies to it.
final class OpenAssistantMessage {
    /// What has a place of its own in a pair.
    private static final Set<String> PLACED =
            Set.of("text", "role", "rank", "replies", "parent_id", "model_name");

    private final Field object;
    private final Map<String, Field> members;

    OpenAssistantMessage(Field object) {
        this.object = object;
        members = Nested.members(object);
    }

    String id() {
        return Nested.text(members, "message_id");
    }

    boolean isAnswer() {
        return Nested.text(members, "role").equals("assistant");
    }

    Message message() {
        return new Message(isAnswer() ? Role.ASSISTANT : Role.USER, text());
    }

    Response response() {
        return new Response(text(), Nested.text(members, "model_name"));
    }

    /// The lower the better; empty where nobody ranked it.
    OptionalDouble rank() {
        return Nested.member(members, "rank").filter(field -> field.is(Field.Kind.NUMBER)).stream()
                .mapToDouble(field -> Double.parseDouble(field.text()))
                .findFirst();
    }

    List<OpenAssistantMessage> replies() {
        return Nested.member(members, "replies").map(Nested::items).orElse(List.of()).stream()
                .map(OpenAssistantMessage::new)
                .filter(reply -> !reply.isDeleted())
                .toList();
    }

    /// Writes what has no place of its own, as an object.
    void writeExtras(JsonGenerator out) {
        out.writeStartObject();
        members.forEach((name, field) -> {
            if (!PLACED.contains(name)) {
                out.writeName(name);
                Extras.write(field, out);
            }
        });
        out.writeEndObject();
    }

    private boolean isDeleted() {
        return Nested.text(members, "deleted").equals("true");
    }

    private String text() {
        return Nested.member(members, "text")
                .filter(field -> field.is(Field.Kind.STRING))
                .map(Field::text)
                .orElseThrow(() ->
                        new RefusedRow(
                                object.name(),
                                ProblemCode.MISSING_FIELD,
                                "A message of the tree has no \"text\"."));
    }
}
