package org.pairwright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.settings.Settings;
import org.pairwright.settings.SettingsFile;
import org.pairwright.ui.kit.Background;

/// Where dialogs for files begin.
class FolderKeeperTest {
    @TempDir Path folder;

    private FolderKeeper folders(Settings settings) {
        SettingsKeeper keeper =
                new SettingsKeeper(
                        new SettingsFile(folder.resolve("settings.json")),
                        settings,
                        new Background(Runnable::run, Runnable::run, e -> {}),
                        () -> {});
        return new FolderKeeper(keeper, folder.resolve("home"));
    }

    @Test
    void each_kind_begins_where_it_was_chosen_last() throws IOException {
        Path data = Files.createDirectory(folder.resolve("data"));
        FolderKeeper folders = folders(Settings.DEFAULT);
        folders.remember("Files of pairs", data);

        assertThat(folders.last("Files of pairs")).contains(data);
        assertThat(folders.last("Evaluation templates")).isEmpty();
    }

    @Test
    void a_folder_that_is_gone_is_not_begun_with() {
        FolderKeeper folders = folders(Settings.DEFAULT);
        folders.remember("Files of pairs", folder.resolve("gone"));

        assertThat(folders.last("Files of pairs")).isEmpty();
    }

    @Test
    void a_kind_that_was_never_chosen_begins_beside_the_project() {
        Settings opened =
                Settings.DEFAULT.withOpened(folder.resolve("a.pairs"), "A", Instant.EPOCH);

        assertThat(folders(opened).first()).isEqualTo(folder);
        assertThat(folders(Settings.DEFAULT).first()).isEqualTo(folder.resolve("home"));
    }
}
