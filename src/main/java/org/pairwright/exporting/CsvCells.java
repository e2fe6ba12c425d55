package org.pairwright.exporting;

/// Writes the cells of a CSV file, every one in quotes and none that a spreadsheet would run.
final class CsvCells {
    private final FileBytes out;
    private boolean begun;

    CsvCells(FileBytes out) {
        this.out = out;
    }

    void add(byte[] text) {
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

    void endRow() {
        out.ascii('\n');
        begun = false;
    }
}
