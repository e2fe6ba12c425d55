package org.pairwright.importing;

import java.util.List;
import java.util.Optional;
import org.pairwright.domain.ImportedPair;
import org.pairwright.domain.Problem;

/// Makes of each piece of a text a row for the sink: pairs, or the reason why there are none.
final class RowReading implements RowCutter.Pieces {
    private final RowParser parser;
    private final RowReader reader;
    private final RowSink sink;

    RowReading(RowParser parser, RowReader reader, RowSink sink) {
        this.parser = parser;
        this.reader = reader;
        this.sink = sink;
    }

    @Override
    public boolean row(RawRow raw) {
        read(raw).ifPresent(sink::accept);
        return true;
    }

    @Override
    public boolean problem(Problem problem) {
        sink.accept(new ImportedRow(problem.line(), List.of(), List.of(problem)));
        return true;
    }

    private Optional<ImportedRow> read(RawRow raw) {
        try {
            return parser.parse(raw).map(this::imported);
        } catch (RefusedRow e) {
            Problem problem = e.problem(raw.line());
            return Optional.of(new ImportedRow(raw.line(), List.of(), List.of(problem)));
        }
    }

    private ImportedRow imported(Row row) {
        Findings findings = new Findings(row.line());
        List<ImportedPair> pairs = reader.read(row, findings);
        return new ImportedRow(row.line(), pairs, findings.warnings());
    }
}
