package org.pairwright.ui.kit;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.TextArea;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

/// Dialogs in front of a window.
public final class WindowDialogs implements Dialogs {
    private final Stage stage;
    private final Messages messages;

    public WindowDialogs(Stage stage, Messages messages) {
        this.stage = stage;
        this.messages = messages;
    }

    @Override
    public List<Path> chooseFiles(String title, String kind, List<String> patterns) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters()
                .setAll(
                        new FileChooser.ExtensionFilter(kind, patterns),
                        new FileChooser.ExtensionFilter(messages.of("dialog.files.all"), "*"));
        List<File> chosen = chooser.showOpenMultipleDialog(stage);
        return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
    }

    @Override
    public void unforeseen(Failure failure) {
        Alert alert = new Alert(Alert.AlertType.ERROR);
        alert.initOwner(stage);
        alert.setTitle(messages.of("dialog.unforeseen.title"));
        alert.setHeaderText(messages.of("dialog.unforeseen.header"));
        alert.setContentText(messages.of("dialog.unforeseen.safe", failure.what()));
        TextArea details = new TextArea(failure.details());
        details.setEditable(false);
        details.setPrefRowCount(12);
        details.setAccessibleText(messages.of("dialog.unforeseen.details"));
        alert.getDialogPane().setExpandableContent(details);
        ButtonType copy =
                new ButtonType(messages.of("dialog.unforeseen.copy"), ButtonBar.ButtonData.LEFT);
        alert.getButtonTypes().setAll(copy, ButtonType.CLOSE);
        alert.showAndWait().filter(copy::equals).ifPresent(pressed -> Clip.copy(failure.details()));
    }
}
