package org.pairwright.importing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pairwright.domain.ImportedAnnotation;
import org.pairwright.domain.Prompt;
import org.pairwright.domain.Response;

/// NVIDIA's HelpSteer3: a conversation, two responses, and up to three preferences from -3 to 3
/// with reasons, each of which becomes an annotator. The overall preference, which is made of them,
/// is the file's decision only where they are missing.
final class HelpSteer3Format extends ImportFormat {
    private static final String CONTEXT = "context";
    private static final String FIRST = "response1";
    private static final String SECOND = "response2";
    private static final String OVERALL = "overall_preference";
    private static final String INDIVIDUAL = "individual_preference";

    private static final FormatLabel OVERALL_LABEL =
            new FormatLabel(OVERALL, SignedLabel::read, SignedLabel.VALUES);

    private static final IndividualLabels INDIVIDUALS =
            new IndividualLabels("score", List.of("reasoning", "feedback1", "feedback2"));

    HelpSteer3Format() {
        super("helpsteer3", "HelpSteer3: context, response1, response2, preferences -3 to 3", JSON);
    }

    @Override
    Optional<String> fit(Row row) {
        return fitWhen(
                row.shape().hasAll(CONTEXT, FIRST, SECOND)
                        && (row.shape().has(OVERALL) || row.shape().has(INDIVIDUAL)),
                "context, response1, response2 and preferences");
    }

    @Override
    RowsReader reader(ImportOptions options, List<Row> sample) {
        return new ComparedReader(
                FIRST,
                SECOND,
                Set.of(CONTEXT, FIRST, SECOND, OVERALL, INDIVIDUAL),
                HelpSteer3Format::compare);
    }

    private static ComparedReader.Compared compare(Row row, Findings findings) {
        return new ComparedReader.Compared(
                "",
                new Prompt(
                        Prompts.messages(
                                Nested.unquoted(RowFields.required(row, CONTEXT)), findings)),
                new Response(RowFields.text(row, FIRST, findings).text(), ""),
                new Response(RowFields.text(row, SECOND, findings).text(), ""),
                annotations(row, findings));
    }

    private static List<ImportedAnnotation> annotations(Row row, Findings findings) {
        List<ImportedAnnotation> said = INDIVIDUALS.read(row.field(INDIVIDUAL), findings);
        if (said.isEmpty()) {
            return OVERALL_LABEL.read(row, findings);
        }
        findings.keep(OVERALL);
        return said;
    }
}
