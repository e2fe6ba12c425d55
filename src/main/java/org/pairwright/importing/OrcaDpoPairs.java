package org.pairwright.importing;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Intel's Orca pairs: a system message, often empty, a question and two texts.
final class OrcaDpoPairs extends ImportFormat {
    private static final String QUESTION = "question";

    OrcaDpoPairs() {
        super(
                "orca-dpo-pairs",
                "Intel Orca DPO pairs: system, question, chosen, rejected",
                JSON_AND_TABLES);
    }

    @Override
    Optional<String> fit(Row row) {
        return fitWhen(
                row.has(QUESTION, Field.Kind.STRING)
                        && row.has(ChosenReader.CHOSEN, Field.Kind.STRING)
                        && row.has(ChosenReader.REJECTED, Field.Kind.STRING),
                "question, chosen and rejected as texts");
    }

    @Override
    RowsReader reader(ImportOptions options, List<Row> sample) {
        return new ChosenReader(
                Set.of(QUESTION, ChosenReader.CHOSEN, ChosenReader.REJECTED), OrcaDpoPairs::part);
    }

    private static ChosenReader.Parted part(Row row, Findings findings) {
        return new ChosenReader.Parted(
                Prompts.messages(RowFields.text(row, QUESTION, findings), findings),
                Responses.read(RowFields.text(row, ChosenReader.CHOSEN, findings), "", findings),
                Responses.read(RowFields.text(row, ChosenReader.REJECTED, findings), "", findings));
    }
}
