package org.pairwright.ui.shell;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
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
public final class WindowRehearsal {
    private static final Logger LOG = LoggerFactory.getLogger(WindowRehearsal.class);

    private final Consumer<String> say;

    /// @param say told why it failed, and what the application says before there is a window; a
    ///   sentence a call
    public WindowRehearsal(Consumer<String> say) {
        this.say = say;
    }

    /// Rehearses. Windows may be left behind, and with them threads: the process has to be ended.
    ///
    /// @param project one of three pairs or more, which is opened as one that was open before
    /// @return the exit code: 0 when all went well
    public int of(Path project) throws InterruptedException {
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
        } catch (RuntimeException | IOException e) {
            LOG.error("The rehearsal failed", e);
            say.accept(failure(e));
            return 1;
        }
        Platform.exit();
        desktop.join();
        return 0;
    }

    /// All that is known of why, as the log of a build shows no more.
    static String failure(Throwable thrown) {
        StringWriter reasons = new StringWriter();
        thrown.printStackTrace(new PrintWriter(reasons));
        return "The rehearsal failed: " + reasons.toString().strip();
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

    private void open(Path project) {
        new Desktop(say).open(List.of(project.toString()));
    }

    private static Scene firstWindow() {
        Stagehand.waitFor("a window", () -> !Window.getWindows().isEmpty());
        return Stagehand.onScreen(() -> Window.getWindows().getFirst().getScene());
    }
}
