package org.pairwright.bench;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Processes that open windows which are drawn to memory, with the distribution's JavaFX, options
/// and archive.
record Headless(Pairwright pairwright, Scratch scratch) {
    private static final String MAINS = "org.pairwright.ui.shell.";

    /// Runs a main class of the tests to its end.
    MeasuredProcess.Run run(String main, Object... arguments) {
        Path lib = pairwright.jar().resolveSibling("");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin/java").toString());
        command.add("--module-path");
        command.add(lib.resolve("javafx").toString());
        command.add("@" + lib.resolve("desktop.options"));
        command.add("-XX:AOTCache=" + lib.resolve("desktop.aot"));
        command.add("--sun-misc-unsafe-memory-access=allow");
        command.add("-Dglass.platform=Headless");
        command.add("-Dprism.order=sw");
        command.add("-classpath");
        command.add(pairwright.jar() + File.pathSeparator + Path.of("target/test-classes"));
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

    /// Runs one that prints figures.
    Figures figures(String main, Object... arguments) {
        return Figures.of(run(main, arguments).output());
    }
}
