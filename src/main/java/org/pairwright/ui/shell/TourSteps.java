package org.pairwright.ui.shell;

import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.COMMA;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.DIGIT4;
import static javafx.scene.input.KeyCode.E;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F;
import static javafx.scene.input.KeyCode.K;
import static javafx.scene.input.KeyCode.L;
import static javafx.scene.input.KeyCode.LEFT;
import static javafx.scene.input.KeyCode.P;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.Z;
import static org.pairwright.ui.shell.Stagehand.SHORTCUT;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/// What is done on the tour, key by key.
final class TourSteps {
    private static final Duration READING = Duration.ofSeconds(24);
    private static final Duration GLANCING = Duration.ofSeconds(3);

    /// What the rest of the pairs get in turn, so that the dataset has a bit of everything.
    private static final String REST = "26173540";

    /// Others decide from this pair on: what is skipped before stays so.
    private static final int BY_OTHERS = 20;

    private final TourWindow window;
    private final Stagehand hand;
    private final SharedSteps steps;
    private int pair = 1;
    private boolean covered;

    TourSteps(TourWindow window) {
        this.window = window;
        hand = window.hand();
        steps = new SharedSteps(window);
    }

    List<TourReport.Step> take() {
        importSample();
        decideWithEverything();
        decideByOneKeyEach();
        takeBackAndAgain();
        lookBack();
        lookAround();
        turnDark();
        decideTheRest();
        reviewAgreement();
        return steps.taken();
    }

    private void importSample() {
        steps.importPairs("Imported");
        hand.tabTo("import-label");
        hand.press(SPACE);
        waitForPair();
        steps.picture("First pair");
    }

    private void decideWithEverything() {
        window.pass(READING);
        choose("1");
        steps.picture("Left much better");
        steps.judgeBoth();
        steps.picture("Tagged");
        steps.explain("the right one acts without asking");
        steps.picture("Rationale");
        decide();
        steps.picture("Next pair");
    }

    private void decideByOneKeyEach() {
        for (String key : List.of("2", "5", "7")) {
            window.pass(READING);
            choose(key);
            decide();
        }
        window.pass(READING);
        choose("4");
        steps.picture("Tie");
        decide();
        choose("0");
        steps.picture("Both bad");
        decide();
        window.pass(GLANCING);
        hand.type("s");
        hand.waitForShown("skip-language");
        steps.picture("Reasons to skip");
        hand.type("2");
        hand.waitForText("skipped", "Skip: Language");
        steps.draftSaved();
        steps.picture("Skip with a reason");
        decide();
        window.pass(READING);
        choose("6");
        hand.press(F);
        hand.waitForChosen("flag");
        steps.draftSaved();
        steps.picture("Flagged");
        decide();
    }

    private void takeBackAndAgain() {
        pair--;
        hand.press(SHORTCUT, Z);
        hand.waitForText("notice", "Taken back: Right better, flagged");
        steps.picture("Taken back");
        hand.press(SHORTCUT, SHIFT, Z);
        hand.waitForText("notice", "Done again: Right better, flagged");
        steps.picture("Done again");
    }

    private void lookBack() {
        hand.press(ALT, LEFT);
        hand.waitForText("pair", "Pair " + (pair - 1) + " · decided");
        steps.picture("History");
        hand.press(ALT, RIGHT);
        hand.waitForText("pair", "Pair " + pair + " · decided");
        hand.press(ALT, RIGHT);
        pair++;
        waitForPair();
    }

    private void lookAround() {
        hand.press(SHORTCUT, K);
        hand.waitForShown("palette-query");
        hand.type("diff");
        steps.picture("Commands");
        hand.press(ESCAPE);
        Stagehand.waitFor("the commands to go", () -> !hand.isShown("palette"));
        hand.type("g");
        hand.waitForShown("guidelines");
        steps.picture("Guidelines");
        hand.type("g");
        steps.showKeys();
        hand.press(SHORTCUT, P);
        hand.waitForShown("project-0");
        steps.picture("Projects");
        hand.press(SHORTCUT, COMMA);
        hand.waitForShown("settings");
        steps.picture("Settings");
        hand.press(SHORTCUT, DIGIT1);
        waitForPair();
    }

    private void turnDark() {
        hand.press(SHORTCUT, SHIFT, L);
        hand.waitForText("shell-notice", "Look: Dark");
        steps.picture("Dark");
        hand.type("d");
        // These two have little in common.
        hand.waitForStyle("common-mark");
        steps.picture("Dark differences");
        hand.type("d");
        hand.press(SHORTCUT, SHIFT, L);
        hand.waitForText("shell-notice", "Look: System");
    }

    private void decideTheRest() {
        long total = window.pairs();
        for (int i = 0; pair <= total; i++) {
            reveal();
            window.pass(READING);
            hand.type(REST.substring(i % REST.length(), i % REST.length() + 1));
            hand.press(ENTER);
            pair++;
            if (pair <= total) {
                hand.waitForText("pair", "Pair " + pair);
            }
        }
        hand.waitForShown("look-back");
        steps.picture("Finished");
    }

    private void reviewAgreement() {
        window.elsewhere().letOthersDecide(BY_OTHERS);
        hand.press(SHORTCUT, DIGIT4);
        hand.waitForShown("agreement-pairs");
        steps.picture("Agreement");
        hand.type("w");
        hand.waitForShown("agreement-meaning");
        steps.picture("What a figure means");
        hand.type("3");
        hand.waitForShown("agreement-competence-chart");
        steps.picture("Annotators compared");
        hand.press(SHORTCUT, E);
        hand.waitForStart("shell-notice", "Report saved:");
    }

    /// A pair that was marked sensitive comes covered.
    private void reveal() {
        if (hand.shows("cover")) {
            if (!covered) {
                steps.picture("Covered");
                covered = true;
            }
            hand.press(E);
            Stagehand.waitFor("the cover to go", () -> !hand.isShown("cover"));
        }
    }

    private void choose(String key) {
        hand.type(key);
        hand.waitForChosen("choice-" + key.toUpperCase(Locale.ROOT));
        steps.draftSaved();
    }

    private void decide() {
        hand.press(ENTER);
        pair++;
        waitForPair();
    }

    private void waitForPair() {
        hand.waitForText("pair", "Pair " + pair);
        steps.saved();
    }
}
