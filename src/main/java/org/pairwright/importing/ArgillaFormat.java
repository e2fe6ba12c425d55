package org.pairwright.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pairwright.domain.ImportedPair;
import org.pairwright.domain.PairChoice;

/// Records of Argilla 2 as they are: texts under `fields`, and under `responses` a list of answers
/// for each question.
final class ArgillaFormat extends ImportFormat {
    private static final String FIELDS = "fields";
    private static final String RESPONSES = "responses";

    ArgillaFormat() {
        super("argilla", "Argilla: fields and responses as objects", JSON);
    }

    @Override
    Optional<String> fit(Row row) {
        return fitWhen(
                row.has(FIELDS, Field.Kind.OBJECT) && row.shape().has(RESPONSES),
                "fields as an object, and responses");
    }

    @Override
    RowsReader reader(ImportOptions options, List<Row> sample) {
        return new ArgillaReader(
                new Extras(Set.of("id", "status", FIELDS, RESPONSES)), options.pairs());
    }

    /// Reads the rows.
    private record ArgillaReader(Extras extras, PairChoice choice) implements RowReader {
        @Override
        public List<ImportedPair> read(Row row, Findings findings) {
            Map<String, Field> texts = new LinkedHashMap<>();
            Nested.members(RowFields.required(row, FIELDS)).forEach(texts::put);
            String id = RowFields.externalId(row.field("id"), findings);
            return new ArgillaRecord(id, texts, votes(row, texts, findings))
                    .pairs(row, choice, extras, findings);
        }
    }

    /// The answers to the first question that compares the texts.
    private static List<ArgillaVote> votes(Row row, Map<String, Field> texts, Findings findings) {
        Map<String, Field> questions =
                row.field(RESPONSES, Field.Kind.OBJECT).map(Nested::members).orElse(Map.of());
        List<ArgillaVote> votes = List.of();
        for (Field answers : questions.values()) {
            List<ArgillaVote> said = votes(answers, findings);
            if (votes.isEmpty() && said.stream().anyMatch(it -> it.compares(texts.keySet()))) {
                votes = said;
            } else {
                findings.keep(RESPONSES);
            }
        }
        return votes;
    }

    private static List<ArgillaVote> votes(Field answers, Findings findings) {
        List<ArgillaVote> votes = new ArrayList<>();
        List<Field> items = answers.is(Field.Kind.ARRAY) ? Nested.items(answers) : List.of();
        for (Field answer : items) {
            Map<String, Field> members = Nested.members(answer);
            String status = Nested.text(members, "status");
            Optional<Field> value = Nested.member(members, "value");
            if (value.isPresent() && (status.isEmpty() || status.equals(ArgillaFlat.SUBMITTED))) {
                votes.add(
                        new ArgillaVote(
                                AnnotatorName.of(Nested.member(members, "user_id"), findings),
                                value.get()));
            } else {
                // A draft is no decision, and is not lost.
                findings.keep(RESPONSES);
            }
        }
        return votes;
    }
}
