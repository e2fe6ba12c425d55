package org.pairwright.exporting;

import static java.nio.charset.StandardCharsets.US_ASCII;

import org.pairwright.domain.FormulaCell;

/// Writes the cells of a CSV file, every one in quotes and none that a spreadsheet would run.
final class CsvCells {
    private final FileBytes out;
    private boolean begun;

    CsvCells(FileBytes out) {
        this.out = out;
    }

    void add(byte[] text) {
        separate();
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

    /// A number is no formula, whatever its sign.
    void number(Number number) {
        separate();
        byte[] digits = number.toString().getBytes(US_ASCII);
        out.raw(digits, 0, digits.length);
    }

    private void separate() {
        if (begun) {
            out.ascii(',');
        }
        begun = true;
    }

    void endRow() {
        out.ascii('\n');
        begun = false;
    }
}
