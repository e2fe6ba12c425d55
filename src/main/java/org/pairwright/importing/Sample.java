package org.pairwright.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pairwright.domain.Problem;
import org.pairwright.domain.ProblemCode;

/// The first rows of a file that can be read, from which the format is found out.
final class Sample implements RowCutter.Pieces {
    /// How many rows are enough.
    private static final int ROWS = 100;

    /// After how many rows, readable or not, and after how many bytes the search for them ends.
    private static final int TRIES = 1_000;

    private static final long BYTES = 64L << 20;

    private final RowParser parser;
    private final List<Row> rows = new ArrayList<>();
    private int refused;
    private int tries;
    private long bytes;

    private Sample(RowParser parser) {
        this.parser = parser;
    }

    /// @throws BrokenFile when there is not a single row, readable or not
    static List<Row> of(RowBuffer text, Container container) {
        Sample sample = new Sample(container.parser());
        container.cutter().cut(text, sample);
        if (sample.rows.isEmpty() && sample.refused == 0) {
            throw new BrokenFile(
                    ProblemCode.EMPTY_FILE, "The file is empty: " + container.withoutRows() + ".");
        }
        return sample.rows;
    }

    @Override
    public boolean row(RawRow row) {
        bytes += row.length();
        parse(row.copy()).ifPresent(rows::add);
        return more();
    }

    @Override
    public boolean problem(Problem problem) {
        refused++;
        bytes += RowBuffer.MAX_ROW;
        return more();
    }

    private Optional<Row> parse(RawRow row) {
        try {
            return parser.parse(row);
        } catch (RefusedRow e) {
            // It is reported when the file is read from end to end.
            refused++;
            return Optional.empty();
        }
    }

    private boolean more() {
        tries++;
        return rows.size() < ROWS && tries < TRIES && bytes < BYTES;
    }
}
