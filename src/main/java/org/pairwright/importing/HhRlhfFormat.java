package org.pairwright.importing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pairwright.domain.Message;
import org.pairwright.domain.ProblemCode;
import org.pairwright.domain.Response;

/// Anthropic's HH-RLHF: two transcripts, parted at the last "\n\nAssistant:" of what they have in
/// common.
final class HhRlhfFormat extends ImportFormat {
    private static final Set<String> FIELDS = Set.of(ChosenReader.CHOSEN, ChosenReader.REJECTED);

    HhRlhfFormat() {
        super("hh-rlhf", "HH-RLHF: chosen, rejected as transcripts", JSON);
    }

    @Override
    Optional<String> fit(Row row) {
        return fitWhen(
                isTranscript(row, ChosenReader.CHOSEN)
                        && isTranscript(row, ChosenReader.REJECTED)
                        && !ChosenReader.hasPrompt(row.shape()),
                "chosen and rejected as transcripts with \"Human:\" and \"Assistant:\"");
    }

    @Override
    RowsReader reader(ImportOptions options, List<Row> sample) {
        return new ChosenReader(FIELDS, HhRlhfFormat::part);
    }

    private static boolean isTranscript(Row row, String name) {
        return row.has(name, Field.Kind.STRING)
                && row.field(name).stream()
                        .map(Field::text)
                        .allMatch(text ->
                                Transcript.isOne(text) && text.contains(Transcript.ASSISTANT));
    }

    private static ChosenReader.Parted part(Row row, Findings findings) {
        String chosen = transcript(row, ChosenReader.CHOSEN, findings);
        String rejected = transcript(row, ChosenReader.REJECTED, findings);
        int common = CommonStart.length(chosen, rejected);
        int end = chosen.lastIndexOf(Transcript.ASSISTANT, common - Transcript.ASSISTANT.length());
        if (end <= 0) {
            throw new RefusedRow(
                    "",
                    ProblemCode.NO_PAIR,
                    "\"chosen\" and \"rejected\" have no history in common that ends in \"Assistant:\".");
        }
        List<Message> prompt = Transcript.read(chosen.substring(0, end), findings);
        return new ChosenReader.Parted(
                prompt,
                answer(ChosenReader.CHOSEN, chosen, end, findings),
                answer(ChosenReader.REJECTED, rejected, end, findings));
    }

    private static String transcript(Row row, String name, Findings findings) {
        String text = RowFields.text(row, name, findings).text();
        String whole = Transcript.whole(text);
        if (!whole.equals(text)) {
            findings.keep(name);
        }
        return whole;
    }

    private static Response answer(
            String field, String transcript, int historyEnd, Findings findings) {
        String answer = transcript.substring(historyEnd + Transcript.ASSISTANT.length());
        if (answer.contains(Transcript.HUMAN)) {
            throw new RefusedRow(
                    field,
                    ProblemCode.NO_PAIR,
                    "The transcripts part before the last answer, and the human goes on after it: they are"
                            + " no two answers to one prompt.");
        }
        return new Response(Transcript.said(answer, findings), "");
    }
}
