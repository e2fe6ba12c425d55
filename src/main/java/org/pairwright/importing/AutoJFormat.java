package org.pairwright.importing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pairwright.domain.Prompt;
import org.pairwright.domain.Response;

/// Auto-J's pairs: fields with spaces in their names, and a label that counts from 0, with 2 for a
/// tie.
final class AutoJFormat extends ImportFormat {
    private static final String PROMPT = "prompt";
    private static final String FIRST = "response 1";
    private static final String SECOND = "response 2";
    private static final String LABEL = "label";

    private static final FormatLabel BETTER =
            FormatLabel.ofPreference(
                    LABEL,
                    new Labels(LabelBase.ZERO, LabelBase.UNSTATED)::read,
                    "0, 1 and 2 for a tie");

    AutoJFormat() {
        super(
                "auto-j",
                "Auto-J: prompt, \"response 1\", \"response 2\", label from 0",
                JSON_AND_TABLES);
    }

    @Override
    Optional<String> fit(Row row) {
        return fitWhen(
                row.shape().hasAll(PROMPT, FIRST, SECOND, LABEL),
                "prompt, \"response 1\", \"response 2\" and label");
    }

    @Override
    RowsReader reader(ImportOptions options, List<Row> sample) {
        return new ComparedReader(
                FIRST, SECOND, Set.of(PROMPT, FIRST, SECOND, LABEL), AutoJFormat::compare);
    }

    private static ComparedReader.Compared compare(Row row, Findings findings) {
        return new ComparedReader.Compared(
                "",
                new Prompt(Prompts.messages(RowFields.required(row, PROMPT), findings)),
                new Response(RowFields.text(row, FIRST, findings).text(), ""),
                new Response(RowFields.text(row, SECOND, findings).text(), ""),
                BETTER.read(row, findings));
    }
}
