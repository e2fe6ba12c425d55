package org.pairwright;

import static java.nio.file.attribute.PosixFilePermissions.fromString;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A folder that looks like an installed Java to the launcher: its `java` prints its name and, one
/// a line, what it was told.
record FakeJava(Path home) {

    /// Installs one that says its version in a `release` file.
    static FakeJava installed(Path home, String version) throws IOException {
        FakeJava java = unlabeled(home, version);
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        return java;
    }

    /// Installs one that says its version only when it is asked.
    static FakeJava unlabeled(Path home, String version) throws IOException {
        Path executable = Files.createDirectories(home.resolve("bin")).resolve("java");
        Files.writeString(
                executable,
                """
                #!/bin/sh
                if [ "$1" = -version ]; then echo 'openjdk version "%s" 2025-09-16' >&2; exit; fi
                echo %s
                printf '%%s\\n' "$@"
                """
                        .formatted(version, home.getFileName()));
        Files.setPosixFilePermissions(executable, fromString("rwxr-xr-x"));
        return new FakeJava(home);
    }

    Path executable() {
        return home.resolve("bin").resolve("java");
    }
}
