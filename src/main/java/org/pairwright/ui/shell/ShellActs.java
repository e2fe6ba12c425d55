package org.pairwright.ui.shell;

import java.util.ArrayList;
import java.util.List;
import org.pairwright.ui.importing.ImportActs;
import org.pairwright.ui.kit.Act;
import org.pairwright.ui.kit.KeyMap;
import org.pairwright.ui.kit.Scope;
import org.pairwright.ui.labeling.LabelingActs;

/// What can be done everywhere, and the keys of all screens.
final class ShellActs {
    static final Act LABEL = Scope.EVERYWHERE.act("shell.label", "shell.act.label", "Shortcut+1");
    static final Act IMPORT = Scope.EVERYWHERE.act("shell.import", "shell.act.import", "Shortcut+I");
    static final Act LOOK =
            Scope.EVERYWHERE.act("shell.look", "shell.act.look", "Shortcut+Shift+L");

    private ShellActs() {}

    private static List<Act> all() {
        return List.of(LABEL, IMPORT, LOOK);
    }

    /// The default keys of everything that can be done anywhere.
    static KeyMap keys() {
        List<Act> acts = new ArrayList<>(all());
        acts.addAll(LabelingActs.all());
        acts.addAll(ImportActs.all());
        return new KeyMap(acts);
    }
}
