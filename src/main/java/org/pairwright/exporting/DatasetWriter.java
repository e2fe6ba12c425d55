package org.pairwright.exporting;

import java.nio.file.Path;
import org.pairwright.dataset.ExclusionCode;
import org.pairwright.dataset.LabelBalance;
import org.pairwright.dataset.PairCounts;
import org.pairwright.dataset.Resolution;
import org.pairwright.dataset.Resolver;
import org.pairwright.domain.StoredPair;

/// Turns pairs into a dataset file, each pair into exactly one bucket. Used by one thread at a
/// time.
public final class DatasetWriter implements AutoCloseable {
    private static final int FLUSH_AT = 1 << 20;

    private final ExportFormat format;
    private final Resolver resolver;
    private final Layout layout;
    private final DatasetFile file;
    private final RowWriter rows;
    private final PairCounts counts = new PairCounts();

    /// Begins a file that will stand at `target`.
    ///
    /// @throws UnwritableFile when there is no place for it
    public DatasetWriter(ExportFormat format, Resolver resolver, Layout layout, Path target) {
        this.format = format;
        this.resolver = resolver;
        this.layout = layout;
        this.rows = new RowWriter(layout);
        this.file = DatasetFile.begin(target, layout.columns(format), layout);
    }

    /// Writes the rows of `pair`, or counts why it has none.
    ///
    /// @throws NeedsRichLayout when a plain layout can't hold it
    public void add(StoredPair pair) {
        switch (resolver.resolve(pair)) {
            case Resolution.Excluded excluded -> counts.exclude(excluded.code());
            case Resolution.Resolved resolved -> add(new ExportRow(pair, resolved));
        }
    }

    private void add(ExportRow row) {
        if (!row.isSound() || !format.carries(row)) {
            counts.exclude(ExclusionCode.CANNOT_CARRY);
            return;
        }
        if (layout == Layout.PLAIN && !row.isPlain()) {
            throw new NeedsRichLayout(row.pair().id());
        }
        format.write(row, rows);
        counts.export();
        if (rows.written().length() >= FLUSH_AT) {
            flush();
        }
    }

    private void flush() {
        file.write(rows.written().array(), rows.written().length());
        rows.written().clear();
    }

    /// Checks what was written and puts the file in its place.
    ///
    /// @throws ReadBackFailed when it is not what it should be; the target is what it was
    public ExportedFile publish() {
        flush();
        return file.publish(rows.rows());
    }

    /// How many pairs went where, so far.
    public PairCounts counts() {
        return counts;
    }

    /// How the labels stand so far; none where the format has no labels.
    public LabelBalance labels() {
        return rows.labels();
    }

    /// Leaves nothing behind unless the file was published.
    @Override
    public void close() {
        file.close();
    }
}
