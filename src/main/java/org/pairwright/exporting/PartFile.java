package org.pairwright.exporting;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pairwright.domain.TargetFile;
import org.slf4j.LoggerFactory;

/// A file in the making under a hidden name beside its target. As long as its process lives it is
/// locked, so that those a killed process left behind can be told from those that are being
/// written.
final class PartFile implements AutoCloseable {
    private static final Pattern NAME =
            Pattern.compile(
                    "\\..+\\.[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\\.part");

    /// The byte that is locked: far behind any text, as some systems let nobody read what is
    /// locked.
    private static final long LOCKED = Long.MAX_VALUE - 1;

    /// Those of this process. To open and close one of them a second time would free its lock.
    private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();

    private final Path target;
    private final Path path;
    private final FileChannel channel;

    private PartFile(Path target, Path path, FileChannel channel) {
        this.target = target;
        this.path = path;
        this.channel = channel;
    }

    /// Begins a file that will stand at `target`, or where a link there leads to, and removes what
    /// killed processes began in the same folder.
    static PartFile begin(Path target) throws IOException {
        Path absolute = TargetFile.of(target);
        @Nullable Path folder = absolute.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
            sweep(folder);
        }
        String name = "." + absolute.getFileName() + "." + UUID.randomUUID() + ".part";
        Path path = absolute.resolveSibling(name);
        OPEN.add(path);
        try {
            // Not a temporary file of Java's, which nobody else may read.
            FileChannel channel =
                    FileChannel.open(
                            path,
                            StandardOpenOption.CREATE_NEW,
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE);
            path.toFile().deleteOnExit();
            lock(channel);
            return new PartFile(absolute, path, channel);
        } catch (AccessDeniedException e) {
            OPEN.remove(path);
            // A name that nobody has heard of would not help.
            AccessDeniedException denied = new AccessDeniedException(String.valueOf(folder));
            denied.initCause(e);
            throw denied;
        } catch (IOException e) {
            OPEN.remove(path);
            throw e;
        }
    }

    /// Where no file can be locked, nobody takes this one for left behind either.
    private static void lock(FileChannel channel) {
        try {
            channel.tryLock(LOCKED, 1, false);
        } catch (IOException e) {
            LoggerFactory.getLogger(PartFile.class).debug("No file can be locked here", e);
        }
    }

    /// Removes files of this kind whose process is gone, and nothing else.
    private static void sweep(Path folder) throws IOException {
        try (DirectoryStream<Path> files =
                Files.newDirectoryStream(
                        folder, file -> NAME.matcher(file.getFileName().toString()).matches())) {
            for (Path file : files) {
                if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && !OPEN.contains(file)) {
                    deleteIfLeft(file);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
    }

    private static void deleteIfLeft(Path file) {
        try (FileChannel channel =
                        FileChannel.open(
                                file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
                @Nullable FileLock lock = channel.tryLock(LOCKED, 1, false)) {
            if (lock != null) {
                Files.delete(file);
            }
        } catch (IOException | OverlappingFileLockException e) {
            // It is somebody else's, or went meanwhile: no reason to stop an export.
            LoggerFactory.getLogger(PartFile.class).debug("{} stays", file, e);
        }
    }

    /// For writing at its end and reading anywhere.
    FileChannel channel() {
        return channel;
    }

    /// Puts the file in its place in one step.
    void publish() throws IOException {
        // The lock is held until it has its name.
        Files.move(
                path, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        close();
    }

    /// Leaves nothing unless it was published.
    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(path);
        OPEN.remove(path);
    }
}
