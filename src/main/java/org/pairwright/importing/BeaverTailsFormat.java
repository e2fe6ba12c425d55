package org.pairwright.importing;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.pairwright.domain.PairChoice;
import org.pairwright.domain.ProblemCode;
import org.pairwright.domain.Refusal;
import org.pairwright.domain.Response;
import org.pairwright.domain.Severity;
import org.pairwright.domain.Verdict;

/// BeaverTails: one response a row, whether it is safe, and which of 14 kinds of harm it does. The
/// responses to the same prompt become pairs when that is asked for by a choice of pairs.
final class BeaverTailsFormat extends ImportFormat {
    private static final String PROMPT = "prompt";
    private static final String RESPONSE = "response";
    private static final String CATEGORY = "category";
    private static final String IS_SAFE = "is_safe";

    BeaverTailsFormat() {
        super("beavertails", "BeaverTails: prompt, response, category, is_safe", JSON_AND_TABLES);
    }

    @Override
    Optional<String> fit(Row row) {
        return fitWhen(
                row.shape().hasAll(PROMPT, RESPONSE, CATEGORY, IS_SAFE),
                "prompt, response, category and is_safe");
    }

    @Override
    RowsReader reader(ImportOptions options, List<Row> sample) {
        requireChoice(options, "BeaverTails");
        Extras extras = new Extras(Set.of(PROMPT, RESPONSE, CATEGORY, IS_SAFE));
        return new ByPromptReader((row, findings) -> read(row, findings, extras), options.pairs());
    }

    /// @throws BrokenFile when nobody asked for pairs of what is none
    static void requireChoice(ImportOptions options, String source) {
        if (options.pairs() == PairChoice.UNSTATED) {
            throw new BrokenFile(
                    ProblemCode.NO_PAIR,
                    "The rows are single responses with a verdict each ("
                            + source
                            + "), and a pair needs two."
                            + " Give --pairs all to pair the responses to the same prompt.");
        }
    }

    private static SingleResponse read(Row row, Findings findings, Extras extras) {
        Verdict verdict =
                new Verdict(
                        SafetyFields.safety(row.field(IS_SAFE)),
                        SafetyFields.categories(row.field(CATEGORY), key -> "beavertails:" + key),
                        Severity.UNSTATED,
                        Refusal.UNSTATED);
        return new SingleResponse(
                row.line(),
                Prompts.messages(RowFields.text(row, PROMPT, findings), findings),
                new Response(RowFields.text(row, RESPONSE, findings).text(), ""),
                verdict,
                OptionalDouble.empty(),
                List.of(),
                extras.of(row, findings));
    }
}
