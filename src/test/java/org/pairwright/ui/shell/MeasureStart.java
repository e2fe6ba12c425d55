package org.pairwright.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.pairwright.settings.Settings;
import org.pairwright.settings.SettingsFile;
import org.pairwright.settings.UserFolders;

/// Starts the application and ends once the first pair of a project is on its screen, or does the
/// same with an empty window: what takes how long is for whoever started the process to see.
final class MeasureStart {
    private static final long LOOK_MILLIS = 4;
    private static final int PAINTED = 2;

    private MeasureStart() {}

    /// A window with nothing in it.
    public static final class Empty extends Application {
        @Override
        public void start(Stage stage) {
            stage.setScene(new Scene(new StackPane(), 1280, 800));
            stage.show();
        }
    }

    /// Starts and ends.
    ///
    /// @param arguments a project file; none for an empty window
    public static void main(String[] arguments) throws IOException {
        if (arguments.length == 0) {
            endOnce(scene -> true);
            Application.launch(Empty.class);
        } else {
            settle();
            // Left behind by the last one, which did not end in an orderly way.
            Files.deleteIfExists(DesktopApp.meeting().resolve("socket"));
            endOnce(scene ->
                    scene.lookup("#pair") instanceof Labeled pair
                            && pair.getText().startsWith("Pair "));
            new Desktop(MeasureStart::fail).open(List.of(arguments));
        }
    }

    private static void fail(String sentence) {
        throw new IllegalStateException(sentence);
    }

    /// So that nobody is asked who labels.
    private static void settle() throws IOException {
        Path file = UserFolders.ofThisUser().config().resolve("settings.json");
        if (!Files.exists(file)) {
            new SettingsFile(file).save(Settings.DEFAULT.withPerson("Ada"));
        }
    }

    private static void endOnce(Predicate<Scene> usable) {
        Thread.ofPlatform().daemon().start(() -> watch(usable));
    }

    /// Waits for a window; from then on the window itself tells when it was laid out, so that
    /// looking costs next to nothing of the time that is taken.
    private static void watch(Predicate<Scene> usable) {
        AtomicBoolean found = new AtomicBoolean();
        try {
            while (!found.get()) {
                TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
                look(usable, found);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void look(Predicate<Scene> usable, AtomicBoolean found) {
        try {
            Platform.runLater(() -> {
                List<Window> windows = Window.getWindows();
                if (!windows.isEmpty() && windows.getFirst().getScene() != null) {
                    if (!found.getAndSet(true)) {
                        endWhenPainted(windows.getFirst().getScene(), usable);
                    }
                }
            });
        } catch (IllegalStateException notStarted) {
            // JavaFX isn't there yet; the next look comes soon.
            return;
        }
    }

    private static void endWhenPainted(Scene scene, Predicate<Scene> usable) {
        int[] frames = {0};
        scene.addPostLayoutPulseListener(() -> {
            if (frames[0] > 0 || usable.test(scene)) {
                if (++frames[0] == PAINTED) {
                    end();
                }
                Platform.requestNextPulse();
            }
        });
        Platform.requestNextPulse();
    }

    /// Says when it was, and goes. The end itself is not looked at: Java waits for a third of a
    /// second for a thread that listens to a socket.
    private static void end() {
        Figures.print("painted", Stream.of(System.currentTimeMillis() / 1e3));
        System.out.flush();
        Runtime.getRuntime().halt(0);
    }
}
