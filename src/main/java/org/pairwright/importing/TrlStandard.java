package org.pairwright.importing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pairwright.domain.Response;

/// TRL's standard preference data with an explicit prompt: three texts. White space at the ends of
/// the answers is theirs and stays.
final class TrlStandard extends ImportFormat {
    private static final Set<String> FIELDS =
            Set.of(ChosenReader.PROMPT, ChosenReader.CHOSEN, ChosenReader.REJECTED);

    TrlStandard() {
        super("trl-standard", "TRL, standard: prompt, chosen, rejected as texts", JSON_AND_TABLES);
    }

    @Override
    Optional<String> fit(Row row) {
        return fitWhen(
                row.has(ChosenReader.PROMPT, Field.Kind.STRING)
                        && row.has(ChosenReader.CHOSEN, Field.Kind.STRING)
                        && row.has(ChosenReader.REJECTED, Field.Kind.STRING),
                "prompt, chosen and rejected as texts");
    }

    @Override
    RowsReader reader(ImportOptions options, List<Row> sample) {
        return new ChosenReader(FIELDS, TrlStandard::part);
    }

    private static ChosenReader.Parted part(Row row, Findings findings) {
        return new ChosenReader.Parted(
                Prompts.messages(RowFields.text(row, ChosenReader.PROMPT, findings), findings),
                new Response(RowFields.text(row, ChosenReader.CHOSEN, findings).text(), ""),
                new Response(RowFields.text(row, ChosenReader.REJECTED, findings).text(), ""));
    }
}
