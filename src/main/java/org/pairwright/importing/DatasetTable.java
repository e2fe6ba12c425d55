package org.pairwright.importing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pairwright.domain.FormulaCell;
import org.pairwright.domain.Response;

/// The table that `export --format csv` writes: the whole conversation as JSON in `messages`, of
/// which `prompt` is the last message for the eye.
///
/// There, a cell that a spreadsheet would run begins with an apostrophe, and so does one that began
/// with one: the first is taken away. What a spreadsheet has saved since may lack it: any other
/// apostrophe stays.
final class DatasetTable extends ImportFormat {
    private static final String MESSAGES = "messages";
    private static final List<String> COLUMNS =
            List.of(
                    "id",
                    MESSAGES,
                    ChosenReader.PROMPT,
                    ChosenReader.CHOSEN,
                    ChosenReader.REJECTED,
                    "corrected");

    private static final Set<String> FIELDS =
            Set.of(MESSAGES, ChosenReader.PROMPT, ChosenReader.CHOSEN, ChosenReader.REJECTED);

    DatasetTable() {
        super(
                "pairwright-csv",
                "Dataset that Pairwright exported as CSV: messages, prompt, chosen, rejected",
                JSON_AND_TABLES);
    }

    @Override
    Optional<String> fit(Row row) {
        return fitWhen(
                COLUMNS.stream().allMatch(name -> row.has(name, Field.Kind.STRING))
                        && row.field(MESSAGES)
                                .filter(field -> field.text().startsWith("[{"))
                                .isPresent(),
                "id, messages as JSON in a text, prompt, chosen, rejected and corrected");
    }

    @Override
    RowsReader reader(ImportOptions options, List<Row> sample) {
        return new ChosenReader(FIELDS, DatasetTable::part);
    }

    private static ChosenReader.Parted part(Row row, Findings findings) {
        Field messages = Nested.unquoted(RowFields.required(row, MESSAGES));
        return new ChosenReader.Parted(
                Prompts.messages(messages, findings),
                response(row, ChosenReader.CHOSEN, findings),
                response(row, ChosenReader.REJECTED, findings));
    }

    private static Response response(Row row, String name, Findings findings) {
        String text = RowFields.text(row, name, findings).text();
        return new Response(FormulaCell.text(text), "");
    }
}
