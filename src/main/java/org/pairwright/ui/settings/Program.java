package org.pairwright.ui.settings;

import java.nio.file.Path;
import java.util.List;

/// What this program is and where it keeps things.
///
/// @param version empty where it was not packaged
/// @param settings the settings' file
/// @param log the log file
/// @param data the folder of projects that the program makes on its own
public record Program(String version, Path settings, Path log, Path data) {
    /// A part by others.
    record Part(String name, String license) {}

    /// What comes with the program, with the licenses under which it does.
    static final List<Part> PARTS =
            List.of(
                    new Part("OpenJFX", "GPL 2 with the Classpath Exception"),
                    new Part("AtlantaFX", "MIT"),
                    new Part("ControlsFX", "BSD 3-Clause"),
                    new Part("Ikonli and Feather icons", "Apache 2.0 and MIT"),
                    new Part("Noto Emoji", "SIL Open Font License 1.1"),
                    new Part("Jackson", "Apache 2.0"),
                    new Part("FastCSV", "MIT"),
                    new Part("Apache Commons Statistics", "Apache 2.0"),
                    new Part("SQLite JDBC", "Apache 2.0"),
                    new Part("PostgreSQL JDBC driver", "BSD 2-Clause"),
                    new Part("JDBI", "Apache 2.0"),
                    new Part("picocli", "Apache 2.0"),
                    new Part("SLF4J", "MIT"),
                    new Part("Logback", "EPL 1.0 or LGPL 2.1"),
                    new Part("JSpecify", "Apache 2.0"));
}
