package org.pairwright.ui.kit;

/// The ways to other screens that screens show with their keys.
public final class Ways {
    public static final Act LABEL =
            Scope.EVERYWHERE.act("shell.label", "shell.act.label", "Shortcut+1");

    public static final Act PROMPTS =
            Scope.EVERYWHERE.act("shell.prompts", "shell.act.prompts", "Shortcut+6");

    private Ways() {}
}
