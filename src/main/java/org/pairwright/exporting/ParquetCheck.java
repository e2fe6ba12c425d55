package org.pairwright.exporting;

import dev.hardwood.InputFile;
import dev.hardwood.metadata.RowGroup;
import dev.hardwood.reader.ColumnReader;
import dev.hardwood.reader.ColumnReaders;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.schema.ColumnProjection;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.pairwright.domain.Role;

/// Checks a Parquet file with a reader that had no part in writing it, once all of it is there.
final class ParquetCheck implements FileCheck {
    /// How many rows are unpacked at once, unless they are long.
    private static final int MAX_BATCH = 256;

    /// What a batch of long rows takes, or one row that takes more: the reader has several of them
    /// in hand.
    private static final long BATCH_BYTES = 16L << 20;

    private final Path file;
    private long rows;

    ParquetCheck(Path file) {
        this.file = file;
    }

    @Override
    public int check(byte[] block, int length) {
        return length;
    }

    @Override
    public long rows() {
        return rows;
    }

    @Override
    public void finish(FileChannel channel) throws IOException {
        try (ParquetFileReader reader = ParquetFileReader.open(new Channel(channel, file));
                ColumnReaders columns =
                        reader.buildColumnReaders(ColumnProjection.all())
                                .batchSize(batch(reader.getFileMetaData().rowGroups()))
                                .build()) {
            while (columns.nextBatch()) {
                if (Thread.currentThread().isInterrupted()) {
                    throw new ReadBackFailed(
                            file, "nobody wants to know any more whether it is good");
                }
                checkBatch(columns);
            }
        } catch (ReadBackFailed e) {
            throw e;
        } catch (OutOfMemoryError | RuntimeException e) {
            throw new ReadBackFailed(file, rows + 1, why(e), e);
        }
    }

    /// The reader says in exceptions of many kinds that a file is broken.
    static String why(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OutOfMemoryError) {
                return "the row is too large for the memory that there is to check it";
            }
        }
        return String.valueOf(failure.getMessage());
    }

    /// How many rows of the longest kind there are make a batch.
    static int batch(List<RowGroup> groups) {
        long longest =
                groups.stream()
                        .mapToLong(group -> group.totalByteSize() / group.numRows())
                        .max()
                        .orElse(0);
        return Math.clamp(BATCH_BYTES / Math.max(1, longest), 1, MAX_BATCH);
    }

    private void checkBatch(ColumnReaders columns) {
        ColumnReader promptRole = columns.getColumnReader(0);
        ColumnReader chosen = columns.getColumnReader(3);
        ColumnReader rejected = columns.getColumnReader(5);
        for (int column = 0; column < columns.getColumnCount(); column++) {
            checkText(columns.getColumnReader(column));
        }
        requireAnswers(columns.getColumnReader(2), columns.getRecordCount());
        requireAnswers(columns.getColumnReader(4), columns.getRecordCount());
        int[] prompts = promptRole.getLayerOffsets(0);
        String[] roles = promptRole.getStrings();
        for (int row = 0; row < columns.getRecordCount(); row++) {
            require(prompts[row + 1] > prompts[row], "the prompt is empty");
            Optional<Role> last = Role.of(roles[prompts[row + 1] - 1]);
            require(
                    last.isPresent() && last.get().wantsAnswer(),
                    "the prompt does not end in a turn to answer");
            require(
                    !Arrays.equals(only(chosen, row), only(rejected, row)),
                    "chosen and rejected are the same");
            rows++;
        }
    }

    private void checkText(ColumnReader column) {
        int end = column.getBinaryOffsets()[column.getValueCount()];
        require(SoundText.isUtf8(column.getBinaryValues(), end), "it is not UTF-8");
    }

    private void requireAnswers(ColumnReader roles, int records) {
        int[] lists = roles.getLayerOffsets(0);
        require(
                lists[records] == records
                        && Arrays.stream(roles.getStrings(), 0, records)
                                .allMatch(Role.ASSISTANT.code()::equals),
                "an answer is not one message of the assistant");
    }

    private static byte[] only(ColumnReader column, int row) {
        int item = column.getLayerOffsets(0)[row];
        int[] offsets = column.getBinaryOffsets();
        return Arrays.copyOfRange(column.getBinaryValues(), offsets[item], offsets[item + 1]);
    }

    private void require(boolean holds, String what) {
        if (!holds) {
            throw new ReadBackFailed(file, rows + 1, what);
        }
    }

    /// The file through the channel it was written with, which stays open.
    private record Channel(FileChannel channel, Path file) implements InputFile {
        @Override
        public void open() {
            // It is.
        }

        @Override
        public ByteBuffer readRange(long from, int length) throws IOException {
            ByteBuffer bytes = ByteBuffer.allocate(length);
            while (bytes.hasRemaining()) {
                if (channel.read(bytes, from + bytes.position()) < 0) {
                    throw new IOException("The file ends early");
                }
            }
            return bytes.flip();
        }

        @Override
        public long length() throws IOException {
            return channel.size();
        }

        @Override
        public String name() {
            return file.toString();
        }

        @Override
        public void close() {
            // Its writer closes it.
        }
    }
}
