package org.pairwright.ui.labeling;

import java.nio.file.Path;
import java.util.List;
import org.pairwright.ui.kit.Dialogs;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Navigator;

/// Lets a person choose files of pairs to import, or open the project again.
public final class PairFiles {
    private static final List<String> PATTERNS =
            List.of(
                    "*.jsonl",
                    "*.json",
                    "*.ndjson",
                    "*.csv",
                    "*.tsv",
                    "*.jsonl.gz",
                    "*.json.gz",
                    "*.csv.gz",
                    "*.tsv.gz");

    private final Navigator navigator;
    private final Dialogs dialogs;
    private final Messages messages;

    PairFiles(Navigator navigator, Dialogs dialogs, Messages messages) {
        this.navigator = navigator;
        this.dialogs = dialogs;
        this.messages = messages;
    }

    /// What could not be saved is given up.
    void openAgain() {
        navigator.openAgain();
    }

    /// Imports what is chosen; nothing where nothing is.
    public void choose() {
        List<Path> files =
                dialogs.chooseFiles(
                        messages.of("label.empty.choose"),
                        messages.of("label.empty.kind"),
                        PATTERNS);
        if (!files.isEmpty()) {
            navigator.importFiles(files);
        }
    }
}
