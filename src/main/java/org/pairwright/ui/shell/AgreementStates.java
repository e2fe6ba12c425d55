package org.pairwright.ui.shell;

import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.DIGIT4;
import static org.pairwright.ui.shell.Stagehand.SHORTCUT;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// What the Agreement screen shows with few annotators and with many, on the way, and where it
/// fails.
final class AgreementStates {
    private final TourWindow window;
    private final Stagehand hand;
    private final SharedSteps steps;

    /// @param before how many pictures there are already
    AgreementStates(TourWindow window, int before) {
        this.window = window;
        hand = window.hand();
        steps = new SharedSteps(window, before);
    }

    List<TourReport.Step> take() {
        look("Agreement of two", MadeUpLabels.of(2, 2, 80));
        look("Agreement of twelve", MadeUpLabels.of(12, 5, 150));
        parts("Agreement");
        others();
        look("Agreement, long names", MadeUpLabels.ofLongNames());
        parts("Agreement, long names");
        look("Agreement of sixty", MadeUpLabels.of(60, 6, 320));
        annotators("Agreement of sixty");
        look("Agreement of one", MadeUpLabels.of(1, 1, 30));
        look("Agreement without overlap", MadeUpLabels.of(3, 1, 60));
        loading();
        failed();
        return steps.taken();
    }

    private void look(String name, MadeUpLabels labels) {
        Path project = window.folder().resolve("made-up-%d.pairs".formatted(labels.hashCode()));
        try {
            Tour.delete(project);
            labels.fill(project);
        } catch (IOException e) {
            throw Tour.cantWrite(window.folder(), e);
        }
        window.open(project);
        hand.waitForText("pair", "Pair 1");
        hand.press(SHORTCUT, DIGIT4);
        hand.waitForShown("agreement-pairs");
        steps.picture(name);
    }

    /// The other parts of the screen.
    private void parts(String name) {
        hand.type("2");
        hand.waitForShown("agreement-part-preference");
        steps.picture(name + ", in parts");
        annotators(name);
        hand.type("4");
        hand.waitForShown("agreement-length");
        steps.picture(name + ", bias");
        hand.type("5");
        hand.waitForShown("agreement-gold");
        steps.picture(name + ", models");
        hand.type("6");
        hand.waitForShown("agreement-plan-items");
        steps.picture(name + ", plan");
    }

    private void annotators(String name) {
        hand.type("3");
        hand.waitForShown("agreement-competence");
        steps.picture(name + ", annotators");
    }

    /// Intervals for other annotators, too, and what they mean.
    private void others() {
        hand.type("1");
        hand.waitForShown("agreement-others");
        hand.type("o");
        hand.waitForShown("agreement-preference-line-2");
        hand.type("w");
        hand.waitForShown("agreement-meaning");
        steps.picture("Agreement, other annotators");
    }

    private void loading() {
        window.open();
        hand.waitForShown("import");
        window.hold();
        hand.press(SHORTCUT, DIGIT4);
        hand.waitForShown("agreement-loading");
        steps.picture("Agreement, loading");
        window.letGo();
        hand.waitForShown("agreement-empty");
        steps.picture("Agreement, nothing labeled");
        hand.press(SHORTCUT, DIGIT1);
    }

    private void failed() {
        window.loseDisk();
        hand.press(SHORTCUT, DIGIT4);
        hand.waitForShown("agreement-failed");
        steps.picture("Agreement, failed");
    }
}
