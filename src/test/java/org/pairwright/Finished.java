package org.pairwright;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A process that has ended: its exit code and all that it wrote.
record Finished(int exitCode, String output, String errors) {

    /// Starts the process and waits for its end. What it writes goes through files in `folder`, so
    /// that no pipe can fill up.
    static Finished of(ProcessBuilder process, Path folder)
            throws IOException, InterruptedException {
        Path output = Files.createTempFile(folder, "stdout", ".txt");
        Path errors = Files.createTempFile(folder, "stderr", ".txt");
        int exitCode =
                process.redirectOutput(output.toFile())
                        .redirectError(errors.toFile())
                        .start()
                        .waitFor();
        return new Finished(
                exitCode, Files.readString(output, UTF_8), Files.readString(errors, UTF_8));
    }
}
