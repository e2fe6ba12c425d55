package org.pairwright.importing;

import java.util.List;
import java.util.Optional;

/// The archive of a project, as the export format of the same id writes it.
final class PairwrightFormat extends ImportFormat {
    static final String ID = "pairwright";

    /// Marks a row; its value is the version of the layout.
    static final String MARK = "pairwright";

    PairwrightFormat() {
        super(ID, "Archive of a Pairwright project", List.of("jsonl", "jsonl.gz"));
    }

    @Override
    Optional<String> fit(Row row) {
        boolean pair =
                row.has("prompt", Field.Kind.ARRAY)
                        && row.has("response_a", Field.Kind.OBJECT)
                        && row.has("response_b", Field.Kind.OBJECT);
        return fitWhen(
                row.has(MARK, Field.Kind.NUMBER) && (pair || ArchivedPartRow.is(row)),
                "the mark of an archive");
    }

    @Override
    RowReader reader(ImportOptions options, List<Row> sample) {
        return new ArchiveReader();
    }
}
