package org.pairwright.exporting;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.CRC32C;

/// A dataset on its way to the disk: written under another name beside its target, read back and
/// checked while it grows, forced to disk, and moved to its place in one step. Until then the
/// target is what it was; closing without publishing leaves nothing.
final class DatasetFile implements AutoCloseable {
    /// How often somebody is asked whether to go on, in milliseconds.
    private static final long LOOK_EVERY = 50;

    private final Path target;
    private final PartFile part;
    private final Growth growth = new Growth();
    private final FutureTask<ReadBack.Found> readBack;
    private final Thread reader;
    private final CRC32C written = new CRC32C();

    private DatasetFile(Path target, PartFile part, FileCheck check) {
        this.target = target;
        this.part = part;
        this.readBack = new FutureTask<>(new ReadBack(part, target, growth, check));
        this.reader = Thread.ofPlatform().daemon().name("read-back").start(readBack);
    }

    /// Begins a file that will stand at `target`.
    static DatasetFile begin(Path target, FileCheck check) {
        try {
            return new DatasetFile(target, PartFile.begin(target), check);
        } catch (IOException e) {
            throw new UnwritableFile(target, e);
        }
    }

    /// Adds what comes next, at least to the end of a row.
    void write(FileBytes bytes) {
        written.update(bytes.array(), 0, bytes.length());
        ByteBuffer buffer = ByteBuffer.wrap(bytes.array(), 0, bytes.length());
        try {
            while (buffer.hasRemaining()) {
                part.channel().write(buffer);
            }
        } catch (IOException e) {
            throw new UnwritableFile(target, e);
        }
        growth.add(bytes.length());
    }

    /// Makes sure that what stands on the disk is what was written, and good. Afterwards nothing is
    /// left but to [#publish] it.
    ///
    /// @param split which part of the dataset it is
    /// @param rows how many were written
    /// @param look called again and again meanwhile; what it throws ends it
    /// @throws ReadBackFailed when it is not
    ExportedFile check(String split, long rows, Runnable look) {
        try {
            growth.end();
            part.channel().force(true);
        } catch (IOException e) {
            throw new UnwritableFile(target, e);
        }
        ReadBack.Found found = found(look);
        if (found.rows() != rows || found.checksum() != written.getValue()) {
            throw new ReadBackFailed(target, "what was read back is not what was written");
        }
        return new ExportedFile(target, split, rows, found.bytes(), found.sha256());
    }

    private ReadBack.Found found(Runnable look) {
        Optional<ReadBack.Found> found = Optional.empty();
        while (found.isEmpty()) {
            look.run();
            found = foundSoon();
        }
        return found.get();
    }

    /// Empty where it takes longer than a moment.
    private Optional<ReadBack.Found> foundSoon() {
        try {
            return Optional.of(readBack.get(LOOK_EVERY, TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return Optional.empty();
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

    /// Puts the file in its place.
    void publish() {
        try {
            part.publish();
        } catch (IOException e) {
            throw new UnwritableFile(target, e);
        }
    }

    @Override
    public void close() {
        try {
            stopReading();
            part.close();
        } catch (IOException e) {
            throw new UnwritableFile(target, e);
        }
    }

    /// Where a file is being read, not every system lets it be deleted.
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
