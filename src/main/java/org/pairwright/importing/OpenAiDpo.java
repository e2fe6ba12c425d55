package org.pairwright.importing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pairwright.domain.ProblemCode;

/// OpenAI's preference fine-tuning, which Together and Fireworks share: messages and tools in one
/// object, and a list of one message for each side.
final class OpenAiDpo extends ImportFormat {
    private static final String INPUT = "input";
    private static final String MESSAGES = "messages";
    private static final String TOOLS = "tools";
    private static final String PREFERRED = "preferred_output";
    private static final String OTHER = "non_preferred_output";

    OpenAiDpo() {
        super("openai-dpo", "OpenAI DPO: input, preferred_output, non_preferred_output", JSON);
    }

    @Override
    Optional<String> fit(Row row) {
        return fitWhen(
                row.has(INPUT, Field.Kind.OBJECT) && row.shape().hasAll(PREFERRED, OTHER),
                "input as an object, preferred_output and non_preferred_output");
    }

    @Override
    RowsReader reader(ImportOptions options, List<Row> sample) {
        return new ChosenReader(Set.of(INPUT, PREFERRED, OTHER), OpenAiDpo::part);
    }

    private static ChosenReader.Parted part(Row row, Findings findings) {
        Map<String, Field> input = Nested.members(RowFields.required(row, INPUT));
        Field messages =
                Nested.member(input, MESSAGES)
                        .orElseThrow(() ->
                                new RefusedRow(
                                        INPUT,
                                        ProblemCode.MISSING_FIELD,
                                        "The field has no \"messages\"."));
        input.forEach((name, field) -> {
            if (!name.equals(MESSAGES) && !name.equals(TOOLS)) {
                findings.keep(field);
            }
        });
        return new ChosenReader.Parted(
                        Prompts.messages(messages, findings),
                        Responses.read(RowFields.required(row, PREFERRED), "", findings),
                        Responses.read(RowFields.required(row, OTHER), "", findings))
                .withTools(Nested.member(input, TOOLS).map(ToolText::of).orElse(""));
    }
}
