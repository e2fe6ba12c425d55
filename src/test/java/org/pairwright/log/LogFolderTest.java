package org.pairwright.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LogFolderTest {
    private static final Path HOME = Path.of("/home/ana");

    @Test
    void a_folder_that_was_named_comes_first() {
        assertThat(LogFolder.of(Map.of("PAIRWRIGHT_LOG_DIR", "/logs"), "Linux", HOME))
                .isEqualTo(Path.of("/logs"));
    }

    @Test
    void on_linux_it_is_the_users_state_folder() {
        assertThat(LogFolder.of(Map.of("XDG_STATE_HOME", "/state"), "Linux", HOME))
                .isEqualTo(Path.of("/state/pairwright"));
        assertThat(LogFolder.of(Map.of(), "Linux", HOME))
                .isEqualTo(Path.of("/home/ana/.local/state/pairwright"));
    }

    @Test
    void a_state_folder_that_is_not_absolute_does_not_count() {
        assertThat(LogFolder.of(Map.of("XDG_STATE_HOME", "state"), "Linux", HOME))
                .isEqualTo(Path.of("/home/ana/.local/state/pairwright"));
    }

    @Test
    void other_systems_have_places_of_their_own() {
        assertThat(LogFolder.of(Map.of(), "Mac OS X", HOME))
                .isEqualTo(Path.of("/home/ana/Library/Logs/Pairwright"));
        assertThat(LogFolder.of(Map.of(), "Windows 11", HOME))
                .isEqualTo(Path.of("/home/ana/AppData/Local/Pairwright/Logs"));
    }
}
