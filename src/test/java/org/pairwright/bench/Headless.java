package org.pairwright.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Processes that open windows which are drawn to memory, with the distribution's JavaFX, options
/// and archive.
///
/// @param classes the main classes that measure
record Headless(Pairwright pairwright, Scratch scratch, Path classes) {
    private static final String MAINS = "org.pairwright.ui.shell.";
    private static final Path TESTS = Path.of("target/test-classes");

    /// Takes the classes of the tests without their way of logging: the program would take that for
    /// its own, and reading it takes a fifth of a second of each start.
    ///
    /// @param copy the folder that they are copied to
    static Headless of(Pairwright pairwright, Scratch scratch, Path copy) throws IOException {
        try (Stream<Path> files = Files.walk(TESTS.resolve("org"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = copy.resolve(TESTS.relativize(file));
                Files.createDirectories(to.resolveSibling(""));
                Files.copy(file, to, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return new Headless(pairwright, scratch, copy);
    }

    /// Runs a main class of the tests to its end.
    MeasuredProcess.Run run(String main, Object... arguments) {
        Path lib = pairwright.jar().resolveSibling("");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin/java").toString());
        command.add("--module-path");
        command.add(lib.resolve("javafx").toString());
        command.add("@" + lib.resolve("desktop.options"));
        command.add("-XX:AOTCache=" + lib.resolve("desktop.aot"));
        Path driver = lib.resolve("sqlite").resolve(driver());
        command.add("-Dorg.sqlite.lib.path=" + driver);
        command.add("-Dorg.sqlite.tmpdir=" + driver);
        command.add("--sun-misc-unsafe-memory-access=allow");
        command.add("-Dglass.platform=Headless");
        command.add("-Dprism.order=sw");
        command.add("-classpath");
        command.add(pairwright.jar() + File.pathSeparator + classes);
        command.add(MAINS + main);
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        String home = scratch.folder().toAbsolutePath().toString();
        return MeasuredProcess.of(
                scratch.folder(),
                Map.of("XDG_CONFIG_HOME", home, "XDG_DATA_HOME", home, "PAIRWRIGHT_LOG_DIR", home),
                command);
    }

    /// Where the launcher says that the driver's library is.
    private static String driver() {
        String system = System.getProperty("os.name", "").startsWith("Mac") ? "Mac" : "Linux";
        String processor = System.getProperty("os.arch", "");
        return system + "/" + (processor.equals("amd64") ? "x86_64" : processor);
    }

    /// Runs one that prints figures.
    Figures figures(String main, Object... arguments) {
        return Figures.of(run(main, arguments).output());
    }
}
