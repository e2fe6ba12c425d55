package org.pairwright.importing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pairwright.domain.Message;

/// UltraFeedback as Hugging Face's H4 team made pairs of it: two conversations, the prompt once
/// more as a text, and a score for each side. Equal scores are a tie: which of the two was called
/// chosen was left to chance.
final class UltraFeedbackBinarized extends ImportFormat {
    private static final String MESSAGES = "messages";
    private static final String SCORE_CHOSEN = "score_chosen";
    private static final String SCORE_REJECTED = "score_rejected";

    UltraFeedbackBinarized() {
        super(
                "ultrafeedback-binarized",
                "UltraFeedback, binarized: prompt as text, chosen, rejected as conversations",
                JSON);
    }

    @Override
    Optional<String> fit(Row row) {
        return fitWhen(
                row.has(ChosenReader.PROMPT, Field.Kind.STRING)
                        && row.has(ChosenReader.CHOSEN, Field.Kind.ARRAY)
                        && row.has(ChosenReader.REJECTED, Field.Kind.ARRAY),
                "prompt as text, chosen and rejected as lists");
    }

    @Override
    RowsReader reader(ImportOptions options, List<Row> sample) {
        return new ChosenReader(
                Set.of(ChosenReader.PROMPT, ChosenReader.CHOSEN, ChosenReader.REJECTED, MESSAGES),
                UltraFeedbackBinarized::part);
    }

    private static ChosenReader.Parted part(Row row, Findings findings) {
        List<Message> chosen = Chat.read(RowFields.list(row, ChosenReader.CHOSEN), findings);
        List<Message> rejected = Chat.read(RowFields.list(row, ChosenReader.REJECTED), findings);
        keepUnlessRepeated(row, chosen, findings);
        ChosenReader.Parted parted = Conversations.part(List.of(), chosen, rejected);
        return isTie(row) ? parted.tied() : parted;
    }

    /// The prompt and a third list repeat what the chosen conversation says.
    private static void keepUnlessRepeated(Row row, List<Message> chosen, Findings findings) {
        String prompt = row.field(ChosenReader.PROMPT).map(Field::text).orElse("");
        if (chosen.stream().noneMatch(message -> message.content().equals(prompt))) {
            findings.keep(ChosenReader.PROMPT);
        }
        row.field(MESSAGES, Field.Kind.ARRAY)
                .filter(field -> !Chat.read(field, findings).equals(chosen))
                .ifPresent(field -> findings.keep(MESSAGES));
    }

    private static boolean isTie(Row row) {
        Optional<Field> chosen = row.field(SCORE_CHOSEN, Field.Kind.NUMBER);
        Optional<Field> rejected = row.field(SCORE_REJECTED, Field.Kind.NUMBER);
        return chosen.isPresent()
                && rejected.isPresent()
                && Double.parseDouble(chosen.get().text())
                        == Double.parseDouble(rejected.get().text());
    }
}
