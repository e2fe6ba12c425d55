package org.pairwright.ui.shell;

import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Window;
import org.pairwright.settings.Settings;
import org.pairwright.settings.SettingsFile;
import org.pairwright.settings.UserFolders;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Opens the application up to its first pair and takes the tour, so that Java can write an archive
/// of what windows need. Run while the program is packaged, without the command line: Java can't
/// archive what that is made of.
final class Rehearsal {
    private static final Logger LOG = LoggerFactory.getLogger(Rehearsal.class);

    private Rehearsal() {}

    /// Rehearses, and ends the process with 0 when all went well.
    ///
    /// @param arguments where the tour's pictures go
    public static void main(String[] arguments) throws InterruptedException {
        new SettingsFile(UserFolders.ofThisUser().config().resolve("settings.json"))
                .save(Settings.DEFAULT.withPerson(TourWindow.PERSON));
        Platform.startup(() -> Platform.setImplicitExit(false));
        Thread desktop = Thread.ofPlatform().name("desktop").start(Rehearsal::open);
        try {
            new Stagehand(firstWindow()).waitForSeen("pair");
            new Tour(Path.of(arguments[0]), false).run();
        } catch (TourFailed e) {
            LOG.error("The rehearsal failed", e);
            System.exit(1);
        }
        Platform.exit();
        desktop.join();
        System.exit(0);
    }

    private static void open() {
        new Desktop(sentence -> {
                    throw new TourFailed(sentence);
                })
                .open(List.of("--" + DesktopApp.SAMPLE + "=yes"));
    }

    private static Scene firstWindow() {
        Stagehand.waitFor("a window", () -> !Window.getWindows().isEmpty());
        return Stagehand.onScreen(() -> Window.getWindows().getFirst().getScene());
    }
}
