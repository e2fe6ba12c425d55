package org.pairwright.exporting;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.pairwright.domain.FormulaCell;

/// Checks the rows of a CSV file with a reader that had no part in writing them.
final class CsvCheck implements FileCheck {
    private static final int CHOSEN = CsvRows.COLUMNS.indexOf("chosen");

    private final Path file;
    private boolean headed;
    private long rows;

    CsvCheck(Path file) {
        this.file = file;
    }

    @Override
    public int check(byte[] block, int available) {
        int length = wholeRows(block, available);
        if (length > 0) {
            require(SoundText.isUtf8(block, length), "it is not UTF-8");
            checkRows(new String(block, 0, length, UTF_8));
        }
        return length;
    }

    private void checkRows(String text) {
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder()
                        .maxBufferSize(Integer.MAX_VALUE)
                        .skipEmptyLines(false)
                        .ofCsvRecord(text)) {
            for (CsvRecord row : reader) {
                check(row);
            }
        } catch (CsvParseException e) {
            throw new ReadBackFailed(file, rows + 1, String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void check(CsvRecord row) {
        if (!headed) {
            require(row.getFields().equals(CsvRows.COLUMNS), "the names of the columns are wrong");
            headed = true;
            return;
        }
        require(row.getFieldCount() == CsvRows.COLUMNS.size(), "it has a cell too many or too few");
        for (String cell : row.getFields()) {
            boolean guarded = !cell.isEmpty() && cell.charAt(0) == FormulaCell.GUARD;
            require(guarded || !FormulaCell.begins(cell.getBytes(UTF_8)), "a cell is a formula");
        }
        require(
                !row.getField(CHOSEN).equals(row.getField(CHOSEN + 1)),
                "chosen and rejected are the same");
        rows++;
    }

    @Override
    public long rows() {
        return rows;
    }

    /// Where the last row ends that is whole: line breaks in quotes end none.
    private static int wholeRows(byte[] block, int available) {
        int end = 0;
        boolean quoted = false;
        for (int at = 0; at < available; at++) {
            if (block[at] == '"') {
                quoted = !quoted;
            } else if (block[at] == '\n' && !quoted) {
                end = at + 1;
            }
        }
        return end;
    }

    private void require(boolean holds, String what) {
        if (!holds) {
            throw new ReadBackFailed(file, rows + 1, what);
        }
    }
}
