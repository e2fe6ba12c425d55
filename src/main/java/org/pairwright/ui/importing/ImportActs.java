package org.pairwright.ui.importing;

import java.util.List;
import org.pairwright.ui.kit.Act;
import org.pairwright.ui.kit.Scope;

/// What can be done on the Import screen.
public final class ImportActs {
    private static final Scope SCREEN = new Scope("import.act.screen");

    static final Act CANCEL = SCREEN.act("import.cancel", "import.act.cancel", "Esc");
    static final Act AGAIN = SCREEN.act("import.again", "import.act.again", "R");
    static final Act LABEL = SCREEN.act("import.label", "import.done.label", "Enter");

    private ImportActs() {}

    /// All of them, in the order in which people look for them.
    public static List<Act> all() {
        return List.of(LABEL, AGAIN, CANCEL);
    }
}
