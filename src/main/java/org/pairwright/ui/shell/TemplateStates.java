package org.pairwright.ui.shell;

import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.PERIOD;
import static javafx.scene.input.KeyCode.S;
import static javafx.scene.input.KeyCode.SPACE;
import static org.pairwright.ui.shell.Stagehand.SHORTCUT;

import java.util.List;

/// An evaluation template chosen on the Project settings screen, and pairs that are labeled by its
/// criteria.
final class TemplateStates {
    private final Stagehand hand;
    private final SharedSteps steps;

    /// @param before how many pictures there are already
    TemplateStates(TourWindow window, int before) {
        hand = window.hand();
        steps = new SharedSteps(window, before);
    }

    List<TourReport.Step> take() {
        hand.waitForShown("import");
        steps.importToLabel();
        choose();
        rate();
        return steps.taken();
    }

    private void choose() {
        hand.press(SHORTCUT, PERIOD);
        hand.waitForShown("project-name");
        hand.type("2");
        hand.waitForShown("template-helpsteer");
        hand.tabTo("template-pku-safety");
        hand.press(SPACE);
        hand.waitForStart("template-purpose", "After PKU-SafeRLHF:");
        steps.picture("Questions of a template");
        hand.tabTo("template-helpsteer");
        hand.press(SPACE);
        hand.waitForShown("criterion-5-name");
        hand.scrollTo("criterion-1-name");
        steps.picture("Criteria written");
        hand.press(SHORTCUT, S);
        hand.waitForShown("shell-saved");
        settle();
        hand.press(SHORTCUT, DIGIT1);
        hand.waitForSeen("criteria");
    }

    /// The categories as they are written, and how many pairs are wanted of each.
    private void settle() {
        hand.tabTo("template-quick");
        hand.type("3");
        hand.waitForShown("category-1-name");
        steps.picture("Categories written");
        hand.tabTo("project-section-taxonomy");
        hand.type("6");
        hand.tabTo("crosswalk-openai");
        hand.press(SPACE);
        hand.waitForShown("link-1-add");
        steps.picture("Crosswalk");
        hand.tabTo("link-1-add");
        hand.press(SPACE);
        hand.waitForShown("crosswalk-whose");
        steps.picture("Crosswalk written");
        hand.tabTo("crosswalk-mlc");
        hand.type("5");
        hand.waitForShown("target-1");
        hand.tabTo("targets-each");
        hand.type("20");
        hand.press(ENTER);
        Stagehand.waitFor("a target", () -> hand.hasText("target-1", "20"));
        steps.picture("Targets");
        hand.tabTo("targets-order");
    }

    private void rate() {
        steps.picture("Criteria asked");
        hand.type("2");
        hand.waitForChosen("choice-2");
        hand.press(ENTER);
        hand.waitForStart("notice", "Still to say:");
        // It led to the rationale.
        hand.press(ESCAPE);
        hand.type("m");
        hand.waitForSeen("criteria-panel");
        hand.type("43542");
        hand.waitForChosen("rate-coherence-left-2");
        steps.picture("Rating by criteria");
        hand.press(ESCAPE);
        steps.draftSaved();
        steps.picture("Some criteria rated");
    }
}
