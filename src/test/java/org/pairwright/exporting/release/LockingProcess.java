package org.pairwright.exporting.release;

import java.io.IOException;
import java.nio.file.Path;

/// A process that begins a release in a folder, sweeps what it takes for left behind, and ends.
final class LockingProcess {
    private LockingProcess() {}

    public static void main(String[] arguments) throws IOException {
        ReleaseLock.in(Path.of(arguments[0])).close();
        System.out.println("swept");
    }
}
