package org.pairwright.ui.shell;

import static javafx.scene.input.KeyCode.A;
import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.DIGIT2;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.K;
import static javafx.scene.input.KeyCode.L;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.W;
import static org.pairwright.ui.shell.Stagehand.SHORTCUT;

import java.util.ArrayList;
import java.util.List;

/// The pictures of a tour, and what is done the same way on each.
final class SharedSteps {
    private final TourWindow window;
    private final Stagehand hand;
    private final int before;
    private final List<TourReport.Step> taken = new ArrayList<>();

    SharedSteps(TourWindow window) {
        this(window, 0);
    }

    /// @param before how many pictures there are already
    SharedSteps(TourWindow window, int before) {
        this.window = window;
        this.before = before;
        hand = window.hand();
    }

    List<TourReport.Step> taken() {
        return List.copyOf(taken);
    }

    void picture(String name) {
        taken.add(window.picture(before + taken.size() + 1, name));
    }

    /// Imports the file that is chosen, and stays at what came of it.
    void importPairs(String result) {
        hand.waitForShown("import");
        picture("Empty project");
        hand.tabTo("import");
        hand.press(SPACE);
        hand.waitForShown("import-check-pairs");
        picture("Before importing");
        hand.press(ENTER);
        hand.waitForShown("import-label");
        picture(result);
    }

    /// Imports the file that is chosen, and goes on to its first pair.
    void importToLabel() {
        hand.tabTo("import");
        hand.press(SPACE);
        hand.waitForShown("import-check-pairs");
        hand.press(ENTER);
        hand.waitForShown("import-label");
        hand.press(ENTER);
        hand.waitForText("pair", "Pair 1");
    }

    /// Calls the right response unsafe and the left one safe.
    void judgeBoth() {
        hand.press(L);
        hand.waitForChosen("unsafe-right");
        hand.waitForFocus("palette-filter-right");
        picture("Categories");
        hand.type("non");
        hand.press(ENTER);
        hand.press(ALT, DIGIT2);
        hand.waitForChosen("moderate-right");
        hand.press(ESCAPE);
        hand.press(A);
        hand.waitForChosen("unsafe-left");
        hand.press(ESCAPE);
        hand.press(A);
        hand.waitForChosen("safe-left");
        draftSaved();
    }

    void explain(String why) {
        hand.press(W);
        hand.type(why);
        hand.press(ESCAPE);
        draftSaved();
    }

    void showKeys() {
        openKeys();
        picture("Keys");
        hand.press(ESCAPE);
    }

    /// Opens the sheet of keys and waits until all of them are in it.
    void openKeys() {
        hand.press(SHORTCUT, K);
        hand.waitForShown("palette-query");
        hand.type("all keys");
        hand.press(ENTER);
        // The last of them.
        hand.waitForShown("key-change-" + ShellActs.keys().acts().getLast().id().replace('.', '-'));
    }

    /// Waits until what is set is on the disk, but not recorded.
    void draftSaved() {
        hand.waitForText("saved", "Draft saved");
    }

    void saved() {
        hand.waitForText("saved", "Saved");
    }
}
