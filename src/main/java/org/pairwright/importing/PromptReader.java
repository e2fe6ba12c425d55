package org.pairwright.importing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pairwright.domain.Message;
import org.pairwright.domain.ProblemCode;
import org.pairwright.domain.Prompt;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Reads prompts, and what was answered to them elsewhere, from the rows of a file.
final class PromptReader {
    private static final String PROMPT = "prompt";
    private static final String MESSAGES = "messages";

    /// Those of which one has to be there.
    static final Set<String> FIELDS = Set.of(PROMPT, MESSAGES);

    private static final int MAX_VARIABLES = 200;

    /// @throws RefusedRow when it can't be understood
    PromptRow.Said read(Row row) {
        Findings findings = new Findings(row.line());
        Field field =
                row.field(MESSAGES).filter(it -> !it.isBlank()).isPresent()
                        ? RowFields.required(row, MESSAGES)
                        : RowFields.required(row, PROMPT);
        // A table has lists and objects as JSON in its cells.
        List<Message> messages =
                Prompts.messages(
                        field.name().equals(MESSAGES) ? Nested.unquoted(field) : field, findings);
        if (!messages.getLast().role().wantsAnswer()) {
            throw new RefusedRow(
                    field.name(),
                    ProblemCode.WRONG_TYPE,
                    "The prompt ends in a message of the "
                            + messages.getLast().role().code()
                            + ", which wants no answer.");
        }
        return new PromptRow.Said(
                row.line(),
                RowFields.externalId(row.field("id"), findings),
                new Prompt(messages),
                variables(row.field("variables").filter(it -> !it.isBlank()).map(Nested::unquoted)),
                text(row, "version"),
                text(row, "model"),
                text(row, "response"));
    }

    private static String text(Row row, String name) {
        Optional<Field> field = row.field(name).filter(it -> !it.is(Field.Kind.NULL));
        if (field.isPresent() && field.get().isNested()) {
            throw new RefusedRow(
                    name,
                    ProblemCode.WRONG_TYPE,
                    "\"" + name + "\" is " + field.get().kind().words() + ", and has to be text.");
        }
        return field.map(Field::text).orElse("");
    }

    private static Map<String, String> variables(Optional<Field> field) {
        Map<String, String> variables = new LinkedHashMap<>();
        if (field.isEmpty() || field.get().is(Field.Kind.NULL)) {
            return variables;
        }
        if (!field.get().is(Field.Kind.OBJECT)) {
            throw new RefusedRow(
                    "variables", ProblemCode.WRONG_TYPE, "\"variables\" has to be an object.");
        }
        try (JsonParser json = Json.parser(field.get())) {
            json.nextToken();
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = json.currentName();
                JsonToken value = json.nextToken();
                if (value == null || !value.isScalarValue() || value == JsonToken.VALUE_NULL) {
                    throw new RefusedRow(
                            "variables",
                            ProblemCode.WRONG_TYPE,
                            "The value of a variable has to be text.");
                }
                String text = json.getString();
                Json.requireStorable("variables", text);
                variables.put(name, text);
            }
        }
        if (variables.size() > MAX_VARIABLES) {
            throw new RefusedRow(
                    "variables",
                    ProblemCode.TOO_LARGE,
                    "A prompt has at most " + MAX_VARIABLES + " variables.");
        }
        return variables;
    }
}
