package org.pairwright.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;

/// An output that remembers the first time it could not be written: writers of text keep that to
/// themselves.
final class WatchedOutput extends FilterOutputStream {
    private Optional<IOException> failure = Optional.empty();

    WatchedOutput(OutputStream out) {
        super(out);
    }

    /// Why something of what was written is lost; empty when nothing is, and when the reader went
    /// away on purpose, as `head` does.
    Optional<IOException> failure() {
        return failure.filter(it -> !isClosedPipe(it));
    }

    private static boolean isClosedPipe(IOException failure) {
        // Systems have no common code for it: "Broken pipe", "The pipe is being closed".
        return String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            throw remember(e);
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            out.flush();
        } catch (IOException e) {
            throw remember(e);
        }
    }

    private IOException remember(IOException e) {
        failure = failure.or(() -> Optional.of(e));
        return e;
    }
}
