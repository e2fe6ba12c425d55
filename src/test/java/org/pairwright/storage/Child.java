package org.pairwright.storage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// Another process of ours, which says a line about each thing it has done.
public final class Child implements AutoCloseable {
    private final Process process;
    private final BufferedReader says;
    private final PrintStream hears;

    /// Starts `main` with the Java and the class path of this process.
    public Child(Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        main.getName()));
        command.addAll(List.of(arguments));
        try {
            process = new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException e) {
            throw new IllegalStateException("The process can't be started: " + command, e);
        }
        says = process.inputReader(StandardCharsets.UTF_8);
        hears = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
    }

    /// The next line that it says; empty when it has ended.
    public Optional<String> line() {
        try {
            return Optional.ofNullable(says.readLine());
        } catch (IOException e) {
            throw new IllegalStateException("The process can't be heard.", e);
        }
    }

    public List<String> lines(int count) {
        List<String> lines = new ArrayList<>();
        while (lines.size() < count) {
            lines.add(line().orElseThrow(() -> new AssertionError("It ended after " + lines)));
        }
        return lines;
    }

    /// Everything that it says from now to its end.
    public List<String> rest() {
        return says.lines().toList();
    }

    void tell(String line) {
        hears.println(line);
    }

    /// Ends it at once, wherever it is. What it said before can still be heard.
    public void kill() {
        process.toHandle().destroyForcibly();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    @Override
    public void close() {
        process.destroyForcibly();
        try {
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                throw new AssertionError("The process does not end: " + process);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
