package org.pairwright.importing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pairwright.domain.ImportedAnnotation;
import org.pairwright.domain.Preference;
import org.pairwright.domain.Response;

/// AlpacaEval's annotations: two outputs with their generators, and a number from 1, the first is
/// better, to 2, the second is. What lies between is a probability; 1.5, and the 0 of older
/// annotators, is a tie.
final class AlpacaEvalFormat extends ImportFormat {
    private static final String FIRST = "output_1";
    private static final String SECOND = "output_2";
    private static final String GENERATOR_1 = "generator_1";
    private static final String GENERATOR_2 = "generator_2";
    private static final String ANNOTATOR = "annotator";
    private static final String PREFERENCE = "preference";

    /// What numbers the people of a file that does not name them.
    private static final String NUMBER = "annotator_index";

    private static final FormatLabel LABEL =
            FormatLabel.ofPreference(
                    PREFERENCE, AlpacaEvalFormat::preference, "0 and the numbers from 1 to 2");

    AlpacaEvalFormat() {
        super(
                "alpaca-eval",
                "AlpacaEval: instruction, output_1, output_2, generators, preference 1 to 2",
                JSON_AND_TABLES);
    }

    /// The published files have eight different sets of fields, which share the texts and who wrote
    /// them. Without the latter it may be any comparison, whose 0 and 1 mean something else.
    @Override
    Optional<String> fit(Row row) {
        return fitWhen(
                row.shape().hasAll(Prompts.INSTRUCTION, FIRST, SECOND, GENERATOR_1, GENERATOR_2),
                "instruction, output_1, output_2, generator_1 and generator_2");
    }

    @Override
    RowsReader reader(ImportOptions options, List<Row> sample) {
        return new ComparedReader(
                FIRST,
                SECOND,
                Set.of(
                        Prompts.INSTRUCTION,
                        Prompts.INPUT,
                        FIRST,
                        SECOND,
                        GENERATOR_1,
                        GENERATOR_2,
                        ANNOTATOR,
                        PREFERENCE),
                AlpacaEvalFormat::compare);
    }

    private static ComparedReader.Compared compare(Row row, Findings findings) {
        return new ComparedReader.Compared(
                "",
                Prompts.ofInstruction(row, findings),
                response(row, FIRST, GENERATOR_1, findings),
                response(row, SECOND, GENERATOR_2, findings),
                annotations(row, findings));
    }

    private static Response response(Row row, String name, String generator, Findings findings) {
        String source =
                row.field(generator).filter(field -> !field.isBlank()).map(Field::text).orElse("");
        return new Response(RowFields.text(row, name, findings).text(), source);
    }

    private static List<ImportedAnnotation> annotations(Row row, Findings findings) {
        List<ImportedAnnotation> said = LABEL.read(row, annotator(row, findings), findings);
        if (said.isEmpty()) {
            findings.keep(ANNOTATOR);
        }
        if (isFraction(row)) {
            // Which side is likelier is the decision; by how much is kept beside it.
            findings.keep(PREFERENCE);
        }
        return said;
    }

    private static String annotator(Row row, Findings findings) {
        String name = AnnotatorName.of(row.field(ANNOTATOR), findings);
        return name.isEmpty()
                ? row.field(NUMBER)
                        .filter(field -> field.text().matches("\\d{1,9}"))
                        .map(field -> "annotator " + field.text())
                        .orElse("")
                : name;
    }

    private static boolean isFraction(Row row) {
        return row.field(PREFERENCE)
                .filter(field -> !field.isNested() && !field.isBlank())
                .filter(field -> Labels.number(field.text()) < 0)
                .isPresent();
    }

    private static Optional<Preference> preference(String label) {
        if (!label.matches("\\d(\\.\\d{1,30})?")) {
            return Optional.empty();
        }
        double value = Double.parseDouble(label);
        if (value == 0 || value == 1.5) {
            return Optional.of(Preference.TIE);
        }
        if (value < 1 || value > 2) {
            return Optional.empty();
        }
        return Optional.of(value < 1.5 ? Preference.A : Preference.B);
    }
}
