package org.pairwright.ui.shell;

import static javafx.scene.input.KeyCode.DIGIT0;
import static javafx.scene.input.KeyCode.DIGIT4;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.EQUALS;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F;
import static javafx.scene.input.KeyCode.K;
import static javafx.scene.input.KeyCode.L;
import static javafx.scene.input.KeyCode.P;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCode.U;
import static javafx.scene.input.KeyCode.V;
import static javafx.scene.input.KeyCode.W;
import static org.pairwright.ui.shell.Stagehand.SHORTCUT;

import java.time.Duration;
import java.util.List;

/// States that are rarer, each of which has a look of its own all the same.
final class GalleryStates {
    private static final Duration READING = Duration.ofMinutes(4);
    private static final int BREAK_MINUTES = 20;

    private final TourWindow window;
    private final Stagehand hand;
    private final SharedSteps steps;

    /// @param before how many pictures there are already
    GalleryStates(TourWindow window, int before) {
        this.window = window;
        hand = window.hand();
        steps = new SharedSteps(window, before);
    }

    List<TourReport.Step> take() {
        steps.importToLabel();
        converse();
        readHardTexts();
        judge();
        findNothing();
        changeKeys();
        seeWhoAndWhat();
        askEverything();
        rest();
        lack();
        return steps.taken();
    }

    private void converse() {
        steps.picture("Folded conversation");
        hand.press(P);
        hand.waitForWords("text-prompt", "remembers");
        steps.picture("Unfolded conversation");
        hand.press(P);
        arrange();
        skipTo(2);
    }

    private void readHardTexts() {
        steps.picture("Giant answer");
        skipTo(3);
        steps.picture("Invisible characters");
        skipTo(4);
    }

    private void arrange() {
        hand.press(V);
        hand.press(V);
        steps.picture("Stacked");
        hand.press(V);
        for (int i = 0; i < 6; i++) {
            hand.press(SHORTCUT, EQUALS);
        }
        steps.picture("Large text");
        hand.press(SHORTCUT, DIGIT0);
    }

    private void judge() {
        hand.press(L);
        hand.waitForShown("palette-filter-right");
        hand.press(ESCAPE);
        hand.waitForShown("contradiction-right");
        steps.draftSaved();
        steps.picture("Contradiction");
    }

    private void findNothing() {
        hand.press(SHORTCUT, F);
        hand.waitForShown("find-words");
        hand.type("zebra");
        hand.waitForText("find-count", "Not found here");
        steps.picture("Find without hits");
        hand.press(ESCAPE);
        hand.press(SHORTCUT, K);
        hand.waitForShown("palette-query");
        hand.type("left");
        steps.picture("Commands searched");
        hand.type("zzz");
        steps.picture("No such command");
        hand.press(ESCAPE);
        Stagehand.waitFor("the commands to go", () -> !hand.isShown("palette"));
    }

    private void changeKeys() {
        steps.openKeys();
        hand.type("take");
        hand.waitForShown("key-change-label-undo");
        steps.picture("Keys searched");
        hand.tabTo("key-change-label-undo");
        hand.press(SPACE);
        hand.waitForShown("key-asks");
        steps.picture("Key asked for");
        hand.press(DIGIT4);
        hand.waitForShown("key-clash");
        steps.picture("Key clash");
        hand.press(TAB);
        hand.press(ESCAPE);
    }

    private void seeWhoAndWhat() {
        hand.press(SHORTCUT, U);
        hand.waitForShown("annotators");
        steps.picture("Who labels");
        hand.press(ESCAPE);
        window.rememberProjects(
                List.of("Helpful or harmful, round 3", "Safety batch 3", "Refusals of autumn"));
        hand.press(SHORTCUT, P);
        hand.waitForShown("project-0");
        hand.waitForStyle("project-lost");
        steps.picture("Many projects");
    }

    private void askEverything() {
        window.elsewhere().askEverything();
        window.open();
        hand.waitForSeen("axes");
        steps.picture("Everything asked");
        hand.press(W);
        hand.waitForSeen("phrases");
        steps.picture("Quick phrases");
        hand.press(ESCAPE);
    }

    private void rest() {
        window.remindOfBreak(BREAK_MINUTES);
        for (int worked = 0; worked <= BREAK_MINUTES; worked += (int) READING.toMinutes()) {
            window.pass(READING);
            hand.type("2");
        }
        window.pass(Duration.ofSeconds(1));
        hand.waitForSeen("reminder");
        steps.picture("Break reminder");
    }

    private void lack() {
        window.elsewhere().requireCategories();
        window.open();
        hand.waitForSeen("contradiction-right");
        hand.press(ENTER);
        hand.waitForStart("notice", "Still to say:");
        steps.picture("Answer missing");
    }

    private void skipTo(int pair) {
        hand.type("s");
        hand.waitForShown("skip-language");
        hand.press(ENTER);
        hand.press(ENTER);
        hand.waitForText("pair", "Pair " + pair);
        steps.saved();
    }
}
