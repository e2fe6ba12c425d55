package org.pairwright.ui.shell;

import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.pairwright.settings.Settings;
import org.pairwright.settings.SettingsFile;
import org.pairwright.ui.kit.Background;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The settings as they are, saved a moment after they change.
final class SettingsKeeper {
    private static final Logger LOG = LoggerFactory.getLogger(SettingsKeeper.class);

    private final SettingsFile file;
    private final Background lane;
    private final Runnable saveSoon;
    private final ReadOnlyObjectWrapper<Settings> settings;
    private boolean changed;

    /// @param saveSoon calls [#saveNow] in a moment, once for all changes until then
    SettingsKeeper(SettingsFile file, Settings loaded, Background background, Runnable saveSoon) {
        this.file = file;
        this.saveSoon = saveSoon;
        lane = background.inOrder();
        settings = new ReadOnlyObjectWrapper<>(loaded);
    }

    ReadOnlyObjectProperty<Settings> settingsProperty() {
        return settings.getReadOnlyProperty();
    }

    Settings settings() {
        return settings.get();
    }

    void change(UnaryOperator<Settings> with) {
        Settings before = settings.get();
        settings.set(with.apply(before));
        if (!settings.get().equals(before)) {
            changed = true;
            saveSoon.run();
        }
    }

    void saveNow() {
        if (changed) {
            changed = false;
            Settings now = settings.get();
            lane.run(
                    () -> {
                        file.save(now);
                        return now;
                    },
                    saved -> LOG.debug("Saved the settings"),
                    // A forgotten look is not worth a dialog; why is in the log.
                    failure -> LOG.debug("Did not save the settings"));
        }
    }
}
