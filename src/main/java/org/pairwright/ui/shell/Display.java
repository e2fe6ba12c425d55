package org.pairwright.ui.shell;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Whether a window can be opened here. Asked before JavaFX starts, which would only fail.
enum Display {
    READY,
    /// Linux without a display.
    NONE,
    /// Linux with a display, without the library that draws windows.
    NO_GTK;

    private static final String GTK = "libgtk-3.so.0";
    private static final Path LIBRARY_CACHE = Path.of("/etc/ld.so.cache");
    private static final List<Path> LIBRARY_FOLDERS =
            Stream.of("/usr/lib64", "/usr/lib", "/lib64", "/lib", "/usr/local/lib")
                    .map(Path::of)
                    .toList();

    /// The display of this process.
    static Display here() {
        if ("Headless".equals(System.getProperty("glass.platform"))) {
            return READY;
        }
        return of(
                System.getProperty("os.name", ""), System.getenv(), LIBRARY_CACHE, LIBRARY_FOLDERS);
    }

    /// @param libraryCache the system's list of libraries; where there is none, GTK is looked for
    ///   in the folders, and taken to be there when they are missing too
    static Display of(
            String system,
            Map<String, String> environment,
            Path libraryCache,
            List<Path> libraryFolders) {
        if (!system.startsWith("Linux")) {
            return READY;
        }
        if (environment.getOrDefault("DISPLAY", "").isEmpty()
                && environment.getOrDefault("WAYLAND_DISPLAY", "").isEmpty()) {
            return NONE;
        }
        Stream<Path> own =
                Arrays.stream(environment.getOrDefault("LD_LIBRARY_PATH", "").split(":"))
                        .filter(folder -> !folder.isEmpty())
                        .map(Path::of);
        List<Path> folders =
                Stream.concat(own, libraryFolders.stream()).filter(Files::isDirectory).toList();
        boolean found = folders.stream().anyMatch(folder -> Files.exists(folder.resolve(GTK)));
        return found || listed(libraryCache) || folders.isEmpty() ? READY : NO_GTK;
    }

    private static boolean listed(Path libraryCache) {
        try {
            return new String(Files.readAllBytes(libraryCache), StandardCharsets.ISO_8859_1)
                    .contains(GTK);
        } catch (IOException e) {
            // No such list on this system: what the folders hold decides.
            return false;
        }
    }
}
