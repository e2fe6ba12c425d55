package org.pairwright.ui.projects;

import java.util.List;
import org.pairwright.ui.kit.Act;
import org.pairwright.ui.kit.Scope;

/// The ways to a project, from everywhere.
public final class ProjectsActs {
    public static final Act OPEN =
            Scope.EVERYWHERE.act("projects.open", "projects.act.open", "Shortcut+O").alsoInText();
    public static final Act NEW =
            Scope.EVERYWHERE.act("projects.new", "projects.act.new", "Shortcut+N").alsoInText();
    public static final Act SAMPLE =
            Scope.EVERYWHERE.act("projects.sample", "projects.act.sample", "Shortcut+Shift+O");

    private ProjectsActs() {}

    /// All of them, in the order in which people look for them.
    public static List<Act> all() {
        return List.of(OPEN, NEW, SAMPLE);
    }
}
