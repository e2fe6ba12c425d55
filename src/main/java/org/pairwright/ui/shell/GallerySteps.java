package org.pairwright.ui.shell;

import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.COMMA;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.DIGIT2;
import static javafx.scene.input.KeyCode.END;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F;
import static javafx.scene.input.KeyCode.H;
import static javafx.scene.input.KeyCode.J;
import static javafx.scene.input.KeyCode.K;
import static javafx.scene.input.KeyCode.LEFT;
import static javafx.scene.input.KeyCode.P;
import static javafx.scene.input.KeyCode.PERIOD;
import static javafx.scene.input.KeyCode.R;
import static javafx.scene.input.KeyCode.SPACE;
import static org.pairwright.ui.shell.Stagehand.SHORTCUT;

import java.time.Duration;
import java.util.List;

/// Everything that has a look of its own, reached key by key in a window of one look and size.
final class GallerySteps {
    private static final Duration READING = Duration.ofSeconds(24);

    /// The pair that is covered, the last one.
    private static final int COVERED = 10;

    private final TourWindow window;
    private final Stagehand hand;
    private final SharedSteps steps;
    private final ReleaseStates releases;
    private final DataSteps data;

    GallerySteps(TourWindow window) {
        this.window = window;
        hand = window.hand();
        steps = new SharedSteps(window);
        releases = new ReleaseStates(window, steps);
        data = new DataSteps(hand, steps);
    }

    List<TourReport.Step> take() {
        importPairs();
        decide();
        read();
        compare();
        correct();
        openPanels();
        lookAround();
        finish();
        new ImportStates(window, steps).take();
        releases.take();
        fail();
        return steps.taken();
    }

    private void importPairs() {
        steps.importPairs("Import result");
        window.elsewhere().markSensitive(COVERED);
        hand.press(ENTER);
        hand.waitForText("pair", "Pair 1");
        releases.takeFirst();
        hand.waitForText("pair", "Pair 1");
        steps.saved();
        hand.waitForSeen("decision-bar");
    }

    private void decide() {
        window.pass(READING);
        hand.type("1");
        hand.waitForChosen("choice-1");
        steps.picture("Code");
        steps.judgeBoth();
        steps.explain("the right one deletes without asking");
        steps.picture("Tagged");
        hand.press(ENTER);
        hand.waitForText("pair", "Pair 2");
    }

    private void read() {
        steps.picture("Table");
        jump(3);
        steps.picture("Long answer");
        jump(4);
        steps.picture("Arabic");
        jump(5);
        steps.picture("Chinese");
        jump(6);
        steps.picture("Emoji");
        jump(8);
        steps.picture("Tools");
        jump(9);
        steps.picture("Plain");
        jump(COVERED);
        hand.waitForShown("cover");
        steps.picture("Covered");
    }

    private void compare() {
        jump(7);
        hand.type("d");
        hand.waitForStyle("different-mark");
        steps.picture("Differences");
        hand.type("d");
        hand.type("r");
        steps.picture("Raw");
        hand.type("r");
        hand.press(SHORTCUT, F);
        hand.waitForShown("find-words");
        hand.type("mid");
        hand.waitForStyle("found-mark");
        steps.picture("Find");
        hand.press(ESCAPE);
    }

    private void correct() {
        hand.type("c");
        hand.waitForShown("correct-text");
        hand.press(SHORTCUT, END);
        hand.type(" both ends count");
        hand.waitForWords("correct-preview", "both ends count");
        steps.picture("Correction");
        hand.press(ESCAPE);
        steps.draftSaved();
    }

    private void openPanels() {
        hand.type("s");
        hand.waitForShown("skip-language");
        steps.picture("Reasons to skip");
        hand.press(ESCAPE);
        hand.press(SHORTCUT, H);
        hand.waitForShown("history-list");
        hand.waitForStyle("list-cell");
        steps.picture("History");
        hand.press(ESCAPE);
        hand.type("g");
        hand.waitForShown("guidelines");
        steps.picture("Guidelines");
        hand.tabTo("guidelines-search");
        hand.type("harm");
        hand.waitForStyle("found-mark");
        steps.picture("Guidelines searched");
        hand.tabTo("guidelines-close");
        hand.press(SPACE);
        hand.press(SHORTCUT, K);
        hand.waitForShown("palette-query");
        steps.picture("Commands");
        hand.press(ESCAPE);
        Stagehand.waitFor("the commands to go", () -> !hand.isShown("palette"));
        steps.showKeys();
    }

    private void lookAround() {
        hand.press(SHORTCUT, P);
        hand.waitForShown("project-0");
        steps.picture("Projects");
        hand.press(SHORTCUT, COMMA);
        hand.waitForShown("settings");
        steps.picture("Settings");
        hand.press(SHORTCUT, PERIOD);
        hand.waitForShown("project-name");
        hand.waitForWords("project-preview", "guidelines");
        steps.picture("Project settings");
        hand.type("2");
        hand.waitForShown("quick-phrases");
        steps.picture("Questions");
        hand.press(SHORTCUT, DIGIT2);
        hand.waitForShown("detail-title");
        steps.picture("Data");
        data.take();
        hand.type("f");
        hand.waitForStyle("facet-heading");
        hand.press(SPACE);
        hand.waitForText("data-count", "1 of 10");
        hand.waitForStyle("state-pill");
        steps.picture("Data filtered");
        hand.press(SHORTCUT, R);
        hand.waitForShown("release-exported");
        steps.picture("Release");
        hand.press(SHORTCUT, DIGIT1);
        hand.waitForShown("labeling");
    }

    private void finish() {
        jump(2);
        for (int pair = 2; pair < COVERED; pair++) {
            window.pass(READING);
            decideFor("2");
            hand.waitForStart("pair", "Pair " + (pair + 1));
        }
        hand.type("e");
        Stagehand.waitFor("the cover to go", () -> !hand.isShown("cover"));
        decideFor("5");
        hand.waitForShown("look-back");
        steps.picture("Finished");
        release();
    }

    private void release() {
        hand.press(SHORTCUT, R);
        hand.waitForShown("release-exported");
        hand.press(SHORTCUT, ENTER);
        hand.waitForShown("release-back");
        steps.picture("Released");
        hand.type("e");
        hand.waitForShown("release-list");
        hand.type("v");
        hand.waitForStyle("good-text");
        steps.picture("Earlier releases");
        hand.press(SHORTCUT, DIGIT1);
        hand.waitForShown("look-back");
    }

    private void decideFor(String key) {
        hand.type(key);
        hand.waitForChosen("choice-" + key);
        steps.draftSaved();
        hand.press(ENTER);
    }

    /// What is shown when there is no project, and when the disk is gone.
    private void fail() {
        window.openNothing();
        hand.waitForShown("shell-again");
        steps.picture("Can't be opened");
        window.open();
        hand.waitForSeen("decision-bar");
        for (int pair = COVERED; pair >= COVERED - 1; pair--) {
            hand.press(ALT, LEFT);
            hand.waitForSeen("decision-bar");
            hand.waitForText("pair", "Pair " + pair + " · decided");
        }
        window.loseDisk();
        hand.type("6");
        hand.waitForSeen("not-saved");
        steps.picture("Not saved");
    }

    private void jump(int pair) {
        hand.press(SHORTCUT, J);
        hand.waitForShown("jump");
        hand.type(Integer.toString(pair));
        hand.press(ENTER);
        hand.waitForStart("pair", "Pair " + pair);
        steps.saved();
    }
}
