package org.pairwright.importing;

import java.util.List;
import java.util.Optional;

/// UltraFeedback as it was made: an instruction, and the answers of four models with ratings by
/// aspect.
final class UltraFeedbackRaw extends ImportFormat {
    static final String INSTRUCTION = "instruction";
    static final String COMPLETIONS = "completions";

    UltraFeedbackRaw() {
        super(
                "ultrafeedback-raw",
                "UltraFeedback, raw: instruction, completions with ratings",
                JSON);
    }

    @Override
    Optional<String> fit(Row row) {
        return fitWhen(
                row.shape().has(INSTRUCTION) && row.has(COMPLETIONS, Field.Kind.ARRAY),
                "instruction, and completions as a list");
    }

    @Override
    RowsReader reader(ImportOptions options, List<Row> sample) {
        return new UltraFeedbackReader(options.pairs());
    }
}
