package org.pairwright.exporting;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.List;
import org.pairwright.dataset.LabelBalance;

/// The rows of a CSV file, every cell in quotes.
final class CsvRows implements FileRows {
    static final List<String> COLUMNS = List.of("id", "messages", "prompt", "chosen", "rejected");

    private final Path target;
    private final FileBytes out = new FileBytes(1 << 21);
    private boolean begun;
    private long rows;

    CsvRows(Path target) {
        this.target = target;
        for (String column : COLUMNS) {
            cell(column.getBytes(UTF_8));
        }
        endRow();
    }

    @Override
    public void add(ExportRow row) {
        cell(row.pair().uuid().toString().getBytes(UTF_8));
        cell(row.prompt().json());
        cell(row.prompt().content(row.prompt().size() - 1).getBytes(UTF_8));
        cell(row.chosen().content().bytes());
        cell(row.rejected().content().bytes());
        endRow();
        rows++;
    }

    private void cell(byte[] text) {
        if (begun) {
            out.ascii(',');
        }
        begun = true;
        out.ascii('"');
        if (FormulaCell.begins(text)) {
            out.ascii(FormulaCell.GUARD);
        }
        int from = 0;
        for (int at = 0; at < text.length; at++) {
            if (text[at] == '"') {
                out.raw(text, from, at);
                out.ascii('"');
                from = at;
            }
        }
        out.raw(text, from, text.length);
        out.ascii('"');
    }

    private void endRow() {
        out.ascii('\n');
        begun = false;
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
