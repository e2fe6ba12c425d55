package org.pairwright.importing;

import java.util.List;
import java.util.Optional;

/// Label Studio's pairwise template: the texts of a task under `data`, and its annotations.
final class LabelStudioFormat extends ImportFormat {
    static final String DATA = "data";
    static final String ANNOTATIONS = "annotations";

    LabelStudioFormat() {
        super("label-studio", "Label Studio, pairwise: data and annotations", JSON);
    }

    @Override
    Optional<String> fit(Row row) {
        return fitWhen(
                row.has(DATA, Field.Kind.OBJECT) && row.has(ANNOTATIONS, Field.Kind.ARRAY),
                "data as an object, and annotations as a list");
    }

    @Override
    RowsReader reader(ImportOptions options, List<Row> sample) {
        return new LabelStudioReader();
    }
}
