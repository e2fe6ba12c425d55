package org.pairwright.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.pairwright.ui.kit.Acts;
import org.pairwright.ui.kit.Failure;
import org.pairwright.ui.kit.KeyDispatch;
import org.pairwright.ui.kit.KeyMap;
import org.pairwright.ui.kit.Look;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Navigator;
import org.pairwright.ui.kit.Notice;
import org.pairwright.ui.kit.Screen;
import org.pairwright.ui.kit.Stylesheets;
import org.pairwright.ui.kit.Texts;
import org.pairwright.ui.kit.Theme;

/// The window's content: the rail, the top bar, a screen, and the line at the bottom.
final class Shell implements Navigator {
    private final Messages messages;
    private final Consumer<Look> lookChanged;
    private final Rail rail;
    private final Label title = Texts.of("", "project-title");
    private final Label annotator = Texts.of("", "annotator");
    private final StackPane header = new StackPane();
    private final StackPane foot = new StackPane();
    private final Acts acts = new Acts();
    private final BorderPane root = new BorderPane();
    private final Scene scene;
    private final Theme theme;
    private Optional<OpenProject> project = Optional.empty();
    private Optional<Screen> shown = Optional.empty();

    /// @param lookChanged told when a person chooses another look
    Shell(Messages messages, KeyMap keys, Look look, Consumer<Look> lookChanged) {
        this.messages = messages;
        this.lookChanged = lookChanged;
        rail =
                new Rail(
                        messages,
                        this::showLabeling,
                        () -> project.ifPresent(OpenProject::chooseFiles),
                        this::nextLook);
        layOut();
        scene = new Scene(root, 1280, 800);
        scene.getStylesheets().add(Stylesheets.of(Shell.class, "shell.css"));
        theme = new Theme(scene, look);
        rail.showLook(look);
        acts.add(ShellActs.LABEL, this::showLabeling)
                .add(ShellActs.IMPORT, () -> project.ifPresent(OpenProject::chooseFiles))
                .add(ShellActs.LOOK, this::nextLook);
        new KeyDispatch(keys, this::here).listenTo(scene);
        scene.setOnDragOver(this::dragOver);
        scene.setOnDragDropped(this::dragDropped);
    }

    /// What can be done now, first what the screen can.
    private List<Acts> here() {
        return shown.map(screen -> List.of(screen.acts(), acts)).orElse(List.of(acts));
    }

    private void layOut() {
        root.getStyleClass().add("shell");
        title.setId("project-title");
        title.setMinWidth(0);
        annotator.setId("annotator");
        annotator.setMinWidth(Label.USE_PREF_SIZE);
        annotator.setVisible(false);
        header.setAlignment(Pos.CENTER_RIGHT);
        foot.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(header, Priority.ALWAYS);
        HBox top = new HBox(16, title, header, annotator);
        top.setAlignment(Pos.CENTER_LEFT);
        top.getStyleClass().add("top-bar");
        foot.getStyleClass().add("foot-bar");
        BorderPane place = new BorderPane();
        place.setTop(top);
        place.setBottom(foot);
        root.setLeft(rail);
        root.setCenter(place);
        showLoading();
    }

    private BorderPane place() {
        return (BorderPane) root.getCenter();
    }

    Scene scene() {
        return scene;
    }

    void showLoading() {
        ProgressIndicator wheel = new ProgressIndicator();
        wheel.setMaxSize(36, 36);
        wheel.setAccessibleText(messages.of("shell.opening"));
        place().setCenter(new StackPane(wheel));
    }

    /// Says why there is no project to show.
    void showFailure(Failure failure) {
        place().setCenter(
                        new StackPane(
                                new Notice(
                                        Feather.ALERT_TRIANGLE,
                                        "bad",
                                        messages.of("shell.failed.title"),
                                        failure.what() + "\n" + messages.of("shell.failed.what"))));
    }

    /// Shows a project that was opened with this shell as its navigator.
    void show(OpenProject opened) {
        project = Optional.of(opened);
        title.setText(opened.title());
        annotator.setText(opened.annotator());
        annotator.setAccessibleText(messages.of("shell.annotator", opened.annotator()));
        annotator.setVisible(true);
        showLabeling();
    }

    @Override
    public void showLabeling() {
        project.ifPresent(it -> {
            show(it.labeling());
            rail.showHere(true);
            it.startLabeling();
        });
    }

    @Override
    public void importFiles(List<Path> files) {
        project.ifPresent(it -> {
            show(it.importing());
            rail.showHere(false);
            it.startImport(files);
        });
    }

    private void show(Screen screen) {
        shown = Optional.of(screen);
        if (!scene.getStylesheets().contains(screen.stylesheet())) {
            scene.getStylesheets().add(screen.stylesheet());
        }
        place().setCenter(screen.body());
        header.getChildren().setAll(screen.header());
        foot.getChildren().setAll(screen.foot());
        screen.body().requestFocus();
    }

    private void nextLook() {
        Look next =
                switch (theme.look()) {
                    case SYSTEM -> Look.LIGHT;
                    case LIGHT -> Look.DARK;
                    case DARK -> Look.SYSTEM;
                };
        wear(next);
        lookChanged.accept(next);
    }

    void wear(Look look) {
        theme.wear(look);
        rail.showLook(look);
    }

    private void dragOver(DragEvent event) {
        if (project.isPresent() && event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
    }

    private void dragDropped(DragEvent event) {
        List<Path> files = event.getDragboard().getFiles().stream().map(File::toPath).toList();
        event.setDropCompleted(true);
        importFiles(files);
    }

    /// What stands in the middle of the window.
    Node center() {
        return place().getCenter();
    }
}
