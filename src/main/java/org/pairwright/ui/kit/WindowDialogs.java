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
    private final Folders folders;
    private final Consumer<String> browser;

    /// @param browser opens an address outside, and a folder
    public WindowDialogs(
            Stage stage, Messages messages, Folders folders, Consumer<String> browser) {
        this.stage = stage;
        this.messages = messages;
        this.folders = folders;
        this.browser = browser;
    }

    /// Where those of the kind were chosen last, else where they are supposed to be.
    private Optional<File> begin(String kind, Path otherwise) {
        return Optional.of(folders.last(kind).orElse(otherwise))
                .filter(Files::isDirectory)
                .map(Path::toFile);
    }

    private void remember(String kind, Path chosen) {
        Optional.ofNullable(chosen.toAbsolutePath().getParent())
                .ifPresent(folder -> folders.remember(kind, folder));
    }

    @Override
    public List<Path> chooseFiles(String title, String kind, List<String> patterns) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        begin(kind, folders.first()).ifPresent(chooser::setInitialDirectory);
        chooser.getExtensionFilters()
                .setAll(
                        new FileChooser.ExtensionFilter(kind, patterns),
                        new FileChooser.ExtensionFilter(messages.of("dialog.files.all"), "*"));
        List<File> chosen = chooser.showOpenMultipleDialog(stage);
        if (chosen == null) {
            return List.of();
        }
        List<Path> files = chosen.stream().map(File::toPath).toList();
        remember(kind, files.getFirst());
        return files;
    }

    @Override
    public Optional<Path> chooseNewFile(String title, Path suggested, String kind, String pattern) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        Path folder = Optional.ofNullable(suggested.toAbsolutePath().getParent()).orElse(suggested);
        begin(kind, folder).ifPresent(chooser::setInitialDirectory);
        chooser.setInitialFileName(String.valueOf(suggested.getFileName()));
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter(kind, pattern));
        Optional<Path> chosen =
                Optional.ofNullable(chooser.showSaveDialog(stage)).map(File::toPath);
        chosen.ifPresent(it -> remember(kind, it));
        return chosen;
    }

    @Override
    public Optional<Path> chooseFolder(String title, Path suggested) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        begin(title, suggested).ifPresent(chooser::setInitialDirectory);
        Optional<Path> chosen = Optional.ofNullable(chooser.showDialog(stage)).map(File::toPath);
        chosen.ifPresent(it -> folders.remember(title, it));
        return chosen;
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
