package org.pairwright.quiet;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;

/// Standard error below Java: what the JVM, a toolkit or a driver written in C prints there.
/// `System.setErr` does not see it, so the file descriptor itself is led into a file.
final class NativeStandardError {

    private static final int DESCRIPTOR = 2;
    private static final int OWNER_READS_AND_WRITES = 0600;

    private final Path file;
    private int seen;

    private NativeStandardError(Path file) {
        this.file = file;
    }

    /// Leads this process's descriptor into `file`. On Windows, which has no such call, the file
    /// stays empty.
    static NativeStandardError into(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, new byte[0]);
            // What is left after a crash may tell of it.
            file.toFile().deleteOnExit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!System.getProperty("os.name").startsWith("Windows")) {
            redirect(file);
        }
        return new NativeStandardError(file);
    }

    /// The words written since the last call.
    String take() {
        try {
            byte[] all = Files.readAllBytes(file);
            String words = new String(all, seen, all.length - seen, UTF_8);
            seen = all.length;
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void redirect(Path file) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment path = arena.allocateFrom(file.toString());
            int opened = (int) call("creat", ADDRESS).invokeExact(path, OWNER_READS_AND_WRITES);
            int led = (int) call("dup2", JAVA_INT).invokeExact(opened, DESCRIPTOR);
            if (led != DESCRIPTOR) {
                throw new IOException("Cannot lead standard error into " + file);
            }
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static MethodHandle call(String function, ValueLayout first) {
        Linker linker = Linker.nativeLinker();
        return linker.downcallHandle(
                linker.defaultLookup().findOrThrow(function),
                FunctionDescriptor.of(JAVA_INT, first, JAVA_INT));
    }
}
