package org.pairwright.ui.labeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What the Label screen says of pairs that are left to others.
@ExtendWith(ApplicationExtension.class)
class OptOutViewTest {
    @TempDir static Path folder;
    private LabeledProject project;
    private ShownLabeling shown;

    @Start
    void show(Stage stage) throws IOException {
        project = new LabeledProject(folder.resolve(Long.toString(System.nanoTime())), 3);
        project.markSensitive(3);
        project.find(2, "mlc:hte");
        project.service.optOut().choose(Set.of("mlc:hte"));
        shown = new ShownLabeling(project, stage);
    }

    @AfterEach
    void close() {
        project.close();
    }

    private static String words(FxRobot robot, String id) {
        Node within = robot.lookup("#" + id).query();
        return within.lookupAll(".label").stream()
                .map(it -> ((Label) it).getText())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void the_foot_says_how_many_and_the_end_why(FxRobot robot) {
        String foot = shown.text(robot, "passed-over");
        String spoken = shown.spoken(robot, "passed-over");
        robot.interact(() -> shown.viewModel.answers().choose(Choice.TIE));
        shown.push(robot, KeyCode.ENTER);
        shown.push(robot, KeyCode.E);
        robot.interact(() -> shown.viewModel.answers().choose(Choice.TIE));
        shown.push(robot, KeyCode.ENTER);

        assertThat(foot).isEqualTo("1 left to others");
        assertThat(spoken).isEqualTo("1 pair of categories you opted out of is left to others.");
        assertThat(words(robot, "placeholder"))
                .contains("All other pairs are done")
                .contains("You labeled 2 pairs.\n" + spoken);
        assertThat(robot.lookup("#passed-over").query().isVisible()).isFalse();
    }

    @Test
    void a_count_that_comes_late_takes_the_focus_from_no_button(FxRobot robot) {
        robot.interact(() -> shown.viewModel.answers().choose(Choice.TIE));
        shown.push(robot, KeyCode.ENTER);
        shown.push(robot, KeyCode.E);
        robot.interact(() -> shown.viewModel.answers().choose(Choice.TIE));
        shown.push(robot, KeyCode.ENTER);
        robot.interact(() -> robot.lookup("#import-more").query().requestFocus());
        project.service.optOut().choose(Set.of());
        robot.interact(() -> shown.viewModel.passedOver().count());

        assertThat(words(robot, "placeholder")).contains("All pairs are done");
        assertThat(robot.lookup("#import-more").query().isFocused()).isTrue();
    }

    @Test
    void the_cover_says_why(FxRobot robot) {
        robot.interact(() -> shown.viewModel.flow().jumpTo(2));
        String optedOut = words(robot, "cover");
        robot.interact(() -> shown.viewModel.flow().jumpTo(3));

        assertThat(optedOut).startsWith("Of a category you opted out of");
        assertThat(words(robot, "cover")).startsWith("Marked as sensitive");
    }
}
