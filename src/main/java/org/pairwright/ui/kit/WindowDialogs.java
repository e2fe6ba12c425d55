package org.pairwright.ui.kit;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.TextArea;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Modality;
import javafx.stage.Stage;

/// Dialogs in front of a window.
public final class WindowDialogs implements Dialogs {
    private static final double WIDTH = 640;
    private static final double HEIGHT = 460;

    private final Stage stage;
    private final Messages messages;
    private final Consumer<String> browser;

    /// Where files were chosen last; at first where people keep theirs.
    private Path latest = home();

    /// @param browser opens an address outside, and a folder
    public WindowDialogs(Stage stage, Messages messages, Consumer<String> browser) {
        this.stage = stage;
        this.messages = messages;
        this.browser = browser;
    }

    private static Path home() {
        Path home = Path.of(System.getProperty("user.home", ""));
        Path documents = home.resolve("Documents");
        return Files.isDirectory(documents) ? documents : home;
    }

    @Override
    public List<Path> chooseFiles(String title, String kind, List<String> patterns) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        if (Files.isDirectory(latest)) {
            chooser.setInitialDirectory(latest.toFile());
        }
        chooser.getExtensionFilters()
                .setAll(
                        new FileChooser.ExtensionFilter(kind, patterns),
                        new FileChooser.ExtensionFilter(messages.of("dialog.files.all"), "*"));
        List<File> chosen = chooser.showOpenMultipleDialog(stage);
        if (chosen == null) {
            return List.of();
        }
        List<Path> files = chosen.stream().map(File::toPath).toList();
        Optional.ofNullable(files.getFirst().getParent()).ifPresent(it -> latest = it);
        return files;
    }

    @Override
    public Optional<Path> chooseNewFile(String title, Path suggested, String kind, String pattern) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        Path folder = suggested.toAbsolutePath().getParent();
        if (folder != null && Files.isDirectory(folder)) {
            chooser.setInitialDirectory(folder.toFile());
        }
        chooser.setInitialFileName(String.valueOf(suggested.getFileName()));
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter(kind, pattern));
        return Optional.ofNullable(chooser.showSaveDialog(stage)).map(File::toPath);
    }

    @Override
    public Optional<Path> chooseFolder(String title, Path suggested) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        if (Files.isDirectory(suggested)) {
            chooser.setInitialDirectory(suggested.toFile());
        }
        return Optional.ofNullable(chooser.showDialog(stage)).map(File::toPath);
    }

    @Override
    public Unsaved askAboutUnsaved(String where) {
        Alert alert = new Alert(Alert.AlertType.CONFIRMATION);
        alert.initOwner(stage);
        alert.setTitle(messages.of("dialog.unsaved.title"));
        alert.setHeaderText(messages.of("dialog.unsaved.header", where));
        alert.setContentText(messages.of("dialog.unsaved.what"));
        wearColors(alert.getDialogPane());
        ButtonType save =
                new ButtonType(messages.of("dialog.unsaved.save"), ButtonBar.ButtonData.OK_DONE);
        ButtonType discard =
                new ButtonType(messages.of("dialog.unsaved.discard"), ButtonBar.ButtonData.LEFT);
        ButtonType stay =
                new ButtonType(
                        messages.of("dialog.unsaved.stay"), ButtonBar.ButtonData.CANCEL_CLOSE);
        alert.getButtonTypes().setAll(discard, save, stay);
        Optional<ButtonType> pressed = alert.showAndWait();
        if (pressed.filter(save::equals).isPresent()) {
            return Unsaved.SAVE;
        }
        return pressed.filter(discard::equals).isPresent() ? Unsaved.DISCARD : Unsaved.STAY;
    }

    @Override
    public void openAddress(String address) {
        Alert alert = new Alert(Alert.AlertType.CONFIRMATION);
        alert.initOwner(stage);
        alert.setTitle(messages.of("dialog.address.title"));
        alert.setHeaderText(messages.of("dialog.address.header"));
        TextArea whole = new TextArea(address);
        whole.setEditable(false);
        whole.setWrapText(true);
        whole.setPrefRowCount(4);
        whole.setAccessibleText(messages.of("dialog.address.spoken"));
        alert.getDialogPane().setContent(whole);
        wearColors(alert.getDialogPane());
        ButtonType open =
                new ButtonType(messages.of("dialog.address.open"), ButtonBar.ButtonData.OK_DONE);
        ButtonType copy =
                new ButtonType(messages.of("dialog.address.copy"), ButtonBar.ButtonData.LEFT);
        alert.getButtonTypes().setAll(copy, open, ButtonType.CANCEL);
        Optional<ButtonType> pressed = alert.showAndWait();
        pressed.filter(open::equals).ifPresent(button -> browser.accept(address));
        pressed.filter(copy::equals).ifPresent(button -> Clip.copy(address));
    }

    @Override
    public void openFolder(Path folder) {
        browser.accept(folder.toUri().toString());
    }

    @Override
    public void unforeseen(Failure failure) {
        Stage window = new Stage();
        window.initOwner(stage);
        window.initModality(Modality.APPLICATION_MODAL);
        window.setTitle(messages.of("dialog.unforeseen.title"));
        FailureDialog dialog = new FailureDialog(failure, messages, window::close);
        wearColors(dialog);
        window.setScene(new Scene(dialog, WIDTH, HEIGHT));
        window.showAndWait();
    }

    private void wearColors(Parent dialog) {
        Optional.ofNullable(stage.getScene())
                .ifPresent(scene -> Theme.wearLike(scene.getRoot(), dialog));
    }
}
