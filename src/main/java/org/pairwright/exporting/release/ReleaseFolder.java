package org.pairwright.exporting.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.pairwright.dataset.release.Manifest.Document;
import org.pairwright.domain.Sha256;
import org.pairwright.exporting.ReadBackFailed;
import org.pairwright.exporting.UnwritableFile;

/// The folder of a release in the making, under a hidden name beside where it will stand.
public final class ReleaseFolder implements AutoCloseable {
    private final ReleasePlace parent;
    private final ReleaseLock lock;
    private final Path folder;
    private boolean published;

    private ReleaseFolder(ReleasePlace parent, ReleaseLock lock) {
        this.parent = parent;
        this.lock = lock;
        this.folder = lock.folder();
    }

    /// Begins a release that will stand in `parent`, and removes what killed processes began there.
    ///
    /// @throws UnwritableRelease when there is no place for it
    public static ReleaseFolder begin(Path parent) {
        try {
            return begin(ReleasePlace.at(parent));
        } catch (IOException e) {
            throw new UnwritableRelease(parent.toAbsolutePath(), e);
        }
    }

    private static ReleaseFolder begin(ReleasePlace place) throws IOException {
        try {
            return begin(place, ReleaseLock.in(place.path()));
        } catch (IOException e) {
            place.leave();
            throw e;
        }
    }

    private static ReleaseFolder begin(ReleasePlace place, ReleaseLock lock) throws IOException {
        try {
            ReleaseFolder begun = new ReleaseFolder(place, lock);
            Files.createDirectory(begun.folder);
            return begun;
        } catch (IOException e) {
            lock.close();
            throw e;
        }
    }

    /// Where it will stand under a name.
    public Path place(String name) {
        return parent.path().resolve(name);
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
            throw new UnwritableRelease(parent.path(), e);
        }
    }

    /// Writes a text into a file, over what it held, and makes sure that it is on the disk.
    public void write(String name, String text) {
        try (FileChannel channel =
                FileChannel.open(
                        folder.resolve(name),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        } catch (IOException e) {
            throw new UnwritableRelease(parent.path(), e);
        }
    }

    /// The same failure in terms of the place that was asked for, which is what people know.
    public UnwritableRelease because(UnwritableFile failed) {
        return failed.getCause() instanceof IOException cause
                ? new UnwritableRelease(parent.path(), cause)
                : new UnwritableRelease(parent.path(), failed);
    }

    /// A file that was not read back as it was written, in terms of the place that was asked for.
    public UnwritableRelease because(ReadBackFailed failed) {
        Path file = failed.file();
        String name =
                (file.startsWith(folder) ? folder.relativize(file) : file)
                        .toString()
                        .replace('\\', '/');
        return new UnwritableRelease(
                parent.path(), name + " was thrown away: " + failed.why(), failed);
    }

    /// Whether the release lies at `place` already, byte for byte: a process that was stopped after
    /// it had moved it may not have been able to say so.
    ///
    /// @throws UnwritableRelease when something else does
    public static boolean isAt(Path place, ReleaseDocuments documents, Verification.Watch watch) {
        if (!Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        List<Verification.Finding> found = Verification.of(place, documents.json(), watch);
        if (!found.isEmpty()) {
            throw new UnwritableRelease(place, InTheWay.words(place, documents, found));
        }
        return true;
    }

    /// Puts the folder in its place in one step.
    ///
    /// @throws UnwritableRelease when anything is there already
    public void publish(Path place) {
        try {
            if (Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
                throw new UnwritableRelease(place, "something was put there meanwhile; try again");
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
            published = false;
        } catch (IOException e) {
            because.addSuppressed(e);
        }
    }

    static void delete(Path folder) throws IOException {
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
            if (!published) {
                parent.leave();
            }
        } catch (IOException e) {
            throw new UnwritableRelease(parent.path(), e);
        }
    }
}
