package org.pairwright.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pairwright.domain.UuidV7;
import org.slf4j.LoggerFactory;

/// Files that are not meant to last. Beside each lies another that is locked as long as its process
/// lives, so that what a killed process left is known, from other containers and machines too, and
/// removed by the next one.
///
/// The lock is on a file of its own, as closing any descriptor of a file drops every lock that this
/// process has on it, and SQLite opens and closes scratch files.
final class Scratch {
    private static final String PREFIX = ".pairwright-";
    private static final String LOCK = ".lock";
    private static final Pattern NAME =
            Pattern.compile(
                    "(\\.pairwright-(?:\\d+-)?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})"
                            + "(?:\\.tmp(?:-journal|-wal|-shm)?|\\.lock)");
    private static final List<String> PARTS = List.of("", "-journal", "-wal", "-shm");

    /// The locks of this process, by their files. To open and close one of them a second time would
    /// free it.
    private static final Map<Path, FileChannel> HELD = new ConcurrentHashMap<>();

    private Scratch() {}

    /// Makes an empty scratch file in `folder`, after removing what dead processes left there.
    static Path create(Path folder) throws IOException {
        sweep(folder);
        Path lock;
        try {
            lock = lock(folder.toAbsolutePath());
        } catch (AccessDeniedException e) {
            AccessDeniedException denied = new AccessDeniedException(folder.toString());
            denied.initCause(e);
            throw denied;
        }
        // Not a "temporary file" of the library's: that only its maker may read, and a project may
        // be shared.
        try {
            return Files.createFile(lock.resolveSibling(stem(lock) + ".tmp"));
        } catch (IOException e) {
            release(lock);
            throw e;
        }
    }

    /// Removes a scratch file that has done its work, if it is still there.
    static void delete(Path file) {
        try {
            for (String part : PARTS) {
                Files.deleteIfExists(file.resolveSibling(file.getFileName() + part));
            }
            release(lockOf(file));
        } catch (IOException e) {
            throw new StorageFailure.Unavailable(
                    "The scratch file " + file + " can't be removed.", e);
        }
    }

    /// Removes the scratch files of processes that are no more. What can't be removed stays: it is
    /// in nobody's way.
    static void sweep(Path folder) {
        try (DirectoryStream<Path> files =
                Files.newDirectoryStream(folder.toAbsolutePath(), PREFIX + "*")) {
            for (Path file : files) {
                Matcher name = NAME.matcher(file.getFileName().toString());
                if (name.matches()) {
                    deleteIfLeft(file, file.resolveSibling(name.group(1) + LOCK));
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            LoggerFactory.getLogger(Scratch.class).debug("{} can't be looked through", folder, e);
        }
    }

    private static synchronized void deleteIfLeft(Path file, Path lock) {
        if (HELD.containsKey(lock)) {
            return;
        }
        // The lock is the first that is made and the last that goes.
        if (!Files.exists(lock)) {
            quietlyDelete(file);
            return;
        }
        // What is left is deleted while we hold the lock, so that nobody takes it over in between.
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE);
                @Nullable FileLock mine = channel.tryLock()) {
            if (mine != null) {
                quietlyDelete(file);
                if (!Files.exists(lock.resolveSibling(stem(lock) + ".tmp"))) {
                    quietlyDelete(lock);
                }
            }
        } catch (IOException | OverlappingFileLockException e) {
            // It is somebody else's, or went meanwhile.
            LoggerFactory.getLogger(Scratch.class).debug("{} stays", file, e);
        }
    }

    private static void quietlyDelete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LoggerFactory.getLogger(Scratch.class).debug("{} stays", file, e);
        }
    }

    /// Makes a lock of a name that is nobody's, and holds it.
    private static synchronized Path lock(Path folder) throws IOException {
        while (true) {
            Path lock = folder.resolve(PREFIX + UuidV7.next() + LOCK);
            FileChannel channel = locked(lock);
            // Who came between making and locking it took it for left behind.
            if (Files.exists(lock)) {
                HELD.put(lock, channel);
                return lock;
            }
            channel.close();
        }
    }

    /// Where no file can be locked, nobody takes it for left behind either.
    private static FileChannel locked(Path lock) throws IOException {
        FileChannel channel =
                FileChannel.open(lock, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try {
            channel.lock();
        } catch (IOException e) {
            LoggerFactory.getLogger(Scratch.class).debug("No file can be locked here", e);
        }
        return channel;
    }

    private static void release(Path lock) throws IOException {
        @Nullable FileChannel channel = HELD.get(lock);
        if (channel != null) {
            channel.close();
            Files.deleteIfExists(lock);
            HELD.remove(lock);
        }
    }

    private static Path lockOf(Path file) {
        return file.toAbsolutePath().resolveSibling(stem(file) + LOCK);
    }

    /// The name without its ending.
    private static String stem(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(0, name.lastIndexOf('.'));
    }
}
