package org.pairwright.ui.prompts;

import java.nio.file.Path;
import java.util.List;
import org.pairwright.ui.kit.Dialogs;
import org.pairwright.ui.kit.Failure;

/// Nobody is there to be asked, and nothing has to be said.
record NoDialogs() implements Dialogs {
    @Override
    public List<Path> chooseFiles(String title, String kind, List<String> patterns) {
        return List.of();
    }

    @Override
    public void openAddress(String address) {
        throw new IllegalStateException(address);
    }

    @Override
    public void unforeseen(Failure failure) {
        throw new IllegalStateException(failure.details());
    }
}
