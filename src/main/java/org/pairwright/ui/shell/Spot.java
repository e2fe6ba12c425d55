package org.pairwright.ui.shell;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.pairwright.ui.kit.Act;

/// A place in the rail.
enum Spot {
    LABEL("go-label", "shell.rail.label", Feather.COLUMNS),
    DATA("go-data", "shell.rail.data", Feather.LIST),
    AGREEMENT("go-agreement", "shell.rail.agreement", Feather.BAR_CHART_2),
    COMPARE("go-compare", "shell.rail.compare", Feather.TRENDING_UP),
    PROMPTS("go-prompts", "shell.rail.prompts", Feather.MESSAGE_SQUARE),
    IMPORT("go-import", "shell.rail.import", Feather.DOWNLOAD),
    RELEASE("go-release", "shell.rail.release", Feather.PACKAGE),
    PROJECT("go-project", "shell.rail.project", Feather.SLIDERS),
    PROJECTS("go-projects", "shell.rail.projects", Feather.FOLDER),
    SETTINGS("go-settings", "shell.rail.settings", Feather.SETTINGS);

    private final String id;
    private final String words;
    private final Feather icon;

    Spot(String id, String words, Feather icon) {
        this.id = id;
        this.words = words;
        this.icon = icon;
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
        return switch (this) {
            case LABEL -> ShellActs.LABEL;
            case DATA -> ShellActs.DATA;
            case AGREEMENT -> ShellActs.AGREEMENT;
            case COMPARE -> ShellActs.COMPARE;
            case PROMPTS -> ShellActs.PROMPTS;
            case IMPORT -> ShellActs.IMPORT;
            case RELEASE -> ShellActs.RELEASE;
            case PROJECT -> ShellActs.PROJECT;
            case PROJECTS -> ShellActs.PROJECTS;
            case SETTINGS -> ShellActs.SETTINGS;
        };
    }

    /// Whether it is there only while a project is open.
    boolean needsProject() {
        return switch (this) {
            case LABEL, DATA, AGREEMENT, COMPARE, PROMPTS, IMPORT, RELEASE, PROJECT -> true;
            case PROJECTS, SETTINGS -> false;
        };
    }
}
