package org.pairwright.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pairwright.domain.Message;
import org.pairwright.domain.ProblemCode;
import org.pairwright.domain.Role;

/// LLaMA-Factory's ranking data in the Alpaca style: an instruction, perhaps the text it is about
/// and the turns before it, and two texts.
final class AlpacaRanking extends ImportFormat {
    private static final String HISTORY = "history";

    private static final Set<String> FIELDS =
            Set.of(
                    Prompts.INSTRUCTION,
                    Prompts.INPUT,
                    HISTORY,
                    ChosenReader.CHOSEN,
                    ChosenReader.REJECTED);

    AlpacaRanking() {
        super(
                "alpaca-ranking",
                "LLaMA-Factory ranking, Alpaca: instruction, input, chosen, rejected",
                JSON_AND_TABLES);
    }

    @Override
    Optional<String> fit(Row row) {
        return fitWhen(
                row.has(Prompts.INSTRUCTION, Field.Kind.STRING)
                        && row.has(ChosenReader.CHOSEN, Field.Kind.STRING)
                        && row.has(ChosenReader.REJECTED, Field.Kind.STRING),
                "instruction, chosen and rejected as texts");
    }

    @Override
    RowsReader reader(ImportOptions options, List<Row> sample) {
        return new ChosenReader(FIELDS, AlpacaRanking::part);
    }

    private static ChosenReader.Parted part(Row row, Findings findings) {
        List<Message> messages = new ArrayList<>(history(row));
        messages.addAll(Prompts.ofInstruction(row, findings).messages());
        return new ChosenReader.Parted(
                messages,
                Responses.read(RowFields.text(row, ChosenReader.CHOSEN, findings), "", findings),
                Responses.read(RowFields.text(row, ChosenReader.REJECTED, findings), "", findings));
    }

    /// Lists of two texts each: what the user said and what the assistant answered.
    private static List<Message> history(Row row) {
        List<Message> messages = new ArrayList<>();
        Optional<Field> history = row.field(HISTORY).filter(field -> !field.isBlank());
        for (Field turn : history.map(Nested::unquoted).map(Nested::items).orElse(List.of())) {
            List<Field> said = Nested.items(turn);
            if (said.size() != 2 || said.stream().anyMatch(Field::isNested)) {
                throw new RefusedRow(
                        HISTORY,
                        ProblemCode.WRONG_TYPE,
                        "A turn of the history has to be a list of two texts: what the user said and the"
                                + " answer.");
            }
            messages.add(new Message(Role.USER, said.getFirst().text()));
            messages.add(new Message(Role.ASSISTANT, said.getLast().text()));
        }
        return messages;
    }
}
