package org.pairwright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.settings.Settings;
import org.pairwright.settings.SettingsFile;
import org.pairwright.ui.kit.Background;

class SettingsKeeperTest {
    @TempDir Path folder;
    private int asked;

    private SettingsKeeper keeper() {
        return new SettingsKeeper(
                new SettingsFile(folder.resolve("settings.json")),
                Settings.DEFAULT,
                new Background(Runnable::run, Runnable::run, e -> {}),
                () -> asked++);
    }

    private Settings saved() {
        return new SettingsFile(folder.resolve("settings.json")).load();
    }

    @Test
    void a_change_is_saved_a_moment_later() {
        SettingsKeeper keeper = keeper();
        keeper.change(it -> it.withPerson("Mara"));
        Settings before = saved();
        keeper.saveNow();

        assertThat(asked).isEqualTo(1);
        assertThat(before).isEqualTo(Settings.DEFAULT);
        assertThat(saved().person()).isEqualTo("Mara");
    }

    @Test
    void what_is_as_it_was_is_not_saved() {
        SettingsKeeper keeper = keeper();
        keeper.change(it -> it.withPerson(""));
        keeper.saveNow();

        assertThat(asked).isZero();
        assertThat(folder).isEmptyDirectory();
    }
}
