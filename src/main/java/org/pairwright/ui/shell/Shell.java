package org.pairwright.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.pairwright.ui.kit.Acts;
import org.pairwright.ui.kit.Clip;
import org.pairwright.ui.kit.Dressing;
import org.pairwright.ui.kit.Failure;
import org.pairwright.ui.kit.FootKey;
import org.pairwright.ui.kit.KeyCap;
import org.pairwright.ui.kit.KeyDispatch;
import org.pairwright.ui.kit.KeyMap;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Motion;
import org.pairwright.ui.kit.Notice;
import org.pairwright.ui.kit.Notices;
import org.pairwright.ui.kit.PartByPart;
import org.pairwright.ui.kit.Screen;
import org.pairwright.ui.kit.Wheel;

/// The window's content: the rail, the top bar, a screen, and the line at the bottom. Knows no
/// screen by name.
final class Shell {
    private final KeyMap keys;
    private final Messages messages;
    private final Acts acts = new Acts();
    private final Rail rail;
    private final TopBar top;
    private final StackPane foot = new StackPane();
    private final FootNotices notices = new FootNotices();
    private final BorderPane place = new BorderPane();
    private final Area area = new Area();
    private final Motion motion = new Motion();
    private final Overlay overlay = new Overlay(motion);
    private final PartByPart parts = new PartByPart();
    private final BorderPane content;
    private final StackPane root = new StackPane(overlay);
    private final Scene scene;
    private final BooleanProperty inProject = new SimpleBooleanProperty();
    private Optional<Screen> shown = Optional.empty();

    Shell(KeyMap keys, Messages messages) {
        this.keys = keys;
        this.messages = messages;
        rail = new Rail(keys, messages, acts);
        top =
                new TopBar(
                        keys,
                        messages,
                        () -> acts.perform(ShellActs.PALETTE),
                        () -> acts.perform(ShellActs.ANNOTATOR));
        content = layOut();
        root.getStyleClass().add("shell");
        scene = new Scene(root, 1280, 800);
        new KeyDispatch(keys, this::here).listenTo(scene);
        scene.windowProperty().subscribe(this::furnishWithWindow);
        showLoading();
    }

    /// Nothing is in the scene before its window comes: it would be styled anew with each part that
    /// joins it.
    private void furnishWithWindow(@Nullable Window window) {
        if (window == null) {
            return;
        }
        if (window.isShowing()) {
            furnish();
        } else {
            window.addEventHandler(WindowEvent.WINDOW_SHOWING, event -> furnish());
        }
    }

    /// Styles all there is to see, bit by bit, before a window shows it.
    ///
    /// @param dressed called when the window can be shown
    void dress(Runnable dressed) {
        Dressing.of(content, this::join, dressed);
    }

    private void join() {
        if (!root.getChildren().contains(content)) {
            root.getChildren().addFirst(content);
        }
    }

    private void furnish() {
        if (parts.isBegun()) {
            return;
        }
        join();
        shown.ifPresent(screen -> screen.body().requestFocus());
        parts.add(rail::furnish);
        parts.add(rail::furnishRest);
        parts.add(top::furnish);
        parts.begin();
    }

    private BorderPane layOut() {
        HBox.setHgrow(foot, Priority.ALWAYS);
        foot.setMinWidth(0);
        // There from the first, because what stands before them would move.
        HBox everywhere =
                new HBox(
                        14,
                        new FootKey(
                                keys,
                                ShellActs.GUIDELINES,
                                inProject,
                                messages.of("shell.foot.guidelines")),
                        new FootKey(keys, ShellActs.KEYS, messages.of("shell.foot.keys")));
        everywhere.setAlignment(Pos.CENTER_RIGHT);
        everywhere.setMinWidth(HBox.USE_PREF_SIZE);
        HBox line = new HBox(16, foot);
        line.getChildren().addAll(notices.slots());
        line.getChildren().add(everywhere);
        line.getStyleClass().add("foot-bar");
        place.setTop(top);
        place.setCenter(area);
        place.setBottom(line);
        place.setMinWidth(0);
        BorderPane all = new BorderPane(place);
        all.setLeft(rail);
        return all;
    }

    /// What can be done now, first what the screen can; nothing while something stands in front.
    private List<Acts> here() {
        return overlay.openProperty().get() ? List.of() : available();
    }

    /// What can be done now, whatever stands in front.
    List<Acts> available() {
        return shown.map(screen -> List.of(screen.acts(), acts)).orElse(List.of(acts));
    }

    Scene scene() {
        return scene;
    }

    /// What makes the parts of the window that can wait.
    PartByPart parts() {
        return parts;
    }

    /// What can be done everywhere.
    Acts acts() {
        return acts;
    }

    Motion motion() {
        return motion;
    }

    Overlay overlay() {
        return overlay;
    }

    Notices notices() {
        return notices;
    }

    /// Says which project is open, who labels in it, and what they are called by their role.
    void showProject(String title, String person, String role) {
        top.showProject(title, person, role);
        rail.showProject(true);
        inProject.set(true);
    }

    /// Says that a service keeps the project's folder in step; not where there is none.
    void warnOfSync(String service) {
        top.warnOfSync(service);
    }

    void showNoProject() {
        top.showNoProject();
        rail.showProject(false);
        inProject.set(false);
    }

    void showLoading() {
        showBare(new StackPane(new Wheel(messages.of("shell.opening"))));
    }

    /// Leaves the place of a screen empty.
    void showNothing() {
        showBare(new StackPane());
    }

    /// Says why a project could not be opened, and what can be done instead.
    void showFailure(Failure failure, List<Way> ways) {
        Notice words =
                new Notice(
                        Feather.ALERT_TRIANGLE,
                        "bad",
                        messages.of("shell.failed.title"),
                        failure.what() + "\n" + messages.of("shell.failed.what"));
        ways.forEach(way -> {
            Button button = button(way.id(), way.words(), way.act());
            way.keyed()
                    .ifPresent(act -> {
                        button.setGraphic(new KeyCap(keys, act));
                        button.setContentDisplay(ContentDisplay.RIGHT);
                    });
            words.add(button);
        });
        words.add(
                button(
                        "shell-copy",
                        messages.of("shell.failed.copy"),
                        () -> Clip.copy(failure.details())));
        showBare(new StackPane(words));
    }

    private static Button button(String id, String text, Runnable act) {
        Button button = new Button(text);
        button.setId(id);
        button.setOnAction(event -> act.run());
        return button;
    }

    private void showBare(Node node) {
        shown = Optional.empty();
        area.show(node);
        top.showHeader(new HBox());
        foot.getChildren().clear();
    }

    /// Shows a screen.
    void show(Screen screen, Spot spot) {
        shown = Optional.of(screen);
        area.show(screen.body());
        top.showHeader(screen.header());
        foot.getChildren().setAll(screen.foot());
        rail.showHere(spot);
        screen.body().requestFocus();
    }

    /// Puts something at the right of every screen.
    void showBeside(Node drawer) {
        area.showBeside(drawer);
    }

    void showNothingBeside() {
        area.showNothingBeside();
    }
}
