package org.pairwright.exporting;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.zip.CRC32C;

/// A dataset on its way to the disk: written under another name beside its target, read back and
/// checked while it grows, forced to disk, and moved to its place in one step. Until then the
/// target is what it was; closing without publishing leaves nothing.
final class DatasetFile implements AutoCloseable {
    private final Path target;
    private final Path part;
    private final FileChannel channel;
    private final Growth growth = new Growth();
    private final FutureTask<ReadBack.Found> readBack;
    private final Thread reader;
    private final CRC32C written = new CRC32C();

    private DatasetFile(Path target, Path part, FileChannel channel, RowCheck check) {
        this.target = target;
        this.part = part;
        this.channel = channel;
        this.readBack = new FutureTask<>(new ReadBack(part, target, growth, check));
        this.reader = Thread.ofPlatform().daemon().name("read-back").start(readBack);
    }

    /// Begins a file that will stand at `target`.
    static DatasetFile begin(Path target, List<Column> columns, Layout layout) {
        Path folder = target.toAbsolutePath().getParent();
        Path part =
                target.resolveSibling(
                        "." + target.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            if (folder != null) {
                Files.createDirectories(folder);
            }
            // Not a temporary file of Java's, which nobody else may read.
            FileChannel channel =
                    FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            part.toFile().deleteOnExit();
            return new DatasetFile(target, part, channel, new RowCheck(target, columns, layout));
        } catch (IOException e) {
            throw new UnwritableFile(target, e);
        }
    }

    /// Adds whole rows.
    void write(byte[] rows, int length) {
        written.update(rows, 0, length);
        ByteBuffer buffer = ByteBuffer.wrap(rows, 0, length);
        try {
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
        } catch (IOException e) {
            throw new UnwritableFile(target, e);
        }
        growth.add(length);
    }

    /// Puts the file in its place, if what stands on the disk is what was written and good.
    ///
    /// @param rows how many were written
    /// @throws ReadBackFailed when it is not
    ExportedFile publish(long rows) {
        try {
            growth.end();
            channel.force(true);
            ReadBack.Found found = found();
            if (found.rows() != rows || found.checksum() != written.getValue()) {
                throw new ReadBackFailed(target, "what was read back is not what was written");
            }
            channel.close();
            Files.move(
                    part,
                    target,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            return new ExportedFile(target, OutputFile.SPLIT, rows, found.bytes(), found.sha256());
        } catch (IOException e) {
            throw new UnwritableFile(target, e);
        }
    }

    private ReadBack.Found found() {
        try {
            return readBack.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof ReadBackFailed failed) {
                throw failed;
            }
            if (e.getCause() instanceof IOException unreadable) {
                throw new UnwritableFile(target, unreadable);
            }
            throw new IllegalStateException("Reading back " + target + " failed.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnwritableFile(target, "the check was interrupted");
        }
    }

    @Override
    public void close() {
        try {
            stopReading();
            channel.close();
            Files.deleteIfExists(part);
        } catch (IOException e) {
            throw new UnwritableFile(part, e);
        }
    }

    /// Where a file is open, not every system lets it be deleted.
    private void stopReading() {
        growth.end();
        readBack.cancel(true);
        try {
            reader.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
