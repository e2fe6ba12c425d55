package org.pairwright.importing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pairwright.domain.Preference;
import org.pairwright.domain.Prompt;
import org.pairwright.domain.Response;

/// LLMBar: an instruction, two outputs and the number of the one that follows it. Import it as gold
/// to have the label as the known right answer.
final class LlmbarFormat extends ImportFormat {
    private static final String INPUT = "input";
    private static final String FIRST = "output_1";
    private static final String SECOND = "output_2";
    private static final String LABEL = "label";

    private static final FormatLabel BETTER =
            FormatLabel.ofPreference(LABEL, LlmbarFormat::preference, "1 and 2");

    LlmbarFormat() {
        super("llmbar", "LLMBar: input, output_1, output_2, label", JSON_AND_TABLES);
    }

    @Override
    Optional<String> fit(Row row) {
        Set<String> names = Set.of(INPUT, FIRST, SECOND, LABEL);
        return fitWhen(
                row.shape().size() == names.size() && names.stream().allMatch(row.shape()::has),
                "input, output_1, output_2 and label, and nothing else");
    }

    @Override
    RowsReader reader(ImportOptions options, List<Row> sample) {
        return new ComparedReader(
                FIRST, SECOND, Set.of(INPUT, FIRST, SECOND, LABEL), LlmbarFormat::compare);
    }

    private static ComparedReader.Compared compare(Row row, Findings findings) {
        return new ComparedReader.Compared(
                "",
                new Prompt(Prompts.messages(RowFields.required(row, INPUT), findings)),
                new Response(RowFields.text(row, FIRST, findings).text(), ""),
                new Response(RowFields.text(row, SECOND, findings).text(), ""),
                BETTER.read(row, findings));
    }

    private static Optional<Preference> preference(String label) {
        return switch (Labels.number(label)) {
            case 1 -> Optional.of(Preference.A);
            case 2 -> Optional.of(Preference.B);
            default -> Optional.empty();
        };
    }
}
