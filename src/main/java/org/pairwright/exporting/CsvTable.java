package org.pairwright.exporting;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.List;
import org.pairwright.domain.FormulaCell;

/// A table of texts as a CSV file, for people who look at it in a spreadsheet.
public final class CsvTable {
    private static final int FLUSH_AT = 1 << 20;

    private CsvTable() {}

    /// Writes the rows, the first of which names the columns. The file takes its place when all of
    /// it is on the disk.
    ///
    /// @throws UnwritableFile when it can't be written; what stood there before stands there still
    public static void write(Path target, Iterable<List<String>> rows) {
        try (PartFile file = PartFile.begin(target)) {
            write(rows, file.channel());
            file.channel().force(true);
            file.publish();
        } catch (IOException e) {
            throw new UnwritableFile(target, e);
        }
    }

    /// A text as a cell that is pasted into a spreadsheet: never a formula, and on one line.
    public static String pasted(String text) {
        String line = text.replaceAll("[\\t\\r\\n]+", " ");
        return FormulaCell.begins(line.getBytes(UTF_8)) ? FormulaCell.GUARD + line : line;
    }

    private static void write(Iterable<List<String>> rows, FileChannel channel) throws IOException {
        FileBytes out = new FileBytes(FLUSH_AT);
        CsvCells cells = new CsvCells(out);
        for (List<String> row : rows) {
            row.forEach(cell -> cells.add(cell.getBytes(UTF_8)));
            cells.endRow();
            if (out.length() >= FLUSH_AT) {
                flush(out, channel);
            }
        }
        flush(out, channel);
    }

    private static void flush(FileBytes out, FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(out.array(), 0, out.length());
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        out.clear();
    }
}
