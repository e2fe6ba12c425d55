package org.pairwright.ui.shell;

import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.DIGIT2;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.PERIOD;
import static javafx.scene.input.KeyCode.S;
import static javafx.scene.input.KeyCode.SPACE;
import static org.pairwright.ui.shell.Stagehand.SHORTCUT;

import java.util.List;

/// What a machine found, shown to who has decided: pairs that the lexicon scored, in the order of
/// their scores.
final class MachineStates {
    private final Stagehand hand;
    private final SharedSteps steps;

    /// @param before how many pictures there are already
    MachineStates(TourWindow window, int before) {
        hand = window.hand();
        steps = new SharedSteps(window, before);
    }

    List<TourReport.Step> take() {
        hand.waitForShown("import");
        steps.importToLabel();
        score();
        letHelp();
        label();
        return steps.taken();
    }

    private void score() {
        hand.press(SHORTCUT, DIGIT2);
        hand.waitForShown("detail-title");
        hand.type("o");
        hand.waitForShown("score-confirm");
        hand.press(ENTER);
        hand.waitForStart("score-told", "Lexicon looked at");
        hand.press(ESCAPE);
        hand.type("t");
        hand.waitForShown("detail-passages");
        steps.picture("Passages in Data");
        hand.type("t");
    }

    private void letHelp() {
        hand.press(SHORTCUT, PERIOD);
        hand.waitForShown("project-name");
        hand.type("5");
        hand.waitForShown("machines-suggestions-after");
        hand.tabTo("machines-suggestions-after");
        hand.press(SPACE);
        hand.waitForChosen("machines-suggestions-after");
        hand.tabTo("machines-order-highest");
        hand.press(SPACE);
        hand.waitForChosen("machines-order-highest");
        hand.tabTo("targets-each");
        hand.type("20");
        hand.press(ENTER);
        Stagehand.waitFor("a target", () -> hand.hasText("target-1", "20"));
        steps.picture("Machines and targets");
        hand.press(SHORTCUT, S);
        hand.waitForText("shell-saved", "Setup saved");
        // Out of the field, so that keys are no text.
        hand.tabTo("targets-order");
    }

    private void label() {
        hand.press(SHORTCUT, DIGIT1);
        hand.waitForSeen("choice-4");
        hand.type("4");
        hand.waitForChosen("choice-4");
        hand.press(ENTER);
        hand.waitForSeen("suggestion");
        steps.picture("A machine found something else");
        hand.type("b");
        hand.waitForSeen("suggestions");
        hand.type("x");
        hand.waitForStyle("noted-mark");
        steps.picture("Passages marked");
    }
}
