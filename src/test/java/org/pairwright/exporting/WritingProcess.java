package org.pairwright.exporting;

import java.io.IOException;
import java.nio.file.Path;

/// A process that begins a file and never ends it.
final class WritingProcess {
    private WritingProcess() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        PartFile part = PartFile.begin(Path.of(arguments[0]));
        System.out.println("writing");
        Thread.currentThread().join();
        part.close();
    }
}
