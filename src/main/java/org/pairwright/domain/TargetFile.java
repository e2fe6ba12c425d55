package org.pairwright.domain;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where a file that is to be written really lies. What is written is moved to its place, and a
/// move would put a file where a link or a device was.
public final class TargetFile {
    /// Where systems show their parts as files.
    private static final List<Path> OF_THE_SYSTEM =
            List.of(Path.of("/dev"), Path.of("/proc"), Path.of("/sys"));

    /// Memory that is used like a disk.
    private static final Path MEMORY = Path.of("/dev/shm");

    private TargetFile() {}

    /// The file that a link at `path` leads to, else `path` itself. It need not be there yet.
    ///
    /// @throws FileSystemException when anything but a file is there, or no file can be
    public static Path of(Path path) throws IOException {
        Path absolute = path.toAbsolutePath().normalize();
        refuseSystem(path, absolute);
        if (!Files.isSymbolicLink(absolute)) {
            refuseOther(path, absolute);
            refuseSystem(path, withRealFolder(absolute));
            return absolute;
        }
        if (!Files.exists(absolute)) {
            throw new FileSystemException(path.toString(), null, "it is a link that leads nowhere");
        }
        // Asked before the link is followed: a pipe has no path.
        refuseOther(path, absolute);
        Path real = absolute.toRealPath();
        refuseSystem(path, real);
        return real;
    }

    /// As [#of], where the folder has to be there already.
    ///
    /// @throws FileSystemException also when it is not
    public static Path inFolder(Path path) throws IOException {
        Path target = of(path);
        @Nullable Path folder = target.getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw new FileSystemException(
                    path.toString(), null, "the folder " + folder + " is missing");
        }
        return target;
    }

    private static Path withRealFolder(Path file) throws IOException {
        @Nullable Path folder = file.getParent();
        return folder == null || !Files.isDirectory(folder)
                ? file
                : folder.toRealPath().resolve(file.getFileName());
    }

    private static void refuseOther(Path named, Path path) throws FileSystemException {
        if (Files.isDirectory(path)) {
            throw new FileSystemException(named.toString(), null, "it is a folder");
        }
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            throw new FileSystemException(
                    named.toString(), null, "it is a device or a pipe, not a file");
        }
    }

    private static void refuseSystem(Path named, Path path) throws FileSystemException {
        for (Path system : OF_THE_SYSTEM) {
            if (path.startsWith(system) && !path.startsWith(MEMORY)) {
                throw new FileSystemException(
                        named.toString(), null, system + " is no place for files");
            }
        }
    }
}
