package org.pairwright.importing;

import dev.hardwood.InputFile;
import dev.hardwood.metadata.ColumnChunk;
import dev.hardwood.metadata.CompressionCodec;
import dev.hardwood.reader.ColumnReaders;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.schema.ColumnProjection;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.pairwright.domain.ProblemCode;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

/// The rows of a Parquet file as JSON lines, so that whatever reads those reads Parquet too.
final class ParquetLines extends InputStream {
    private static final Set<CompressionCodec> CODECS =
            Set.of(
                    CompressionCodec.UNCOMPRESSED,
                    CompressionCodec.SNAPPY,
                    CompressionCodec.GZIP,
                    CompressionCodec.ZSTD);

    /// The reader's word for the file: the name of the copy, which nobody knows.
    private static final String COPY = "\\[?\\S*pairwright\\d+\\.copy\\]?:?\\s*";

    /// How much a column of one row group may unpack to before the ratio is looked at: some times
    /// what any writer puts into a group by itself.
    private static final long MAX_CHUNK = 512L << 20;

    /// The reader maps its file into memory. A mapped file that somebody cuts short meanwhile would
    /// end the whole process, so that it gets one that nobody knows.
    private final ScratchCopy copy;

    private final ParquetFileReader file;
    private final ColumnReaders columns;
    private final ParquetNode row;
    private final Swelling swelling;
    private final long totalRows;
    private final AtomicLong rowsRead = new AtomicLong();
    private int inBatch;
    private int batchRows;
    private byte[] line = {};
    private int at;

    /// @throws BrokenFile when it is none, or packed in a way that is not read
    ParquetLines(Path path) throws IOException {
        long size = Files.size(path);
        swelling = new Swelling(Packing.PARQUET, Swelling.MAX_TOTAL, () -> size);
        copy = new ScratchCopy(path);
        try {
            file = reading(() -> open(copy.path()));
        } catch (BrokenFile e) {
            copy.close();
            throw e;
        }
        copy.hide();
        try {
            totalRows =
                    reading(() -> {
                        requireReadable(size);
                        return file.getFileMetaData().numRows();
                    });
            columns =
                    reading(() ->
                            file.buildColumnReaders(ColumnProjection.all())
                                    .batchSize(
                                            ParquetBatch.rows(file.getFileMetaData().rowGroups()))
                                    .build());
            row =
                    reading(() ->
                            new ParquetNode.Members(
                                    ParquetNode.members(
                                            file.getFileSchema().getRootNode(), columns, 0)));
        } catch (BrokenFile e) {
            try (copy) {
                file.close();
            }
            throw e;
        }
    }

    long totalRows() {
        return totalRows;
    }

    /// Safe to ask from another thread.
    long rowsRead() {
        return rowsRead.get();
    }

    @Override
    public int read(byte[] bytes, int from, int length) {
        if (length == 0) {
            return 0;
        }
        if (at == line.length && !next()) {
            return -1;
        }
        int n = Math.min(length, line.length - at);
        System.arraycopy(line, at, bytes, from, n);
        at += n;
        return n;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public void close() throws IOException {
        try (copy;
                file) {
            columns.close();
        }
    }

    private boolean next() {
        return reading(() -> {
            while (inBatch == batchRows) {
                if (!columns.nextBatch()) {
                    return false;
                }
                batchRows = columns.getRecordCount();
                inBatch = 0;
            }
            line = line(inBatch++);
            at = 0;
            rowsRead.incrementAndGet();
            swelling.add(line.length);
            return true;
        });
    }

    private byte[] line(int item) {
        ByteArrayOutputStream text = new ByteArrayOutputStream(1 << 10);
        try (JsonGenerator out = Json.FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            row.write(item, out);
        }
        text.write('\n');
        return text.toByteArray();
    }

    private static ParquetFileReader open(Path path) {
        try {
            return ParquetFileReader.open(InputFile.of(path));
        } catch (IOException e) {
            throw broken(e);
        }
    }

    private void requireReadable(long size) {
        long unpacked = 0;
        for (var group : file.getFileMetaData().rowGroups()) {
            for (ColumnChunk column : group.columns()) {
                CompressionCodec codec = column.metaData().codec();
                if (!CODECS.contains(codec)) {
                    throw new BrokenFile(
                            ProblemCode.UNSUPPORTED_FILE,
                            "The Parquet file is packed with "
                                    + codec
                                    + ", which is not read. Save it with Snappy or Zstandard.");
                }
                requireWithinBounds(column);
                unpacked += column.metaData().totalUncompressedSize();
            }
        }
        new Swelling(Packing.PARQUET, Swelling.MAX_TOTAL, () -> size).add(unpacked);
    }

    /// Texts that repeat are written once, so that rows may be thousands of times as long as the
    /// file. What has to fit into memory is a column of one group of rows.
    private static void requireWithinBounds(ColumnChunk column) {
        long unpacked = column.metaData().totalUncompressedSize();
        if (unpacked > MAX_CHUNK
                && unpacked / Swelling.MAX_RATIO > column.metaData().totalCompressedSize()) {
            throw new BrokenFile(
                    ProblemCode.PARQUET_BOMB,
                    "A column of the Parquet file unpacks to more than "
                            + Swelling.MAX_RATIO
                            + " times its size within one group of rows, and to more than "
                            + MAX_CHUNK
                            + " bytes, as a bomb does. Write it with smaller row groups.");
        }
    }

    /// What is wrong with a file the reader says in exceptions of many kinds. A page is unpacked as
    /// a whole, and its size stands nowhere but before it: one that does not fit is found then.
    static <T> T reading(Supplier<T> work) {
        try {
            return work.get();
        } catch (BrokenFile e) {
            throw e;
        } catch (OutOfMemoryError e) {
            throw tooLarge(e);
        } catch (RuntimeException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof OutOfMemoryError) {
                    throw tooLarge(e);
                }
            }
            throw broken(e);
        }
    }

    private static BrokenFile tooLarge(Throwable cause) {
        return new BrokenFile(
                ProblemCode.PARQUET_BOMB,
                "The rows or pages of the Parquet file are too large for the memory that there is"
                        + " to unpack them ("
                        + (Runtime.getRuntime().maxMemory() >> 20)
                        + " MB). Write it with smaller pages, or leave out the largest rows.",
                cause);
    }

    private static BrokenFile broken(Exception cause) {
        return new BrokenFile(
                ProblemCode.BROKEN_PARQUET,
                "The Parquet file is damaged or cut short ("
                        + String.valueOf(cause.getMessage()).replaceAll(COPY, "")
                        + "). Fetch or copy it again.",
                cause);
    }
}
