package org.pairwright.exporting.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pairwright.dataset.release.Manifest.Document;
import org.pairwright.exporting.UnwritableFile;
import org.slf4j.LoggerFactory;

/// The folder of a release in the making, under a hidden name beside where it will stand. A file
/// beside it is locked as long as its process lives, so that what a killed process left behind can
/// be told from what is being made.
public final class ReleaseFolder implements AutoCloseable {
    private static final Pattern LOCK =
            Pattern.compile("\\.pairwright-release-[0-9a-f-]{36}\\.lock");

    private static final String FOLDER_ENDING = ".part";
    private static final String LOCK_ENDING = ".lock";

    private final Path parent;
    private final Path folder;
    private final Path lockFile;
    private final FileChannel lock;
    private boolean published;

    private ReleaseFolder(Path parent, Path folder, Path lockFile, FileChannel lock) {
        this.parent = parent;
        this.folder = folder;
        this.lockFile = lockFile;
        this.lock = lock;
    }

    /// Begins a release that will stand in `parent`, and removes what killed processes began there.
    ///
    /// @throws UnwritableRelease when there is no place for it
    public static ReleaseFolder begin(Path parent) {
        Path absolute = parent.toAbsolutePath().normalize();
        try {
            Files.createDirectories(absolute);
            sweep(absolute);
            String name = ".pairwright-release-" + UUID.randomUUID();
            Path lockFile = absolute.resolve(name + LOCK_ENDING);
            FileChannel lock =
                    FileChannel.open(
                            lockFile, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            hold(lock);
            Path folder = absolute.resolve(name + FOLDER_ENDING);
            Files.createDirectory(folder);
            return new ReleaseFolder(absolute, folder, lockFile, lock);
        } catch (IOException e) {
            throw new UnwritableRelease(absolute, e);
        }
    }

    /// Where no file can be locked, nobody takes this one for left behind either.
    private static void hold(FileChannel lock) {
        try {
            lock.tryLock();
        } catch (IOException e) {
            LoggerFactory.getLogger(ReleaseFolder.class).debug("No file can be locked here", e);
        }
    }

    private static void sweep(Path parent) throws IOException {
        try (DirectoryStream<Path> files =
                Files.newDirectoryStream(
                        parent, file -> LOCK.matcher(file.getFileName().toString()).matches())) {
            for (Path file : files) {
                removeIfLeft(file);
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
    }

    private static void removeIfLeft(Path lockFile) {
        try (FileChannel channel =
                        FileChannel.open(
                                lockFile, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
                @Nullable FileLock lock = channel.tryLock()) {
            if (lock != null) {
                String name = lockFile.getFileName().toString();
                delete(
                        lockFile.resolveSibling(
                                name.substring(0, name.length() - LOCK_ENDING.length())
                                        + FOLDER_ENDING));
                Files.delete(lockFile);
            }
        } catch (IOException | OverlappingFileLockException e) {
            // It is somebody else's, or went meanwhile: no reason to stop a release.
            LoggerFactory.getLogger(ReleaseFolder.class).debug("{} stays", lockFile, e);
        }
    }

    /// Where its files are written.
    public Path path() {
        return folder;
    }

    /// What a file in the folder is, for the manifest.
    ///
    /// @param name from the folder on, with `/`
    public Document document(String name) {
        Path file = folder.resolve(name);
        try {
            return new Document(name, Files.size(file), Sha256.of(file));
        } catch (IOException e) {
            throw new UnwritableRelease(parent, e);
        }
    }

    /// Writes a text into a file and makes sure that it is on the disk.
    public void write(String name, String text) {
        try (FileChannel channel =
                FileChannel.open(
                        folder.resolve(name),
                        StandardOpenOption.CREATE_NEW,
                        StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        } catch (IOException e) {
            throw new UnwritableRelease(parent, e);
        }
    }

    /// The same failure in terms of the place that was asked for, which is what people know.
    public UnwritableRelease because(UnwritableFile failed) {
        return failed.getCause() instanceof IOException cause
                ? new UnwritableRelease(parent, cause)
                : new UnwritableRelease(parent, failed);
    }

    /// Puts the folder in its place in one step.
    ///
    /// @throws UnwritableRelease when anything is there already
    public void publish(Path place) {
        try {
            if (Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
                throw new UnwritableRelease(place, "something is there already");
            }
            Files.move(folder, place, StandardCopyOption.ATOMIC_MOVE);
            published = true;
        } catch (IOException e) {
            throw new UnwritableRelease(place, e);
        }
    }

    /// Takes back what this published at `place`, if it did.
    ///
    /// @param because what failed after it, which stays the failure to tell
    public void withdraw(Path place, RuntimeException because) {
        if (!published) {
            return;
        }
        try {
            delete(place);
        } catch (IOException e) {
            because.addSuppressed(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        List<Path> inside;
        try (Stream<Path> all = Files.walk(folder)) {
            inside = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : inside) {
            Files.delete(file);
        }
    }

    /// Leaves nothing unless it was published.
    @Override
    public void close() {
        try {
            delete(folder);
            lock.close();
            Files.deleteIfExists(lockFile);
        } catch (IOException e) {
            throw new UnwritableRelease(parent, e);
        }
    }
}
