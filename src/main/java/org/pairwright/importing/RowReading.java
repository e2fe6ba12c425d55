package org.pairwright.importing;

import java.util.List;
import org.pairwright.domain.Problem;

/// Makes of each piece of a text a row for the sink: pairs, or the reason why there are none.
final class RowReading implements RowCutter.Pieces {
    private final RowParser parser;
    private final RowsReader reader;
    private final RowSink sink;

    RowReading(RowParser parser, RowsReader reader, RowSink sink) {
        this.parser = parser;
        this.reader = reader;
        this.sink = reader.keepsLongNames() ? sink : new ShortNames(sink);
    }

    @Override
    public boolean row(RawRow raw) {
        try {
            parser.parse(raw).ifPresent(row -> reader.read(row, sink));
        } catch (RefusedRow e) {
            problem(e.problem(raw.line()));
        }
        return true;
    }

    @Override
    public boolean problem(Problem problem) {
        sink.accept(new ImportedRow(problem.line(), List.of(), List.of(problem)));
        return true;
    }

    /// Says that all rows have come.
    void finish() {
        reader.finish(sink);
    }
}
