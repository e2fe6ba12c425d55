package org.pairwright.quiet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;

/// What this process wrote to standard error since someone last looked. It is not printed: a word
/// there fails a test, and the failure repeats it.
public final class StandardError {

    private static final ByteArrayOutputStream OF_JAVA = new ByteArrayOutputStream();
    private static final NativeStandardError BELOW_JAVA =
            NativeStandardError.into(Path.of("target", "test-stderr-" + process() + ".txt"));

    private StandardError() {}

    /// Several processes share the tests, each with a standard error of its own.
    private static long process() {
        return ProcessHandle.current().pid();
    }

    static void listen() {
        System.setErr(new PrintStream(OF_JAVA, true, UTF_8));
    }

    /// The words written since the last call. A test that expects words there takes them, and so
    /// answers for them.
    public static String take() {
        synchronized (OF_JAVA) {
            String words = OF_JAVA.toString(UTF_8) + BELOW_JAVA.take();
            OF_JAVA.reset();
            return words;
        }
    }
}
