package org.pairwright.ui.shell;

import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.DIGIT5;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.SPACE;
import static org.pairwright.ui.shell.Stagehand.SHORTCUT;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// What the Compare screen shows with two sources and with many, on the way, and where it fails.
final class CompareStates {
    private final TourWindow window;
    private final Stagehand hand;
    private final SharedSteps steps;

    /// @param before how many pictures there are already
    CompareStates(TourWindow window, int before) {
        this.window = window;
        hand = window.hand();
        steps = new SharedSteps(window, before);
    }

    List<TourReport.Step> take() {
        look("Two sources compared", MadeUpSources.two());
        parts("Two sources");
        look("Twelve sources compared", MadeUpSources.twelve());
        parts("Twelve sources");
        versions();
        loading();
        failed();
        return steps.taken();
    }

    private void look(String name, MadeUpSources sources) {
        Path project =
                window.folder().resolve("made-up-%d.pairs".formatted(sources.names().size()));
        try {
            Tour.delete(project);
            sources.fill(project);
        } catch (IOException e) {
            throw Tour.cantWrite(window.folder(), e);
        }
        window.open(project);
        hand.waitForText("pair", "Pair 1");
        hand.press(SHORTCUT, DIGIT5);
        hand.waitForShown("compare-meetings-chart");
        steps.picture(name);
    }

    /// The other parts of the screen.
    private void parts(String name) {
        hand.type("2");
        hand.waitForShown("compare-categories-chart");
        steps.picture(name + ", safety");
        hand.type("3");
        hand.waitForShown("compare-part-unsafe-rate-chart");
        steps.picture(name + ", in parts");
        hand.type("4");
        hand.waitForShown("compare-history");
        steps.picture(name + ", history");
        hand.type("v");
        hand.waitForShown("compare-empty");
        steps.picture(name + ", no prompt versions");
    }

    private void versions() {
        Path project = window.folder().resolve("made-up-versions.pairs");
        try {
            Tour.delete(project);
            MadeUpVersions.fill(project);
        } catch (IOException e) {
            throw Tour.cantWrite(window.folder(), e);
        }
        window.open(project);
        hand.waitForText("pair", "Pair 1");
        hand.press(SHORTCUT, DIGIT5);
        hand.waitForShown("compare-meetings-chart");
        hand.type("v");
        hand.waitForStart("compare-candidate", "Is Customer");
        steps.picture("Prompt versions compared");
        hand.type("4");
        hand.waitForShown("compare-suite-" + MadeUpVersions.SUITE.hashCode());
        steps.picture("History of versions");
        suites();
    }

    /// A suite as it is written, and what one that is run says.
    private void suites() {
        hand.type("u");
        hand.waitForShown("suite-name");
        hand.type("harm");
        hand.tabTo("suite-add-gate");
        hand.press(SPACE);
        hand.waitForShown("gate-2-measure");
        steps.picture("Suite written");
        hand.press(ESCAPE);
        hand.waitForShown("suites-list");
        hand.type("r");
        hand.waitForShown("suite-verdict");
        steps.picture("Suite run");
        hand.press(ESCAPE);
    }

    private void loading() {
        window.open();
        hand.waitForShown("import");
        window.hold();
        hand.press(SHORTCUT, DIGIT5);
        hand.waitForShown("compare-loading");
        steps.picture("Comparing");
        window.letGo();
        hand.waitForShown("compare-empty");
        steps.picture("Nothing to compare");
        hand.press(SHORTCUT, DIGIT1);
    }

    private void failed() {
        window.loseDisk();
        hand.press(SHORTCUT, DIGIT5);
        hand.waitForShown("compare-failed");
        steps.picture("Comparison failed");
    }
}
