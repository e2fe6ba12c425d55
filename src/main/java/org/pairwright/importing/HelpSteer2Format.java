package org.pairwright.importing;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.pairwright.domain.Response;
import org.pairwright.domain.Verdict;

/// NVIDIA's HelpSteer2 with its ratings: one response a row, and the responses to a prompt follow
/// one another. The more helpful one is preferred; all ratings are kept.
final class HelpSteer2Format extends ImportFormat {
    private static final String PROMPT = "prompt";
    private static final String RESPONSE = "response";
    private static final String HELPFULNESS = "helpfulness";

    HelpSteer2Format() {
        super(
                "helpsteer2",
                "HelpSteer2: prompt, response and ratings, one response a row",
                JSON_AND_TABLES);
    }

    @Override
    Optional<String> fit(Row row) {
        return fitWhen(
                row.shape().hasAll(PROMPT, RESPONSE, HELPFULNESS, "correctness", "verbosity"),
                "prompt, response, helpfulness, correctness and verbosity");
    }

    @Override
    RowsReader reader(ImportOptions options, List<Row> sample) {
        Extras extras = new Extras(Set.of(PROMPT, RESPONSE));
        return new NeighborsReader((row, findings) -> read(row, findings, extras), options.pairs());
    }

    private static SingleResponse read(Row row, Findings findings, Extras extras) {
        return new SingleResponse(
                row.line(),
                HelpSteerTurns.messages(RowFields.text(row, PROMPT, findings), findings),
                new Response(RowFields.text(row, RESPONSE, findings).text(), ""),
                Verdict.NONE,
                rank(row),
                extras.of(row, findings));
    }

    private static OptionalDouble rank(Row row) {
        return row
                .field(HELPFULNESS)
                .filter(field -> field.text().matches("[0-4](\\.\\d{1,9})?"))
                .stream()
                .mapToDouble(field -> -Double.parseDouble(field.text()))
                .findFirst();
    }
}
