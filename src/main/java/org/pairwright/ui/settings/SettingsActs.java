package org.pairwright.ui.settings;

import java.util.List;
import org.pairwright.ui.kit.Act;
import org.pairwright.ui.kit.Scope;

/// What can be done on the Settings screen.
public final class SettingsActs {
    private static final Scope SCREEN = new Scope("settings.act.screen");

    static final Act LOOK = SCREEN.act("settings.look", "settings.act.look", "1");
    static final Act KEYS = SCREEN.act("settings.keys", "settings.act.keys", "2");
    static final Act LABELING = SCREEN.act("settings.labeling", "settings.act.labeling", "3");
    static final Act ABOUT = SCREEN.act("settings.about", "settings.act.about", "4");
    static final Act EXPORT = SCREEN.act("settings.export", "settings.act.export", "E");
    static final Act IMPORT = SCREEN.act("settings.import", "settings.act.import", "I");

    private SettingsActs() {}

    /// All of them, in the order in which people look for them.
    public static List<Act> all() {
        return List.of(LOOK, KEYS, LABELING, ABOUT, EXPORT, IMPORT);
    }
}
