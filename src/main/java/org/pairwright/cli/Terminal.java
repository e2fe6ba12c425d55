package org.pairwright.cli;

import java.io.BufferedOutputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.LoggerFactory;

/// Where commands print, and how they learn that they should stop. All text is UTF-8.
public final class Terminal implements AutoCloseable {
    private final WatchedOutput output;
    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean watched;
    private final Interrupt interrupt;

    private Terminal(OutputStream out, OutputStream err, boolean watched, Interrupt interrupt) {
        this.output = new WatchedOutput(out);
        this.out = writer(new BufferedOutputStream(output, 1 << 16));
        this.err = writer(err);
        this.watched = watched;
        this.interrupt = interrupt;
    }

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    }

    /// The process's own streams; Ctrl+C asks the command to stop.
    public static Terminal ofProcess() {
        return new Terminal(
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                isTerminal(),
                Interrupt.ofProcess());
    }

    /// Two streams that nobody watches.
    public static Terminal of(OutputStream out, OutputStream err) {
        return new Terminal(out, err, false, Interrupt.never());
    }

    /// Two streams, the second of which a person sees.
    static Terminal watched(OutputStream out, OutputStream err) {
        return new Terminal(out, err, true, Interrupt.never());
    }

    /// Whether a person sees standard error. Java tells only of standard output; Linux tells of
    /// both.
    private static boolean isTerminal() {
        Path descriptor = Path.of("/proc/self/fd/2");
        try {
            if (Files.isSymbolicLink(descriptor)) {
                String target = Files.readSymbolicLink(descriptor).toString();
                return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
            }
        } catch (IOException e) {
            LoggerFactory.getLogger(Terminal.class).debug("{} can't be read", descriptor, e);
        }
        return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    }

    /// For results.
    public PrintWriter out() {
        return out;
    }

    /// Why some of the results did not arrive where they were to go; empty when all did. Known once
    /// they are flushed.
    Optional<IOException> lost() {
        return output.failure();
    }

    /// For everything else.
    public PrintWriter err() {
        return err;
    }

    /// Tells a person something, on standard error.
    void say(String sentence) {
        err.println(sentence);
        err.flush();
    }

    /// Shows how far long work is, where somebody watches; stops the work on Ctrl+C. To be closed
    /// when the work is over.
    ProgressBar progress() {
        return progress(watched);
    }

    /// As [#progress], for work that shows itself by what it prints.
    ProgressBar unseenProgress() {
        return progress(false);
    }

    private ProgressBar progress(boolean shown) {
        interrupt.working();
        return new ProgressBar(err, shown, interrupt);
    }

    @Override
    public void close() {
        out.flush();
        err.flush();
        interrupt.over();
    }
}
