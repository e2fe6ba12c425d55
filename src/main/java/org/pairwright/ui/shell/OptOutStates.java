package org.pairwright.ui.shell;

import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.DIGIT2;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.J;
import static javafx.scene.input.KeyCode.K;
import static javafx.scene.input.KeyCode.SPACE;
import static org.pairwright.ui.shell.Stagehand.SHORTCUT;

import java.util.List;

/// How it looks where somebody opted out of a category, and left pairs of it to others.
final class OptOutStates {
    /// Of this pair somebody else finds the first category.
    private static final long KNOWN = 2;

    private static final int PAIRS = 4;

    private final TourWindow window;
    private final Stagehand hand;
    private final SharedSteps steps;

    /// @param before how many pictures there are already
    OptOutStates(TourWindow window, int before) {
        this.window = window;
        hand = window.hand();
        steps = new SharedSteps(window, before);
    }

    List<TourReport.Step> take() {
        steps.importToLabel();
        window.elsewhere().findFirstCategory(KNOWN);
        optOut();
        meet();
        finish();
        return steps.taken();
    }

    private void optOut() {
        hand.press(SHORTCUT, K);
        hand.waitForShown("palette-query");
        hand.type("opt out");
        hand.press(ENTER);
        hand.waitForFocus("opt-out-1");
        hand.press(SPACE);
        steps.picture("Settings, opted out");
    }

    private void meet() {
        hand.press(SHORTCUT, DIGIT1);
        hand.waitForText("passed-over", "1 left to others");
        steps.picture("Left to others");
        hand.press(SHORTCUT, J);
        hand.waitForShown("jump");
        hand.type(Long.toString(KNOWN));
        hand.press(ENTER);
        hand.waitForShown("cover");
        steps.picture("Covered by choice");
        hand.press(SHORTCUT, DIGIT2);
        hand.waitForShown("detail-title");
        steps.picture("Data, covered by choice");
    }

    private void finish() {
        hand.press(SHORTCUT, DIGIT1);
        hand.waitForShown("cover");
        hand.press(SHORTCUT, J);
        hand.waitForShown("jump");
        hand.type("1");
        hand.press(ENTER);
        for (int pair = 1; pair <= PAIRS; pair++) {
            if (pair != KNOWN) {
                hand.waitForStart("pair", "Pair " + pair);
                hand.waitForSeen("decision-bar");
                steps.saved();
                hand.type("2");
                hand.waitForChosen("choice-2");
                steps.draftSaved();
                hand.press(ENTER);
            }
        }
        hand.waitForShown("change-opt-out");
        steps.picture("Finished, some left to others");
    }
}
