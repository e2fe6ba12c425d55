package org.pairwright.ui.shell;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import org.jspecify.annotations.Nullable;
import org.pairwright.ui.kit.reading.ReadingPane;

/// Presses keys in a window and waits until it shows what it should, from a thread of its own.
final class Stagehand {
    /// The key that shortcuts go with on this system.
    static final KeyCode SHORTCUT =
            System.getProperty("os.name", "").startsWith("Mac") ? KeyCode.COMMAND : KeyCode.CONTROL;

    private static final int PATIENCE_SECONDS = 60;

    private final Scene scene;

    Stagehand(Scene scene) {
        this.scene = scene;
    }

    /// Runs `act` on JavaFX's thread and returns what it gives.
    static <T> T onScreen(Callable<T> act) {
        CompletableFuture<T> given = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                given.complete(act.call());
            } catch (Exception e) {
                given.completeExceptionally(e);
            }
        });
        return await(given, "the screen to answer");
    }

    /// Presses the keys together and lets them go again.
    void press(KeyCode... keys) {
        onScreen(() -> {
            Robot robot = new Robot();
            for (KeyCode key : keys) {
                robot.keyPress(key);
            }
            for (int i = keys.length - 1; i >= 0; i--) {
                robot.keyRelease(keys[i]);
            }
            return true;
        });
    }

    /// Types small letters, digits and spaces.
    void type(String text) {
        for (int i = 0; i < text.length(); i++) {
            String name = text.substring(i, i + 1).toUpperCase(Locale.ROOT);
            press(name.isBlank() ? KeyCode.SPACE : KeyCode.getKeyCode(name));
        }
    }

    /// Puts words on the clipboard, for what no key types.
    static void copied(String words) {
        onScreen(() ->
                Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, words)));
    }

    /// Goes on with Tab until the node has the focus.
    void tabTo(String id) {
        waitFor(id + " to be shown", () -> isShown(id));
        for (int i = 0; !onScreen(() -> find(id).isFocused()); i++) {
            if (i == 100) {
                throw new TourFailed("Tab never reaches " + id + ".");
            }
            press(KeyCode.TAB);
        }
    }

    void waitForText(String id, String text) {
        waitFor(
                id + " to say \"" + text + "\"",
                () ->
                        scene.lookup("#" + id) instanceof Labeled labeled
                                && labeled.getText().equals(text));
    }

    /// Waits until a text begins so.
    void waitForStart(String id, String start) {
        waitFor(
                id + " to begin with \"" + start + "\"",
                () ->
                        scene.lookup("#" + id) instanceof Labeled labeled
                                && (labeled.getText() + " ").startsWith(start + " "));
    }

    /// Waits until a text ends so.
    void waitForEnd(String id, String end) {
        waitFor(
                id + " to end with \"" + end + "\"",
                () ->
                        scene.lookup("#" + id) instanceof Labeled labeled
                                && labeled.getText().endsWith(end));
    }

    /// Waits until a screen has a title that begins so.
    void waitForTitle(String start) {
        waitForOne("screen-title", start);
    }

    /// Waits until a text of a style class begins so.
    void waitForOne(String styleClass, String start) {
        waitFor(
                "a " + styleClass + " that begins with \"" + start + "\"",
                () ->
                        scene.getRoot().lookupAll("." + styleClass).stream()
                                .anyMatch(it ->
                                        it instanceof Labeled labeled
                                                && labeled.getText().startsWith(start)));
    }

    /// Waits until a text that is read says something.
    void waitForWords(String id, String words) {
        waitFor(
                id + " to say \"" + words + "\"",
                () ->
                        scene.lookup("#" + id) instanceof ReadingPane pane
                                && pane.document().text().contains(words));
    }

    /// Waits until there is something of a style class.
    void waitForStyle(String styleClass) {
        waitFor(styleClass, () -> scene.lookup("." + styleClass) != null);
    }

    void waitForChosen(String id) {
        waitFor(
                id + " to be chosen",
                () -> scene.lookup("#" + id) instanceof ToggleButton button && button.isSelected());
    }

    /// Waits until what is typed goes there.
    void waitForFocus(String id) {
        waitFor(id + " to have the focus", () -> isShown(id) && find(id).isFocused());
    }

    void waitForShown(String id) {
        waitFor(id + " to be shown", () -> isShown(id));
    }

    /// Waits until it can be seen: it and all that it is in.
    void waitForSeen(String id) {
        waitFor(id + " to be seen", () -> isSeen(scene.lookup("#" + id)));
    }

    private static boolean isSeen(@Nullable Node node) {
        return node != null
                && node.isVisible()
                && node.getOpacity() > 0
                && (node.getParent() == null || isSeen(node.getParent()));
    }

    /// Scrolls what it is in until it stands at the top, or as far as that goes.
    void scrollTo(String id) {
        waitForShown(id);
        onScreen(() -> {
            Node node = find(id);
            ScrollPane around = around(node);
            Bounds content = around.getContent().getBoundsInLocal();
            double top =
                    around.getContent()
                            .sceneToLocal(node.localToScene(node.getBoundsInLocal()))
                            .getMinY();
            double rest = content.getHeight() - around.getViewportBounds().getHeight();
            around.setVvalue(rest > 0 ? Math.min(1, top / rest) : 0);
            return true;
        });
    }

    private static ScrollPane around(Node node) {
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            if (at instanceof ScrollPane pane) {
                return pane;
            }
        }
        throw new TourFailed("Nothing around " + node.getId() + " scrolls.");
    }

    /// Whether it is on the screen. Asked on JavaFX's thread.
    boolean isShown(String id) {
        return scene.lookup("#" + id) != null && find(id).isVisible();
    }

    /// The same, asked from elsewhere.
    boolean shows(String id) {
        return onScreen(() -> isShown(id));
    }

    /// Whether a text field holds this. Asked on JavaFX's thread.
    boolean hasText(String id, String text) {
        return scene.lookup("#" + id) instanceof TextInputControl field
                && field.getText().equals(text);
    }

    private Node find(String id) {
        Node found = scene.lookup("#" + id);
        if (found == null) {
            throw new TourFailed("There is no " + id + " on the screen.");
        }
        return found;
    }

    /// Looks at each frame whether it is so.
    static void waitFor(String what, BooleanSupplier isSo) {
        CompletableFuture<Boolean> so = new CompletableFuture<>();
        AnimationTimer look =
                new AnimationTimer() {
                    @Override
                    public void handle(long now) {
                        try {
                            if (isSo.getAsBoolean()) {
                                stop();
                                so.complete(true);
                            }
                        } catch (TourFailed e) {
                            stop();
                            so.completeExceptionally(e);
                        }
                    }
                };
        onScreen(() -> {
            look.start();
            return true;
        });
        try {
            await(so, what);
        } finally {
            Platform.runLater(look::stop);
        }
    }

    private static <T> T await(CompletableFuture<T> future, String what) {
        try {
            return future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new TourFailed("Waited " + PATIENCE_SECONDS + " s for " + what + ".", e);
        } catch (ExecutionException e) {
            throw new TourFailed("While waiting for " + what + ": " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TourFailed("Stopped while waiting for " + what + ".", e);
        }
    }
}
