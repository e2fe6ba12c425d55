package org.pairwright.storage;

import java.io.IOException;
import java.nio.file.Path;

/// A process that makes a scratch file and keeps it until it is killed.
final class ScratchingProcess {
    private ScratchingProcess() {}

    public static void main(String[] arguments) throws IOException {
        Scratch.create(Path.of(arguments[0]));
        System.out.println("made");
        // Nobody writes to it.
        System.in.read();
    }
}
