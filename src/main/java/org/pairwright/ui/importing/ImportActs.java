package org.pairwright.ui.importing;

import java.util.List;
import org.pairwright.ui.kit.Act;
import org.pairwright.ui.kit.FixedKey;
import org.pairwright.ui.kit.Scope;

/// What can be done on the Import screen.
public final class ImportActs {
    /// Before anything came in; here keys mean something else than afterwards.
    private static final Scope BEFORE = new Scope("import.act.before");

    private static final Scope SCREEN = new Scope("import.act.screen");

    private static final Scope IN_FIELDS = new Scope("import.act.inFields");
    private static final Scope IN_FILTER = new Scope("import.act.inFilter");

    static final Act START = BEFORE.act("import.start", "import.act.start", "Enter");
    static final Act BACK = BEFORE.act("import.back", "import.act.back", "Esc");
    static final Act FORMAT = BEFORE.act("import.format", "import.act.format", "F");
    static final Act MAP = BEFORE.act("import.map", "import.act.map", "M");
    static final Act NEXT_FILES =
            BEFORE.act("import.next", "import.act.next", "N", "Shortcut+E").alsoInText();
    static final Act CHECK = BEFORE.act("import.check", "import.act.check", "C");

    static final Act CANCEL = SCREEN.act("import.cancel", "import.act.cancel", "Esc");
    static final Act AGAIN = SCREEN.act("import.again", "import.act.again", "R");
    static final Act LABEL = SCREEN.act("import.label", "import.done.label", "Enter");
    static final Act UNDO = SCREEN.act("import.undo", "import.act.undo", "Shortcut+Z");
    static final Act FILTER =
            SCREEN.act("import.filter", "import.act.filter", "F", "Shortcut+F").alsoInText();
    static final Act COPY = SCREEN.act("import.copy", "import.act.copy", "C");
    static final Act SAVE = SCREEN.act("import.save", "import.act.save", "S");

    private ImportActs() {}

    /// All of them, in the order in which people look for them.
    public static List<Act> all() {
        return List.of(
                START,
                BACK,
                FORMAT,
                MAP,
                NEXT_FILES,
                CHECK,
                LABEL,
                UNDO,
                FILTER,
                COPY,
                SAVE,
                AGAIN,
                CANCEL);
    }

    /// The keys of its panels that are always the same.
    public static List<FixedKey> fixed() {
        return List.of(
                IN_FIELDS.fixed("import.fixed.move", "↑", "↓"),
                IN_FIELDS.fixed("import.fixed.take", "Enter"),
                IN_FIELDS.fixed("import.fixed.leave", "Esc"),
                IN_FILTER.fixed("import.fixed.toProblems", "Enter", "↓"),
                IN_FILTER.fixed("import.fixed.clear", "Esc"));
    }
}
