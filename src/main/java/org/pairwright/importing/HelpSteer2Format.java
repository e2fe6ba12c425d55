package org.pairwright.importing;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.pairwright.domain.ProblemCode;
import org.pairwright.domain.Response;
import org.pairwright.domain.Verdict;

/// NVIDIA's HelpSteer2 with its ratings: one response a row, and the responses to a prompt follow
/// one another. The more helpful one is preferred, by each annotator where the file lists what each
/// of them gave; all ratings are kept.
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
                individual(row),
                extras.of(row, findings));
    }

    /// The negative rating; of several the mean of them.
    private static OptionalDouble rank(Row row) {
        OptionalDouble mean = ratings(row).flatMapToDouble(rating -> rating.stream()).average();
        return mean.isPresent() ? OptionalDouble.of(-mean.getAsDouble()) : mean;
    }

    /// The files of disagreements have a list in place of a number: what each annotator gave. Who
    /// they are the file does not say, so that they are called by their place in it.
    private static List<Double> individual(Row row) {
        boolean listed =
                row.field(HELPFULNESS).map(Nested::unquoted).filter(Field::isNested).isPresent();
        List<OptionalDouble> ratings = listed ? ratings(row).toList() : List.of();
        if (ratings.stream().anyMatch(OptionalDouble::isEmpty)) {
            throw new RefusedRow(
                    HELPFULNESS,
                    ProblemCode.UNKNOWN_LABEL,
                    "A list of ratings holds numbers from 0 to 4. Correct it or leave the row out.");
        }
        return ratings.stream().map(OptionalDouble::getAsDouble).toList();
    }

    private static Stream<OptionalDouble> ratings(Row row) {
        return row.field(HELPFULNESS).map(Nested::unquoted).stream()
                .flatMap(field ->
                        field.is(Field.Kind.ARRAY)
                                ? Nested.items(field).stream()
                                : Stream.of(field))
                .map(field ->
                        field.text().matches("[0-4](\\.\\d{1,9})?")
                                ? OptionalDouble.of(Double.parseDouble(field.text()))
                                : OptionalDouble.empty());
    }
}
