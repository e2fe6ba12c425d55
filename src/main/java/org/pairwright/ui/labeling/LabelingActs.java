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
    static final Act START = SCREEN.act("label.start", "label.act.start", "Home");
    static final Act END = SCREEN.act("label.end", "label.act.end", "End");
    static final Act RAW = SCREEN.act("label.raw", "label.act.raw", "R");
    static final Act DIFFERENCES = SCREEN.act("label.differences", "label.act.differences", "D");
    static final Act IN_STEP = SCREEN.act("label.inStep", "label.act.inStep", "Y");
    static final Act ARRANGE = SCREEN.act("label.arrange", "label.act.arrange", "V");
    static final Act FOLD = SCREEN.act("label.fold", "label.act.fold", "P");
    static final Act NARROWER = SCREEN.act("label.narrower", "label.act.narrower", "[");
    static final Act WIDER = SCREEN.act("label.wider", "label.act.wider", "]");
    static final Act FIND = SCREEN.act("label.find", "label.act.find", "Shortcut+F").alsoInText();
    static final Act LARGER =
            SCREEN.act("label.larger", "label.act.larger", "Shortcut++").alsoInText();
    static final Act SMALLER =
            SCREEN.act("label.smaller", "label.act.smaller", "Shortcut+-").alsoInText();
    static final Act USUAL_SIZE =
            SCREEN.act("label.usualSize", "label.act.usualSize", "Shortcut+0").alsoInText();

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
                        RAW,
                        DIFFERENCES,
                        IN_STEP,
                        ARRANGE,
                        FOLD,
                        FIND,
                        LARGER,
                        SMALLER,
                        USUAL_SIZE,
                        WIDER,
                        NARROWER,
                        LINE_DOWN,
                        LINE_UP,
                        PAGE_DOWN,
                        PAGE_UP,
                        START,
                        END));
        return List.copyOf(all);
    }
}
