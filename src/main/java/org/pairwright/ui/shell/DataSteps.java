package org.pairwright.ui.shell;

import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.S;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.Z;
import static org.pairwright.ui.shell.Stagehand.SHORTCUT;

/// What is done with the pairs of the Data screen: marked, saved as a view, scored.
record DataSteps(Stagehand hand, SharedSteps steps) {
    void take() {
        markPairs();
        lookAtMachines();
    }

    /// Looks at which machines could score the pairs, and lets the one do so that sends nothing.
    private void lookAtMachines() {
        hand.type("o");
        hand.waitForShown("score-confirm");
        steps.picture("Scoring pairs");
        hand.tabTo("score-guard");
        hand.press(SPACE);
        hand.waitForShown("score-address");
        steps.picture("Scoring elsewhere");
        hand.press(ENTER);
        hand.waitForShown("score-problem");
        steps.picture("Scoring, address missing");
        hand.tabTo("score-lexicon");
        hand.press(SPACE);
        hand.press(ENTER);
        hand.waitForShown("score-told");
        steps.picture("Pairs scored");
        hand.press(ESCAPE);
    }

    /// Marks some pairs and takes that back, and saves what is shown.
    private void markPairs() {
        hand.press(SPACE);
        hand.press(SHIFT, DOWN);
        hand.press(SHIFT, DOWN);
        hand.type("m");
        hand.waitForShown("bulk-1");
        steps.picture("Marking pairs");
        hand.type("1");
        hand.waitForShown("bulk-reason");
        hand.type("off topic");
        steps.picture("Taking pairs out");
        hand.press(ENTER);
        hand.waitForOne("state-pill", "taken out");
        hand.waitForText("detail-about", "Pair 3 · taken out (off topic)");
        steps.picture("Pairs taken out");
        hand.press(SHORTCUT, Z);
        hand.waitForText("detail-about", "Pair 3 · unlabeled");
        hand.press(SHORTCUT, S);
        hand.waitForShown("views-name");
        hand.type("all of them");
        hand.press(ENTER);
        hand.waitForStyle("view-name");
        steps.picture("Saved views");
        hand.press(ESCAPE);
    }
}
