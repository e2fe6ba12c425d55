package org.pairwright.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pairwright.domain.ImportedAnnotation;
import org.pairwright.domain.Prompt;
import org.pairwright.domain.Response;

/// NVIDIA's HelpSteer2 preferences: two responses and a strength from -3 to 3. Where the row lists
/// what each annotator said, each becomes an annotator, and the strength is kept beside them.
final class HelpSteer2Preference extends ImportFormat {
    private static final String PROMPT = "prompt";
    private static final String FIRST = "response_1";
    private static final String SECOND = "response_2";
    private static final String STRENGTH = "preference_strength";
    private static final String ELABORATION = "preference_elaboration";
    private static final String INDIVIDUAL = "all_preferences_unprocessed";

    private static final FormatLabel LABEL =
            new FormatLabel(STRENGTH, SignedLabel::read, SignedLabel.VALUES);

    private static final IndividualLabels INDIVIDUALS =
            new IndividualLabels("strength", List.of("statement", "elaboration"));

    HelpSteer2Preference() {
        super(
                "helpsteer2-preference",
                "HelpSteer2 preference: response_1, response_2, strength -3 to 3",
                JSON_AND_TABLES);
    }

    @Override
    Optional<String> fit(Row row) {
        return fitWhen(
                row.shape().hasAll(PROMPT, FIRST, SECOND, STRENGTH),
                "prompt, response_1, response_2 and preference_strength");
    }

    @Override
    RowsReader reader(ImportOptions options, List<Row> sample) {
        return new ComparedReader(
                FIRST,
                SECOND,
                Set.of(PROMPT, FIRST, SECOND, STRENGTH, ELABORATION, INDIVIDUAL),
                HelpSteer2Preference::compare);
    }

    private static ComparedReader.Compared compare(Row row, Findings findings) {
        return new ComparedReader.Compared(
                "",
                new Prompt(
                        HelpSteerTurns.messages(RowFields.text(row, PROMPT, findings), findings)),
                new Response(RowFields.text(row, FIRST, findings).text(), ""),
                new Response(RowFields.text(row, SECOND, findings).text(), ""),
                annotations(row, findings));
    }

    private static List<ImportedAnnotation> annotations(Row row, Findings findings) {
        List<ImportedAnnotation> said = INDIVIDUALS.read(row.field(INDIVIDUAL), findings);
        if (!said.isEmpty()) {
            List.of(STRENGTH, ELABORATION).forEach(findings::keep);
            return said;
        }
        String elaboration = row.field(ELABORATION, Field.Kind.STRING).map(Field::text).orElse("");
        List<ImportedAnnotation> overall = new ArrayList<>();
        for (ImportedAnnotation decision : LABEL.read(row, findings)) {
            overall.add(
                    new ImportedAnnotation(
                            "", decision.judgment().withRationale(elaboration.strip())));
        }
        if (overall.isEmpty()) {
            findings.keep(ELABORATION);
        }
        return overall;
    }
}
