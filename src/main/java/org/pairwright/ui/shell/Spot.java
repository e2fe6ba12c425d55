package org.pairwright.ui.shell;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.pairwright.ui.kit.Act;

/// A place in the rail.
enum Spot {
    LABEL("go-label", "shell.rail.label", Feather.COLUMNS, ShellActs.LABEL),
    IMPORT("go-import", "shell.rail.import", Feather.DOWNLOAD, ShellActs.IMPORT),
    PROJECT("go-project", "shell.rail.project", Feather.SLIDERS, ShellActs.PROJECT),
    PROJECTS("go-projects", "shell.rail.projects", Feather.FOLDER, ShellActs.PROJECTS),
    SETTINGS("go-settings", "shell.rail.settings", Feather.SETTINGS, ShellActs.SETTINGS);

    private final String id;
    private final String words;
    private final Ikon icon;
    private final Act act;

    Spot(String id, String words, Ikon icon, Act act) {
        this.id = id;
        this.words = words;
        this.icon = icon;
        this.act = act;
    }

    String id() {
        return id;
    }

    /// The message key of what stands below the icon.
    String words() {
        return words;
    }

    Ikon icon() {
        return icon;
    }

    Act act() {
        return act;
    }

    /// Whether it is there only while a project is open.
    boolean needsProject() {
        return switch (this) {
            case LABEL, IMPORT, PROJECT -> true;
            case PROJECTS, SETTINGS -> false;
        };
    }
}
