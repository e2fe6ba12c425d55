package org.pairwright.ui.shell;

import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.R;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.UP;
import static org.pairwright.ui.shell.Stagehand.SHORTCUT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What the Release screen shows before there is anything to release, on the way, and once there
/// are several.
final class ReleaseStates {
    /// There are fewer.
    private static final int MOST_FORMATS = 50;

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
        mixing();
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

    private void mixing() {
        window.choose(chat());
        hand.tabTo("release-format");
        int further = 0;
        while (!hand.isShown("release-mix")) {
            if (further == MOST_FORMATS) {
                throw new TourFailed("Nothing can be mixed.");
            }
            hand.press(DOWN);
            further++;
        }
        hand.tabTo("release-mix-file");
        hand.press(SPACE);
        hand.waitForText("release-mix-name", "chat.jsonl");
        steps.picture("Release, mixing");
        hand.tabTo("release-mix-save");
        hand.press(SPACE);
        hand.waitForShown("release-mix-told");
        hand.scrollTo("release-mix-told");
        steps.picture("Release, mixed");
        hand.tabTo("release-format");
        for (int i = 0; i < further; i++) {
            hand.press(UP);
        }
        hand.waitForShown("release-exported");
    }

    /// Rows for fine-tuning that somebody has.
    private Path chat() {
        String row =
                """
                {"messages":[{"role":"user","content":"Count to %d."},\
                {"role":"assistant","content":"One, and so on."}]}
                """;
        Path file = window.folder().resolve("chat.jsonl");
        write(
                file,
                IntStream.rangeClosed(1, 200)
                        .mapToObj(row::formatted)
                        .collect(Collectors.joining()));
        return file;
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
        write(
                window.folder().resolve("releases").resolve("sample-1.1.0").resolve("README.md"),
                "Somebody wrote here.");
        hand.type("v");
        hand.waitForStyle("bad-text");
        steps.picture("Release, a changed file");
    }

    private void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw Tour.cantWrite(window.folder(), e);
        }
    }
}
