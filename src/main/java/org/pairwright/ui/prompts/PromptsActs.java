package org.pairwright.ui.prompts;

import java.util.List;
import org.pairwright.ui.kit.Act;
import org.pairwright.ui.kit.Scope;

/// What can be done on the Prompts screen.
public final class PromptsActs {
    private static final Scope SCREEN = new Scope("prompts.act.screen");

    static final Act NEW = SCREEN.act("prompts.new", "prompts.act.new", "N");
    static final Act EDIT = SCREEN.act("prompts.edit", "prompts.act.edit", "E");
    static final Act STARTERS = SCREEN.act("prompts.starters", "prompts.act.starters", "S");
    static final Act GENERATE = SCREEN.act("prompts.generate", "prompts.act.generate", "P");
    static final Act SAVE =
            SCREEN.act("prompts.save", "prompts.act.save", "Shortcut+S").alsoInText();

    /// As on the Setup screen: Esc is pressed too lightly for what can't be had back.
    static final Act DISCARD =
            SCREEN.act("prompts.discard", "prompts.act.discard", "Shortcut+D").alsoInText();

    static final Act REQUEST = SCREEN.act("prompts.request", "prompts.act.request", "Q");
    static final Act APPROVE = SCREEN.act("prompts.approve", "prompts.act.approve", "A");
    static final Act RETURN = SCREEN.act("prompts.return", "prompts.act.return", "B");
    static final Act RETIRE = SCREEN.act("prompts.retire", "prompts.act.retire", "T");
    static final Act COMMENT = SCREEN.act("prompts.comment", "prompts.act.comment", "C");
    static final Act NOTE = SCREEN.act("prompts.note", "prompts.act.note", "W");
    static final Act TEXT = SCREEN.act("prompts.text", "prompts.act.text", "1");
    static final Act DIFFERENCES =
            SCREEN.act("prompts.differences", "prompts.act.differences", "2");
    static final Act CHECKS = SCREEN.act("prompts.checks", "prompts.act.checks", "3");
    static final Act HISTORY = SCREEN.act("prompts.history", "prompts.act.history", "4");
    static final Act EARLIER = SCREEN.act("prompts.earlier", "prompts.act.earlier", "Alt+Left");
    static final Act LATER = SCREEN.act("prompts.later", "prompts.act.later", "Alt+Right");

    private PromptsActs() {}

    /// All of them, in the order in which people look for them.
    public static List<Act> all() {
        return List.of(
                NEW,
                EDIT,
                STARTERS,
                GENERATE,
                SAVE,
                DISCARD,
                REQUEST,
                APPROVE,
                RETURN,
                RETIRE,
                COMMENT,
                NOTE,
                TEXT,
                DIFFERENCES,
                CHECKS,
                HISTORY,
                EARLIER,
                LATER);
    }
}
