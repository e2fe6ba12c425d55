package org.pairwright.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A whole process, timed from before its start to after its end.
///
/// Memory and processor time are asked for again and again while it runs, since they are gone with
/// the process: the system keeps its own high-water mark of memory, so only a last rise within
/// [#POLL] can be missed.
final class MeasuredProcess {
    private static final Duration POLL = Duration.ofMillis(10);
    private static final Pattern HIGH_WATER = Pattern.compile("VmHWM:\\s+(\\d+) kB");

    private final Process process;
    private long peakBytes;
    private Duration cpu = Duration.ZERO;

    private MeasuredProcess(Process process) {
        this.process = process;
    }

    /// A run that ended well.
    ///
    /// @param begun when it was started
    /// @param output what it wrote to standard output
    record Run(Instant begun, Sample sample, String output) {
        /// How long it took to a moment that it named, in seconds.
        ///
        /// @param moment the name, and then the seconds since 1970
        Sample until(String moment) {
            double named = Figures.of(output).named(moment).getFirst();
            return sample.lasting(named - begun.toEpochMilli() / 1e3);
        }
    }

    /// Runs a command to its end.
    ///
    /// @param folder where what it writes is kept meanwhile
    /// @throws BenchFailure when its exit code is not 0
    static Run of(Path folder, Map<String, String> environment, List<String> command) {
        Path output = folder.resolve("stdout.txt");
        Path errors = folder.resolve("stderr.txt");
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .redirectOutput(output.toFile())
                        .redirectError(errors.toFile());
        builder.environment().putAll(environment);
        try {
            settleDisk();
            Instant begun = Instant.now();
            long start = System.nanoTime();
            MeasuredProcess measured = new MeasuredProcess(builder.start());
            int exitCode = measured.await();
            double seconds = (System.nanoTime() - start) / 1e9;
            if (exitCode != 0) {
                throw new BenchFailure(
                        String.join(" ", command)
                                + " ended with "
                                + exitCode
                                + ": "
                                + Files.readString(errors).strip());
            }
            return new Run(
                    begun,
                    new Sample(seconds, 0, measured.cpu.toNanos() / 1e9, measured.peakBytes),
                    Files.readString(output));
        } catch (IOException e) {
            throw new BenchFailure(String.join(" ", command) + " can't be run: " + e, e);
        } catch (InterruptedException e) {
            throw new BenchFailure(String.join(" ", command) + " was interrupted", e);
        }
    }

    /// So that no run pays for what another left to be written.
    private static void settleDisk() throws IOException, InterruptedException {
        if (!System.getProperty("os.name").startsWith("Windows")) {
            new ProcessBuilder("sync").start().waitFor();
        }
    }

    private int await() throws InterruptedException, IOException {
        try {
            Path status = Path.of("/proc", Long.toString(process.pid()), "status");
            boolean polled = Files.exists(status);
            while (!process.waitFor(POLL.toMillis(), TimeUnit.MILLISECONDS)) {
                process.info().totalCpuDuration().ifPresent(this::spent);
                if (polled) {
                    held(status);
                }
            }
            return process.exitValue();
        } finally {
            process.destroy();
        }
    }

    private void spent(Duration cpu) {
        this.cpu = cpu;
    }

    private void held(Path status) {
        peakBytes = Math.max(peakBytes, highWater(read(status)));
    }

    /// The high-water mark in `/proc/PID/status`, in bytes; 0 where it says none, as a process that
    /// has just ended does.
    static long highWater(String status) {
        Matcher found = HIGH_WATER.matcher(status);
        return found.find() ? Long.parseLong(found.group(1)) * 1024 : 0;
    }

    private static String read(Path status) {
        try {
            return Files.readString(status);
        } catch (IOException gone) {
            // The process ended between two looks, and its status with it.
            return "";
        }
    }
}
