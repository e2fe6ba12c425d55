package org.pairwright.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.pairwright.settings.Settings;
import org.pairwright.settings.SettingsFile;
import org.pairwright.settings.UserFolders;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Opens the application, decides on two pairs and looks into the other screens, then imports a
/// file, judges a pair and looks at what others said and at what would be released, so that Java
/// can write an archive of what windows need. Each once and no more than that: what runs for long
/// here would be compiled first thing at every start. Run while the program is packaged, and
/// without the command line: Java can't archive what that is made of.
final class Rehearsal {
    private static final Logger LOG = LoggerFactory.getLogger(Rehearsal.class);

    private Rehearsal() {}

    /// Rehearses, and ends the process with 0 when all went well.
    ///
    /// @param arguments a project of three pairs or more, which is opened as one that was open
    ///   before
    public static void main(String[] arguments) throws InterruptedException {
        Path project = Path.of(arguments[0]).toAbsolutePath();
        new SettingsFile(UserFolders.ofThisUser().config().resolve("settings.json"))
                .save(
                        Settings.DEFAULT
                                .withPerson(TourWindow.PERSON)
                                .withOpened(project, "", Instant.EPOCH));
        Platform.startup(() -> Platform.setImplicitExit(false));
        Thread desktop = Thread.ofPlatform().name("desktop").start(() -> open(project));
        try {
            act(new Stagehand(firstWindow()));
            importPairs(project.resolveSibling("rehearsal"));
        } catch (TourFailed | IOException e) {
            LOG.error("The rehearsal failed", e);
            System.exit(1);
        }
        Platform.exit();
        desktop.join();
        System.exit(0);
    }

    private static void act(Stagehand hand) {
        hand.waitForSeen("text-left");
        for (String pair : List.of("Pair 2", "Pair 3")) {
            hand.press(KeyCode.DIGIT2);
            hand.press(KeyCode.ENTER);
            hand.waitForStart("pair", pair);
        }
        hand.press(Stagehand.SHORTCUT, KeyCode.K);
        hand.waitForSeen("palette");
        hand.press(KeyCode.ESCAPE);
        hand.press(Stagehand.SHORTCUT, KeyCode.PERIOD);
        hand.waitForSeen("project-settings");
        hand.press(Stagehand.SHORTCUT, KeyCode.COMMA);
        hand.waitForSeen("settings");
        hand.press(Stagehand.SHORTCUT, KeyCode.P);
        hand.waitForSeen("projects");
    }

    /// Imports a file and judges a pair of it, in a window that can be handed a file.
    private static void importPairs(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path project = folder.resolve("rehearsal.pairs");
        Tour.delete(project);
        SampleProject.create(project).close();
        try (TourWindow window =
                new TourWindow(project, SampleProject.pairs(folder), folder, TourView.FIRST)) {
            SharedSteps steps = new SharedSteps(window);
            Stagehand hand = window.hand();
            steps.importPairs("imported");
            hand.tabTo("import-label");
            hand.press(KeyCode.SPACE);
            hand.waitForSeen("text-left");
            hand.press(KeyCode.DIGIT1);
            steps.judgeBoth();
            steps.explain("why");
            hand.press(Stagehand.SHORTCUT, KeyCode.SHIFT, KeyCode.L);
            hand.waitForText("shell-notice", "Look: Dark");
            hand.type("d");
            hand.waitForStyle("common-mark");
            hand.press(KeyCode.ENTER);
            hand.waitForText("pair", "Pair 2");
            window.elsewhere().letOthersDecide(1);
            lookAt(steps, hand);
        }
    }

    /// Has each screen and panel that a project shows on the screen once.
    private static void lookAt(SharedSteps steps, Stagehand hand) {
        hand.type("g");
        hand.waitForSeen("guidelines");
        hand.type("g");
        hand.press(Stagehand.SHORTCUT, KeyCode.DIGIT4);
        hand.waitForSeen("agreement-pairs");
        hand.type("w");
        hand.waitForSeen("agreement-meaning");
        hand.type("3");
        hand.waitForSeen("agreement-competence-chart");
        hand.press(Stagehand.SHORTCUT, KeyCode.DIGIT2);
        hand.waitForSeen("detail-title");
        hand.type("f");
        hand.waitForStyle("facet-heading");
        hand.press(Stagehand.SHORTCUT, KeyCode.R);
        hand.waitForSeen("release-exported");
        steps.openKeys();
    }

    private static void open(Path project) {
        new Desktop(
                        sentence -> {
                            throw new TourFailed(sentence);
                        })
                .open(List.of(project.toString()));
    }

    private static Scene firstWindow() {
        Stagehand.waitFor("a window", () -> !Window.getWindows().isEmpty());
        return Stagehand.onScreen(() -> Window.getWindows().getFirst().getScene());
    }
}
