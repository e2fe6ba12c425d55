package org.pairwright.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {
    @TempDir Path folder;

    private Path file() {
        return folder.resolve("new/folder/settings.json");
    }

    @Test
    void what_was_saved_is_loaded() {
        Settings settings = Settings.DEFAULT.withLastProject("/data/ä.pairs").withLook("dark");

        new SettingsFile(file()).save(settings);

        assertThat(new SettingsFile(file()).load()).isEqualTo(settings);
    }

    @Test
    void without_a_file_there_are_the_defaults() {
        assertThat(new SettingsFile(file()).load()).isEqualTo(Settings.DEFAULT);
    }

    @Test
    void a_broken_file_gives_the_defaults() throws IOException {
        Path broken = Files.writeString(folder.resolve("settings.json"), "{\"look\": \"da");

        assertThat(new SettingsFile(broken).load()).isEqualTo(Settings.DEFAULT);
    }

    @Test
    void what_can_be_read_of_another_version_is_kept() throws IOException {
        Path other =
                Files.writeString(
                        folder.resolve("settings.json"),
                        "{\"look\": \"dark\", \"last_project\": 5, \"sound\": true}");

        assertThat(new SettingsFile(other).load()).isEqualTo(Settings.DEFAULT.withLook("dark"));
    }
}
