package org.pairwright.importing;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// LLaMA-Factory's ranking data in the ShareGPT style, and Axolotl's `chat_template.default`: a
/// conversation, and the chosen and the rejected message after it.
final class ShareGptRanking extends ImportFormat {
    private static final String CONVERSATIONS = "conversations";
    private static final String MESSAGES = "messages";

    ShareGptRanking() {
        super(
                "sharegpt-ranking",
                "LLaMA-Factory ranking, ShareGPT: conversations, chosen, rejected",
                JSON);
    }

    @Override
    Optional<String> fit(Row row) {
        boolean fits =
                (row.has(CONVERSATIONS, Field.Kind.ARRAY) || row.has(MESSAGES, Field.Kind.ARRAY))
                        && isAnswer(row, ChosenReader.CHOSEN)
                        && isAnswer(row, ChosenReader.REJECTED)
                        && !row.shape().has(ChosenReader.PROMPT);
        return fits
                ? Optional.of(history(row) + " as a list, chosen and rejected as one message each")
                : Optional.empty();
    }

    @Override
    RowsReader reader(ImportOptions options, List<Row> sample) {
        return new ChosenReader(
                Set.of(CONVERSATIONS, MESSAGES, ChosenReader.CHOSEN, ChosenReader.REJECTED),
                ShareGptRanking::part);
    }

    private static ChosenReader.Parted part(Row row, Findings findings) {
        return new ChosenReader.Parted(
                Prompts.messages(RowFields.list(row, history(row)), findings),
                Responses.read(RowFields.required(row, ChosenReader.CHOSEN), "", findings),
                Responses.read(RowFields.required(row, ChosenReader.REJECTED), "", findings));
    }

    private static String history(Row row) {
        return row.shape().has(CONVERSATIONS) ? CONVERSATIONS : MESSAGES;
    }

    private static boolean isAnswer(Row row, String name) {
        return row.has(name, Field.Kind.OBJECT) || row.has(name, Field.Kind.STRING);
    }
}
