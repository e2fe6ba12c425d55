package org.pairwright.ui.shell;

import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.R;
import static javafx.scene.input.KeyCode.SPACE;
import static org.pairwright.ui.shell.Stagehand.SHORTCUT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What the Release screen shows before there is anything to release, on the way, and once there
/// are several.
final class ReleaseStates {
    private final TourWindow window;
    private final Stagehand hand;
    private final SharedSteps steps;

    ReleaseStates(TourWindow window, SharedSteps steps) {
        this.window = window;
        this.steps = steps;
        hand = window.hand();
    }

    /// While nobody has decided anything.
    void takeFirst() {
        hand.press(SHORTCUT, R);
        hand.waitForText("release-exported", "0");
        steps.picture("Release, nothing labeled");
        hand.type("e");
        hand.waitForShown("release-first");
        steps.picture("Release, none yet");
        hand.press(SHORTCUT, DIGIT1);
        hand.waitForShown("labeling");
    }

    /// Once there is a release, and pairs that came since.
    void take() {
        choices();
        publishing();
        failed();
        several();
        hand.press(SHORTCUT, DIGIT1);
        hand.waitForShown("labeling");
    }

    private void choices() {
        hand.press(SHORTCUT, R);
        hand.waitForShown("release-exported");
        hand.tabTo("release-split-three");
        hand.press(SPACE);
        hand.waitForChosen("release-split-three");
        hand.waitForShown("release-exported");
        steps.picture("Release, splits");
        hand.scrollTo("release-lengths");
        steps.picture("Release, lengths");
        hand.tabTo("release-axis-safety");
        hand.press(SPACE);
        hand.waitForText("release-exported", "0");
        steps.picture("Release, many left out");
        hand.tabTo("release-axis-preference");
        hand.press(SPACE);
        hand.tabTo("release-split-one");
        hand.press(SPACE);
        hand.waitForChosen("release-split-one");
        hand.waitForShown("release-exported");
    }

    private void publishing() {
        window.hold();
        hand.press(SHORTCUT, ENTER);
        hand.waitForShown("release-progress");
        steps.picture("Release, publishing");
        hand.press(ESCAPE);
        window.letGo();
        hand.waitForShown("release-back");
        steps.picture("Release, cancelled");
        hand.type("n");
        hand.waitForShown("release-exported");
    }

    private void failed() {
        Path releases = window.folder().resolve("releases");
        Path file = releases.resolve("sample-1.0.0").resolve("README.md");
        window.expectFailures(true);
        window.chooseFolder(file);
        hand.press(SHORTCUT, ENTER);
        hand.waitForStyle("notice-icon.bad");
        steps.picture("Release, failed");
        window.expectFailures(false);
        window.chooseFolder(releases);
        hand.type("n");
        hand.waitForShown("release-exported");
    }

    private void several() {
        hand.press(SHORTCUT, ENTER);
        hand.waitForShown("release-open");
        steps.picture("Release, the next one");
        hand.type("e");
        hand.waitForShown("release-compare");
        hand.type("d");
        hand.waitForStyle("release-said");
        steps.picture("Releases compared");
        change(window.folder().resolve("releases").resolve("sample-1.1.0").resolve("README.md"));
        hand.type("v");
        hand.waitForStyle("bad-text");
        steps.picture("Release, a changed file");
    }

    private void change(Path file) {
        try {
            Files.writeString(file, "Somebody wrote here.");
        } catch (IOException e) {
            throw Tour.cantWrite(window.folder(), e);
        }
    }
}
