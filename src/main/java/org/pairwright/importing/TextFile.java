package org.pairwright.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.pairwright.domain.ProblemCode;
import org.pairwright.domain.SavedMapping;

/// An open file of text, unpacked where it is packed, past any byte order mark.
final class TextFile implements AutoCloseable {
    /// How much of the beginning is looked at to know what the file is.
    private static final int HEAD = 1 << 16;

    private final CountedFile file;
    private final InputStream text;
    private final RowBuffer buffer;
    private final Packing packing;

    private TextFile(CountedFile file, InputStream text, Packing packing) {
        this.file = file;
        this.text = text;
        this.packing = packing;
        buffer = new RowBuffer(text);
    }

    /// @throws BrokenFile when it can't be opened or is no text
    static TextFile open(Path path) {
        requireFile(path);
        try {
            Packing packing = Packing.of(path);
            CountedFile file = CountedFile.open(path);
            try {
                TextFile opened = new TextFile(file, text(path, file, packing), packing);
                opened.requireText(String.valueOf(path.getFileName()));
                return opened;
            } catch (BrokenFile e) {
                file.close();
                throw e;
            }
        } catch (IOException e) {
            throw Unpacked.unreadable(e);
        }
    }

    /// Opens a file and makes `made` of it, which closes it then; where that fails, it is closed.
    ///
    /// @throws UnreadableFile when it can't be opened, is no text, or `made` can't be
    static <T> T open(Path path, Function<TextFile, T> made) {
        return ImportFile.naming(
                path,
                () -> {
                    TextFile text = open(path);
                    try {
                        return made.apply(text);
                    } catch (BrokenFile e) {
                        text.close();
                        throw e;
                    }
                });
    }

    private static InputStream text(Path path, CountedFile file, Packing packing)
            throws IOException {
        return switch (packing) {
            case NONE -> file;
            case GZIP, ZSTD -> new Unpacked(file, packing);
            case PARQUET -> new ParquetLines(path);
        };
    }

    /// Where the rows are cut from.
    RowBuffer buffer() {
        return buffer;
    }

    CountedFile file() {
        return file;
    }

    /// How many of the file's own bytes have been read; of Parquet, which is not read from its
    /// beginning to its end, as many as the rows that came would be. Safe to ask from another
    /// thread.
    long bytesRead() {
        return text instanceof ParquetLines rows && rows.totalRows() > 0
                ? (long) ((double) file.size() * rows.rowsRead() / rows.totalRows())
                : file.bytesRead();
    }

    /// Why it was unpacked, where it was.
    List<String> reasons() {
        return switch (packing) {
            case NONE, PARQUET -> List.of();
            case GZIP -> List.of("Gzipped: the file begins with the bytes 1F 8B.");
            case ZSTD -> List.of("Packed with Zstandard: the file begins with its magic bytes.");
        };
    }

    /// How the text holds its rows.
    ContainerGuess container() {
        return container("", List.of());
    }

    /// The same, where a table may also have one column, which has one of these names.
    ContainerGuess containerOrColumn(Set<String> names) {
        if (text instanceof ParquetLines) {
            return container();
        }
        int end = Math.min(buffer.limit(), buffer.at + HEAD);
        boolean column =
                new String(buffer.bytes(), buffer.at, end - buffer.at, StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.isBlank())
                        .findFirst()
                        .map(line -> line.strip().replace("\"", ""))
                        .filter(names::contains)
                        .isPresent();
        return container(column ? "," : "", List.of());
    }

    /// @param separator of a table's columns; empty to find it out
    /// @param known mappings of tables of which some say it for theirs
    ContainerGuess container(String separator, List<SavedMapping> known) {
        if (text instanceof ParquetLines rows) {
            return new ContainerGuess(
                    new Container.JsonLines(LineEnd.LINE_FEED),
                    "Parquet: the file begins with PAR1 and has " + rows.totalRows() + " rows.");
        }
        int end = Math.min(buffer.limit(), buffer.at + HEAD);
        if (end - buffer.at == HEAD && ByteSearch.isBlank(buffer.bytes(), buffer.at, end)) {
            throw blank();
        }
        return ContainerGuess.of(buffer.bytes(), buffer.at, end, separator, known);
    }

    /// Reads through white space that hides what the file is, to its end: what swells beyond its
    /// bounds is found on the way.
    private BrokenFile blank() {
        do {
            if (!ByteSearch.isBlank(buffer.bytes(), buffer.at, buffer.limit())) {
                return new BrokenFile(
                        ProblemCode.UNKNOWN_FORMAT,
                        "The file begins with more than "
                                + HEAD
                                + " bytes of white space. Remove them and import it again.");
            }
            buffer.at = buffer.limit();
            buffer.beginRow();
        } while (buffer.more());
        return new BrokenFile(
                ProblemCode.EMPTY_FILE, "The file is empty: it holds nothing but white space.");
    }

    /// Reads what is left of the file and tells the hash of its own bytes.
    String finish() {
        try {
            return file.finish();
        } catch (IOException e) {
            throw Unpacked.unreadable(e);
        }
    }

    @Override
    public void close() {
        try {
            try (file) {
                text.close();
            }
        } catch (IOException e) {
            throw Unpacked.unreadable(e);
        }
    }

    private void requireText(String name) {
        buffer.fill(HEAD);
        if (buffer.limit() == 0) {
            throw new BrokenFile(
                    ProblemCode.EMPTY_FILE,
                    "The file is empty: it holds not a single "
                            + (packing == Packing.PARQUET ? "row." : "byte."));
        }
        FileKind.requireText(buffer.bytes(), Math.min(buffer.limit(), HEAD), name);
        buffer.skipByteOrderMark();
    }

    private static void requireFile(Path path) {
        if (Files.notExists(path)) {
            throw new BrokenFile(ProblemCode.MISSING_FILE, "There is no such file.");
        }
        if (Files.isDirectory(path)) {
            throw new BrokenFile(
                    ProblemCode.NOT_A_FILE,
                    "This is a directory. Give the files in it one by one.");
        }
        if (!Files.isRegularFile(path)) {
            throw new BrokenFile(
                    ProblemCode.NOT_A_FILE,
                    "This is no file but a device or pipe. Save it as a file first.");
        }
        if (!Files.isReadable(path)) {
            throw new BrokenFile(
                    ProblemCode.UNREADABLE_FILE,
                    "The file can't be read: you are not allowed to. Ask its owner for permission.");
        }
    }
}
