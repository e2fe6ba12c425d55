package org.pairwright.ui.labeling;

import java.util.ArrayList;
import java.util.List;
import org.pairwright.ui.kit.Act;
import org.pairwright.ui.kit.Scope;

/// What can be done on the Label screen.
public final class LabelingActs {
    static final Scope SCREEN = new Scope("label.act.screen");

    static final Act FLAG = SCREEN.act("label.flag", "label.spoken.flag", "F");
    static final Act RATIONALE = SCREEN.act("label.rationale", "label.act.rationale", "W");
    static final Act LEFT_SAFETY = SCREEN.act("label.leftSafety", "label.act.leftSafety", "A");
    static final Act RIGHT_SAFETY = SCREEN.act("label.rightSafety", "label.act.rightSafety", "L");
    static final Act NEXT = SCREEN.act("label.next", "label.act.next", "Enter").alsoInText();
    static final Act LEAVE_FIELD =
            SCREEN.act("label.leaveField", "label.act.leaveField", "Esc").alsoInText();
    static final Act UNDO = SCREEN.act("label.undo", "label.act.undo", "Shortcut+Z");
    static final Act REDO = SCREEN.act("label.redo", "label.act.redo", "Shortcut+Shift+Z");
    static final Act BACK = SCREEN.act("label.back", "label.act.back", "Alt+Left");
    static final Act FORWARD = SCREEN.act("label.forward", "label.act.forward", "Alt+Right");
    static final Act LINE_DOWN = SCREEN.act("label.lineDown", "label.act.lineDown", "Down");
    static final Act LINE_UP = SCREEN.act("label.lineUp", "label.act.lineUp", "Up");
    static final Act PAGE_DOWN = SCREEN.act("label.pageDown", "label.act.pageDown", "PageDown");
    static final Act PAGE_UP = SCREEN.act("label.pageUp", "label.act.pageUp", "PageUp");

    private LabelingActs() {}

    /// All of them, in the order in which people look for them.
    public static List<Act> all() {
        List<Act> all = new ArrayList<>();
        for (Choice choice : Choice.values()) {
            all.add(choice.act());
        }
        all.addAll(
                List.of(
                        FLAG,
                        RATIONALE,
                        LEFT_SAFETY,
                        RIGHT_SAFETY,
                        NEXT,
                        LEAVE_FIELD,
                        UNDO,
                        REDO,
                        BACK,
                        FORWARD,
                        LINE_DOWN,
                        LINE_UP,
                        PAGE_DOWN,
                        PAGE_UP));
        return List.copyOf(all);
    }
}
