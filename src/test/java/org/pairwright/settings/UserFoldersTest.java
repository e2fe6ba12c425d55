package org.pairwright.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UserFoldersTest {
    private static final Path HOME = Path.of("/home/mara");

    @Test
    void on_linux_they_follow_the_xdg_specification() {
        assertThat(UserFolders.of("Linux", HOME, Map.of()))
                .isEqualTo(
                        new UserFolders(
                                Path.of("/home/mara/.config/pairwright"),
                                Path.of("/home/mara/.local/share/pairwright")));
    }

    @Test
    void on_linux_a_person_may_move_them() {
        Map<String, String> environment =
                Map.of("XDG_CONFIG_HOME", "/etc/mara", "XDG_DATA_HOME", "relative/is/passed/over");

        assertThat(UserFolders.of("Linux", HOME, environment))
                .isEqualTo(
                        new UserFolders(
                                Path.of("/etc/mara/pairwright"),
                                Path.of("/home/mara/.local/share/pairwright")));
    }

    @Test
    void on_a_mac_both_are_application_support() {
        Path support = Path.of("/home/mara/Library/Application Support/Pairwright");

        assertThat(UserFolders.of("Mac OS X", HOME, Map.of()))
                .isEqualTo(new UserFolders(support, support));
    }

    @Test
    void on_windows_data_stays_on_the_machine() {
        assertThat(UserFolders.of("Windows 11", HOME, Map.of()))
                .isEqualTo(
                        new UserFolders(
                                Path.of("/home/mara/AppData/Roaming/Pairwright"),
                                Path.of("/home/mara/AppData/Local/Pairwright")));
    }
}
