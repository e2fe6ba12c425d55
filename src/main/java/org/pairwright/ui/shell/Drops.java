package org.pairwright.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Takes files that are dropped on the window.
final class Drops {
    private final Consumer<List<Path>> taken;

    /// @param taken told of the files
    Drops(Consumer<List<Path>> taken) {
        this.taken = taken;
    }

    void listenTo(Scene scene) {
        scene.setOnDragOver(this::over);
        scene.setOnDragDropped(this::dropped);
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
    }

    private void dropped(DragEvent event) {
        List<Path> files = event.getDragboard().getFiles().stream().map(File::toPath).toList();
        event.setDropCompleted(!files.isEmpty());
        if (!files.isEmpty()) {
            taken.accept(files);
        }
    }
}
