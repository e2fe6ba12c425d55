package org.pairwright.importing;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// TRL's conversational preference data with an explicit prompt: three lists of messages.
final class TrlConversational extends ImportFormat {
    private static final Set<String> FIELDS =
            Set.of(ChosenReader.PROMPT, ChosenReader.CHOSEN, ChosenReader.REJECTED);

    TrlConversational() {
        super(
                "trl-conversational",
                "TRL, conversational: prompt, chosen, rejected as messages",
                JSON);
    }

    @Override
    Optional<String> fit(Row row) {
        return fitWhen(
                row.has(ChosenReader.PROMPT, Field.Kind.ARRAY)
                        && row.has(ChosenReader.CHOSEN, Field.Kind.ARRAY)
                        && row.has(ChosenReader.REJECTED, Field.Kind.ARRAY),
                "prompt, chosen and rejected as lists");
    }

    @Override
    RowsReader reader(ImportOptions options, List<Row> sample) {
        return new ChosenReader(FIELDS, TrlConversational::part);
    }

    private static ChosenReader.Parted part(Row row, Findings findings) {
        return Conversations.part(
                Chat.read(RowFields.list(row, ChosenReader.PROMPT), findings),
                Chat.read(RowFields.list(row, ChosenReader.CHOSEN), findings),
                Chat.read(RowFields.list(row, ChosenReader.REJECTED), findings));
    }
}
