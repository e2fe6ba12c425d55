package org.pairwright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DisplayTest {
    private static final Map<String, String> X11 = Map.of("DISPLAY", ":0");
    @TempDir Path folder;

    private Display display(Map<String, String> environment) {
        return Display.of("Linux", environment, folder.resolve("ld.so.cache"), List.of(folder));
    }

    @Test
    void linux_without_a_display_has_none() {
        assertThat(display(Map.of("DISPLAY", ""))).isEqualTo(Display.NONE);
    }

    @Test
    void a_display_without_gtk_is_named() {
        assertThat(display(X11)).isEqualTo(Display.NO_GTK);
    }

    @Test
    void gtk_in_the_systems_list_of_libraries_is_found() throws IOException {
        Files.write(
                folder.resolve("ld.so.cache"),
                new byte[] {0, 'l', 'i', 'b', 'g', 't', 'k', '-', '3', '.', 's', 'o', '.', '0', 0});

        assertThat(display(Map.of("WAYLAND_DISPLAY", "wayland-0"))).isEqualTo(Display.READY);
    }

    @Test
    void gtk_in_a_folder_of_libraries_is_found() throws IOException {
        Files.createFile(folder.resolve("libgtk-3.so.0"));

        assertThat(display(X11)).isEqualTo(Display.READY);
    }

    @Test
    void gtk_in_a_folder_of_ones_own_is_found() throws IOException {
        Path own = Files.createDirectory(folder.resolve("own"));
        Files.createFile(own.resolve("libgtk-3.so.0"));

        assertThat(display(Map.of("DISPLAY", ":0", "LD_LIBRARY_PATH", "/none::" + own)))
                .isEqualTo(Display.READY);
    }

    @Test
    void other_systems_bring_their_windows_with_them() {
        assertThat(Display.of("Mac OS X", Map.of(), folder, List.of())).isEqualTo(Display.READY);
    }
}
