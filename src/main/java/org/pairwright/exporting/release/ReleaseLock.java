package org.pairwright.exporting.release;

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
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/// A file that is locked as long as its process lives, so that what a killed process left behind
/// can be told from what is being made.
final class ReleaseLock implements AutoCloseable {
    private static final Pattern NAME =
            Pattern.compile("\\.pairwright-release-[0-9a-f-]{36}\\.lock");

    private static final String ENDING = ".lock";
    private static final String FOLDER_ENDING = ".part";
    private static final int ATTEMPTS = 100;

    /// The names of those of this process. To open and close one of them a second time would free
    /// its lock.
    private static final Set<String> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private ReleaseLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /// Locks a new file in a folder, and removes what killed processes began there.
    static ReleaseLock in(Path parent) throws IOException {
        sweep(parent);
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            ReleaseLock lock = begin(parent);
            if (lock.isHeld()) {
                return lock;
            }
            // Between its making and its locking, somebody took it for left behind.
            lock.close();
        }
        throw new IOException("no file can be locked there");
    }

    private static ReleaseLock begin(Path parent) throws IOException {
        Path file = parent.resolve(".pairwright-release-" + UUID.randomUUID() + ENDING);
        HELD.add(name(file));
        try {
            return new ReleaseLock(
                    file,
                    FileChannel.open(
                            file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
        } catch (AccessDeniedException e) {
            HELD.remove(name(file));
            AccessDeniedException denied = new AccessDeniedException(parent.toString());
            denied.initCause(e);
            throw denied;
        } catch (IOException e) {
            HELD.remove(name(file));
            throw e;
        }
    }

    /// Whether nobody else will remove it. Where no file can be locked, nobody takes this one for
    /// left behind either.
    private boolean isHeld() {
        try {
            return channel.tryLock() != null && Files.exists(file);
        } catch (IOException e) {
            LoggerFactory.getLogger(ReleaseLock.class).debug("No file can be locked here", e);
            return true;
        }
    }

    private static void sweep(Path parent) throws IOException {
        try (DirectoryStream<Path> files =
                Files.newDirectoryStream(
                        parent, it -> NAME.matcher(it.getFileName().toString()).matches())) {
            for (Path file : files) {
                if (!HELD.contains(name(file))) {
                    removeIfLeft(file);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
    }

    private static void removeIfLeft(Path file) {
        try (FileChannel channel =
                        FileChannel.open(
                                file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
                @Nullable FileLock lock = channel.tryLock()) {
            if (lock != null) {
                ReleaseFolder.delete(folder(file));
                Files.delete(file);
            }
        } catch (IOException | OverlappingFileLockException e) {
            // It is somebody else's, or went meanwhile: no reason to stop a release.
            LoggerFactory.getLogger(ReleaseLock.class).debug("{} stays", file, e);
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    /// The folder that is kept from being taken for left behind.
    Path folder() {
        return folder(file);
    }

    private static Path folder(Path file) {
        String name = name(file);
        return file.resolveSibling(
                name.substring(0, name.length() - ENDING.length()) + FOLDER_ENDING);
    }

    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(file);
        HELD.remove(name(file));
    }
}
