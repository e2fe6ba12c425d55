package org.pairwright.storage;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/// A disk of a few megabytes, so that a test can fill it and make room again.
///
/// It is a file system in memory that only Linux's root may mount; elsewhere the test is skipped,
/// with a word about why.
public final class SmallDisk implements AutoCloseable {
    private static final String BALLAST = "ballast";

    private final Path root;

    private SmallDisk(Path root) {
        this.root = root;
    }

    /// Mounts a disk on an empty folder.
    public static SmallDisk of(int megabytes, Path folder) throws IOException {
        Files.createDirectory(folder);
        String size = "size=" + megabytes + "m";
        Assumptions.assumeTrue(
                runs("mount", "-t", "tmpfs", "-o", size, "tmpfs", folder.toString()),
                "No small disk can be mounted here: that needs Linux and its root.");
        return new SmallDisk(folder);
    }

    /// Where its files are.
    public Path root() {
        return root;
    }

    /// Leaves room for so many bytes and no more.
    public void fillBut(long bytes) throws IOException {
        try (OutputStream out = Files.newOutputStream(root.resolve(BALLAST))) {
            byte[] page = new byte[4_096];
            for (long left = Files.getFileStore(root).getUsableSpace() - bytes;
                    left >= page.length;
                    left -= page.length) {
                out.write(page);
            }
        }
    }

    public void makeRoom() throws IOException {
        Files.delete(root.resolve(BALLAST));
    }

    /// From now on nobody can write, root neither.
    public void becomeReadOnly() throws IOException {
        Assumptions.assumeTrue(
                runs("mount", "-o", "remount,ro", root.toString()),
                "The disk can't be made read-only.");
    }

    @Override
    public void close() throws IOException {
        if (!runs("umount", root.toString())) {
            throw new IOException(root + " can't be unmounted.");
        }
    }

    private static boolean runs(String... command) throws IOException {
        Process process;
        try {
            process =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
        } catch (IOException e) {
            // There is no such command on this system.
            return false;
        }
        try {
            return process.waitFor(1, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }
}
