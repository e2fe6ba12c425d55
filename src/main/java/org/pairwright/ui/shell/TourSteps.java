package org.pairwright.ui.shell;

import static javafx.scene.input.KeyCode.A;
import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.COMMA;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.DIGIT2;
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
import static javafx.scene.input.KeyCode.W;
import static javafx.scene.input.KeyCode.Z;
import static org.pairwright.ui.shell.Stagehand.SHORTCUT;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What is done on the tour, key by key.
final class TourSteps {
    private static final Duration READING = Duration.ofSeconds(24);
    private static final Duration GLANCING = Duration.ofSeconds(3);

    /// What the rest of the pairs get in turn, so that the dataset has a bit of everything.
    private static final String REST = "26173540";

    private final TourWindow window;
    private final Stagehand hand;
    private final List<TourReport.Step> steps = new ArrayList<>();
    private int pair = 1;
    private boolean covered;

    TourSteps(TourWindow window) {
        this.window = window;
        hand = window.hand();
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
        return List.copyOf(steps);
    }

    private void picture(String name) {
        steps.add(window.picture(steps.size() + 1, name));
    }

    private void importSample() {
        hand.waitForShown("import");
        picture("Empty project");
        hand.tabTo("import");
        hand.press(SPACE);
        hand.waitForShown("import-label");
        picture("Imported");
        hand.tabTo("import-label");
        hand.press(SPACE);
        waitForPair();
        picture("First pair");
    }

    private void decideWithEverything() {
        window.pass(READING);
        choose("1");
        picture("Left much better");
        hand.press(L);
        hand.waitForChosen("unsafe-right");
        hand.waitForShown("palette-filter-right");
        hand.type("non");
        picture("Categories");
        hand.press(ENTER);
        hand.press(ALT, DIGIT2);
        hand.waitForChosen("moderate-right");
        hand.press(ESCAPE);
        hand.press(A);
        hand.waitForChosen("unsafe-left");
        hand.press(ESCAPE);
        hand.press(A);
        hand.waitForChosen("safe-left");
        saved();
        picture("Tagged");
        hand.press(W);
        hand.type("the right one acts without asking");
        hand.press(ESCAPE);
        saved();
        picture("Rationale");
        decide();
        picture("Next pair");
    }

    private void decideByOneKeyEach() {
        for (String key : List.of("2", "5", "7")) {
            window.pass(READING);
            choose(key);
            decide();
        }
        window.pass(READING);
        choose("4");
        picture("Tie");
        decide();
        choose("0");
        picture("Both bad");
        decide();
        window.pass(GLANCING);
        hand.type("s");
        hand.waitForShown("skip-language");
        picture("Reasons to skip");
        hand.type("2");
        hand.waitForText("skipped", "Skip: Language");
        saved();
        picture("Skip with a reason");
        decide();
        window.pass(READING);
        choose("6");
        hand.press(F);
        hand.waitForChosen("flag");
        saved();
        picture("Flagged");
        decide();
    }

    private void takeBackAndAgain() {
        pair--;
        hand.press(SHORTCUT, Z);
        hand.waitForText("notice", "Taken back: Right better, flagged");
        picture("Taken back");
        hand.press(SHORTCUT, SHIFT, Z);
        hand.waitForText("notice", "Done again: Right better, flagged");
        picture("Done again");
    }

    private void lookBack() {
        hand.press(ALT, LEFT);
        hand.waitForText("pair", "Pair " + (pair - 1) + " · decided");
        picture("History");
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
        picture("Commands");
        hand.press(ESCAPE);
        hand.waitFor("the commands to go", () -> !hand.isShown("palette"));
        hand.type("g");
        hand.waitForShown("guidelines");
        picture("Guidelines");
        hand.type("g");
        hand.press(SHORTCUT, K);
        hand.waitForShown("palette-query");
        hand.type("all keys");
        hand.press(ENTER);
        hand.waitForShown("key-sheet");
        picture("Keys");
        hand.press(ESCAPE);
        hand.press(SHORTCUT, P);
        hand.waitForShown("project-0");
        picture("Projects");
        hand.press(SHORTCUT, COMMA);
        hand.waitForShown("settings");
        picture("Settings");
        hand.press(SHORTCUT, DIGIT1);
        waitForPair();
    }

    private void turnDark() {
        hand.press(SHORTCUT, SHIFT, L);
        hand.waitForText("shell-notice", "Look: Dark");
        picture("Dark");
        hand.type("d");
        hand.waitForStyle("different-mark");
        picture("Dark differences");
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
        picture("Finished");
    }

    /// A pair that was marked sensitive comes covered.
    private void reveal() {
        if (hand.shows("cover")) {
            if (!covered) {
                picture("Covered");
                covered = true;
            }
            hand.press(E);
            hand.waitFor("the cover to go", () -> !hand.isShown("cover"));
        }
    }

    private void choose(String key) {
        hand.type(key);
        hand.waitForChosen("choice-" + key.toUpperCase(Locale.ROOT));
        saved();
    }

    private void decide() {
        hand.press(ENTER);
        pair++;
        waitForPair();
    }

    private void waitForPair() {
        hand.waitForText("pair", "Pair " + pair);
        hand.waitForText("saved", "Saved");
    }

    private void saved() {
        hand.waitForText("saved", "Draft saved");
    }
}
