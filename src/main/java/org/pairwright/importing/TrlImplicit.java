package org.pairwright.importing;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// TRL's conversational preference data with an implicit prompt: two conversations that differ in
/// their last message. torchtune reads the same.
final class TrlImplicit extends ImportFormat {
    private static final Set<String> FIELDS = Set.of(ChosenReader.CHOSEN, ChosenReader.REJECTED);

    TrlImplicit() {
        super("trl-implicit", "TRL, conversational: chosen, rejected as whole conversations", JSON);
    }

    @Override
    Optional<String> fit(Row row) {
        return fitWhen(
                !ChosenReader.hasPrompt(row.shape())
                        && row.has(ChosenReader.CHOSEN, Field.Kind.ARRAY)
                        && row.has(ChosenReader.REJECTED, Field.Kind.ARRAY),
                "chosen and rejected as lists, and no prompt");
    }

    @Override
    RowsReader reader(ImportOptions options, List<Row> sample) {
        return new ChosenReader(FIELDS, TrlImplicit::part);
    }

    private static ChosenReader.Parted part(Row row, Findings findings) {
        return Conversations.part(
                List.of(),
                Chat.read(RowFields.list(row, ChosenReader.CHOSEN), findings),
                Chat.read(RowFields.list(row, ChosenReader.REJECTED), findings));
    }
}
