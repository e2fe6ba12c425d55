package org.pairwright.exporting;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Files that belong together: each is written under a hidden name, and none takes its place before
/// all of them are on the disk.
public final class FileBundle implements AutoCloseable {
    private record Part(Path target, PartFile file) {}

    private final List<Part> parts = new ArrayList<>();

    /// Adds a text in UTF-8.
    ///
    /// @throws UnwritableFile when it can't be written
    public void text(Path target, String text) {
        add(target, text.getBytes(UTF_8));
    }

    /// Adds a table as CSV. Texts are never a formula to a spreadsheet; numbers stay numbers, those
    /// below zero too.
    ///
    /// @param rows of texts and numbers, the first of which names the columns
    /// @throws UnwritableFile when it can't be written
    public void table(Path target, List<? extends List<?>> rows) {
        FileBytes out = new FileBytes(1 << 16);
        CsvCells cells = new CsvCells(out);
        for (List<?> row : rows) {
            for (Object cell : row) {
                if (cell instanceof Number number) {
                    cells.number(number);
                } else {
                    cells.add(cell.toString().getBytes(UTF_8));
                }
            }
            cells.endRow();
        }
        add(target, Arrays.copyOf(out.array(), out.length()));
    }

    private void add(Path target, byte[] content) {
        try {
            PartFile part = PartFile.begin(target);
            parts.add(new Part(target, part));
            ByteBuffer bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                part.channel().write(bytes);
            }
            part.channel().force(true);
        } catch (IOException e) {
            throw new UnwritableFile(target, e);
        }
    }

    /// Puts each in its place, in the order in which they were added.
    ///
    /// @throws UnwritableFile when one can't be put there
    public void publish() {
        for (Part part : parts) {
            try {
                part.file.publish();
            } catch (IOException e) {
                throw new UnwritableFile(part.target, e);
            }
        }
    }

    /// Leaves nothing unless it was published.
    @Override
    public void close() {
        for (Part part : parts) {
            try {
                part.file.close();
            } catch (IOException e) {
                throw new UnwritableFile(part.target, e);
            }
        }
    }
}
