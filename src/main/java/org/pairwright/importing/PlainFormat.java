package org.pairwright.importing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pairwright.domain.FieldMapping;
import org.pairwright.domain.PairField;

/// Plain pairs: a prompt and two responses under one of their usual names, or as a mapping says.
final class PlainFormat extends ImportFormat {
    static final String ID = "plain";

    PlainFormat() {
        super(ID, "Plain pairs (prompt, response_a, response_b)", JSON_AND_TABLES);
    }

    @Override
    Optional<String> fit(Row row) {
        PlainLayout layout = PlainLayout.of(row.shape(), FieldMapping.NONE);
        return layout.isComplete() && !isListsInText(row)
                ? Optional.of(found(layout, row.shape()))
                : Optional.empty();
    }

    @Override
    RowsReader reader(ImportOptions options, List<Row> sample) {
        return new PlainReader(options, sample);
    }

    /// Whether prompt and responses are JSON lists in texts, as some tables have them: taken as
    /// they stand, the brackets and escapes would be part of what is compared.
    static boolean isListsInText(Row row) {
        PlainLayout layout = PlainLayout.of(row.shape(), FieldMapping.NONE);
        return layout.isComplete()
                && Stream.of(PairField.PROMPT, PairField.RESPONSE_A, PairField.RESPONSE_B)
                        .allMatch(field ->
                                layout.field(field, row)
                                        .map(Field::text)
                                        .filter(text ->
                                                text.startsWith("[\"") || text.startsWith("[{"))
                                        .isPresent());
    }

    private static String found(PlainLayout layout, Shape shape) {
        return Stream.of(
                        PairField.PROMPT,
                        PairField.RESPONSE_A,
                        PairField.RESPONSE_B,
                        PairField.RESPONSES)
                .flatMap(field -> layout.name(field, shape).stream())
                .collect(Collectors.joining(", "));
    }
}
