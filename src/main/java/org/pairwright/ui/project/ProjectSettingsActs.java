package org.pairwright.ui.project;

import java.util.List;
import org.pairwright.ui.kit.Act;
import org.pairwright.ui.kit.Scope;

/// What can be done on the Project settings screen.
public final class ProjectSettingsActs {
    private static final Scope SCREEN = new Scope("project.act.screen");

    static final Act SAVE =
            SCREEN.act("project.save", "project.act.save", "Shortcut+S").alsoInText();
    static final Act DISCARD =
            SCREEN.act("project.discard", "project.act.discard", "Shortcut+D").alsoInText();
    static final Act GUIDELINES = SCREEN.act("project.guidelines", "project.act.guidelines", "1");
    static final Act QUESTIONS = SCREEN.act("project.questions", "project.act.questions", "2");
    static final Act TAXONOMY = SCREEN.act("project.taxonomy", "project.act.taxonomy", "3");
    static final Act PEOPLE = SCREEN.act("project.people", "project.act.people", "4");
    static final Act TARGETS = SCREEN.act("project.targets", "project.act.targets", "5");

    static final Act CROSSWALKS = SCREEN.act("project.crosswalks", "project.act.crosswalks", "6");

    private ProjectSettingsActs() {}

    /// All of them, in the order in which people look for them.
    public static List<Act> all() {
        return List.of(SAVE, DISCARD, GUIDELINES, QUESTIONS, TAXONOMY, PEOPLE, TARGETS, CROSSWALKS);
    }
}
