package org.pairwright.importing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pairwright.domain.Message;
import org.pairwright.domain.ProblemCode;
import org.pairwright.domain.Response;
import org.pairwright.domain.Role;

/// TRL's standard preference data with an implicit prompt: two texts that begin alike.
///
/// Where the prompt ends the file does not say. It is taken to end before the white space before
/// the first difference, so that no word is cut in two; words that both answers begin with become
/// part of the prompt.
final class TrlStandardImplicit extends ImportFormat {
    private static final Set<String> FIELDS = Set.of(ChosenReader.CHOSEN, ChosenReader.REJECTED);

    TrlStandardImplicit() {
        super(
                "trl-standard-implicit",
                "TRL, standard: chosen, rejected as texts that begin with the prompt",
                JSON_AND_TABLES);
    }

    @Override
    Optional<String> fit(Row row) {
        return fitWhen(
                !ChosenReader.hasPrompt(row.shape())
                        && row.has(ChosenReader.CHOSEN, Field.Kind.STRING)
                        && row.has(ChosenReader.REJECTED, Field.Kind.STRING)
                        && FIELDS.stream().noneMatch(name -> isTranscript(row, name)),
                "chosen and rejected as texts, and no prompt");
    }

    /// Whether a text is a dialog: cut at the first different word it would be one long question.
    private static boolean isTranscript(Row row, String name) {
        return row.field(name).filter(field -> Transcript.isOne(field.text())).isPresent();
    }

    @Override
    RowsReader reader(ImportOptions options, List<Row> sample) {
        return new ChosenReader(FIELDS, TrlStandardImplicit::part);
    }

    private static ChosenReader.Parted part(Row row, Findings findings) {
        String chosen = RowFields.text(row, ChosenReader.CHOSEN, findings).text();
        String rejected = RowFields.text(row, ChosenReader.REJECTED, findings).text();
        int end = promptEnd(chosen, rejected);
        String prompt = chosen.substring(0, end);
        if (prompt.isBlank()) {
            throw new RefusedRow(
                    "",
                    ProblemCode.NO_PAIR,
                    "\"chosen\" and \"rejected\" do not begin with the same words, so there is no prompt to"
                            + " be found. Give it as \"prompt\".");
        }
        return new ChosenReader.Parted(
                List.of(new Message(Role.USER, prompt)),
                new Response(chosen.substring(end), ""),
                new Response(rejected.substring(end), ""));
    }

    private static int promptEnd(String chosen, String rejected) {
        int end = CommonStart.length(chosen, rejected);
        while (end > 0 && !Character.isWhitespace(chosen.charAt(end - 1))) {
            end--;
        }
        while (end > 0 && Character.isWhitespace(chosen.charAt(end - 1))) {
            end--;
        }
        return end;
    }
}
