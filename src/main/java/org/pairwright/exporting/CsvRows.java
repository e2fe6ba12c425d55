package org.pairwright.exporting;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.List;
import org.pairwright.dataset.LabelBalance;

/// The rows of a CSV file, every cell in quotes.
final class CsvRows implements FileRows {
    static final List<String> COLUMNS =
            List.of("id", "messages", "prompt", "chosen", "rejected", "corrected");

    private final Path target;
    private final FileBytes out = new FileBytes(1 << 21);
    private final CsvCells cells = new CsvCells(out);
    private long rows;

    CsvRows(Path target) {
        this.target = target;
        for (String column : COLUMNS) {
            cells.add(column.getBytes(UTF_8));
        }
        cells.endRow();
    }

    @Override
    public void add(ExportRow row) {
        cells.add(row.pair().uuid().toString().getBytes(UTF_8));
        cells.add(row.prompt().json());
        cells.add(row.prompt().content(row.prompt().size() - 1).getBytes(UTF_8));
        cells.add(row.chosen().content().bytes());
        cells.add(row.rejected().content().bytes());
        cells.add(row.correctedWord().getBytes(UTF_8));
        cells.endRow();
        rows++;
    }

    @Override
    public void end() {
        // Each row ends with its line.
    }

    @Override
    public FileBytes written() {
        return out;
    }

    @Override
    public long rows() {
        return rows;
    }

    @Override
    public LabelBalance labels() {
        return LabelBalance.NONE;
    }

    @Override
    public FileCheck check() {
        return new CsvCheck(target);
    }
}
