package org.pairwright.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pairwright.domain.ImportedAnnotation;
import org.pairwright.domain.Response;

/// PandaLM's test set: two responses and a column for each annotator, with the models' names in one
/// `cmp_key`.
final class PandalmFormat extends ImportFormat {
    private static final String KEY = "cmp_key";
    private static final String FIRST = "response1";
    private static final String SECOND = "response2";

    /// The file has `annotator1`; its documentation calls them `label_0`.
    private static final String VOTES = "(annotator|label_)\\d{1,4}";

    private static final Set<String> FIELDS =
            Set.of("idx", KEY, "instruction", "input", FIRST, SECOND);

    private static final Labels LABELS = new Labels(LabelBase.ONE, LabelBase.UNSTATED);

    PandalmFormat() {
        super(
                "pandalm",
                "PandaLM: response1, response2, a column for each annotator",
                JSON_AND_TABLES);
    }

    @Override
    Optional<String> fit(Row row) {
        return fitWhen(
                row.shape().hasAll(KEY, FIRST, SECOND)
                        && row.shape().names().stream().anyMatch(name -> name.matches(VOTES)),
                "cmp_key, response1, response2 and columns of annotators");
    }

    @Override
    RowsReader reader(ImportOptions options, List<Row> sample) {
        Set<String> placed = new HashSet<>(FIELDS);
        sample.stream()
                .flatMap(row -> row.shape().names().stream())
                .filter(name -> name.matches(VOTES))
                .forEach(placed::add);
        return new ComparedReader(FIRST, SECOND, placed, PandalmFormat::compare);
    }

    private static ComparedReader.Compared compare(Row row, Findings findings) {
        List<String> sources = sources(row, findings);
        return new ComparedReader.Compared(
                RowFields.externalId(row.field("idx"), findings),
                Prompts.ofInstruction(row, findings),
                new Response(RowFields.text(row, FIRST, findings).text(), sources.getFirst()),
                new Response(RowFields.text(row, SECOND, findings).text(), sources.getLast()),
                votes(row, findings));
    }

    /// Where more than one underscore stands in the key, nobody can tell which of them parts it.
    private static List<String> sources(Row row, Findings findings) {
        String key = row.field(KEY).map(Field::text).orElse("");
        int at = key.indexOf('_');
        if (at <= 0 || at == key.length() - 1 || key.indexOf('_', at + 1) >= 0) {
            findings.keep(KEY);
            return List.of("", "");
        }
        return List.of(key.substring(0, at), key.substring(at + 1));
    }

    private static List<ImportedAnnotation> votes(Row row, Findings findings) {
        List<ImportedAnnotation> votes = new ArrayList<>();
        for (String name : row.shape().names()) {
            if (name.matches(VOTES)) {
                votes.addAll(
                        FormatLabel.ofPreference(name, LABELS::read, "1, 2 and 0 for a tie")
                                .read(row, name, findings));
            }
        }
        return votes;
    }
}
