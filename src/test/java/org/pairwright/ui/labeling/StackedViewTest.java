package org.pairwright.ui.labeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Question;
import org.pairwright.ui.kit.reading.ReadingOptions;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The responses one above the other: what is said of left and right is said of top and bottom.
@ExtendWith(ApplicationExtension.class)
class StackedViewTest {
    @TempDir static Path folder;
    private LabeledProject project;
    private ShownLabeling shown;

    @Start
    void show(Stage stage) throws IOException {
        project = new LabeledProject(folder.resolve(Long.toString(System.nanoTime())), 2);
        project.ask(it -> it.with(Question.MORE_HELPFUL, true));
        shown = new ShownLabeling(project, stage);
    }

    @BeforeEach
    void stack(FxRobot robot) {
        arrange(robot, ReadingOptions.Arrangement.STACKED);
    }

    private void arrange(FxRobot robot, ReadingOptions.Arrangement arrangement) {
        robot.interact(() -> shown.viewModel.reading().arrangementProperty().set(arrangement));
        robot.interact(() -> shown.scene.getRoot().layout());
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void the_responses_are_called_by_where_they_stand(FxRobot robot) {
        assertThat(shown.title(robot, "response-left")).isEqualTo("Top");
        assertThat(shown.title(robot, "response-right")).isEqualTo("Bottom");
        assertThat(shown.spoken(robot, "text-left")).startsWith("Top response: ");
        assertThat(shown.spoken(robot, "copy-right")).isEqualTo("Copy the text of Bottom");
        assertThat(shown.spoken(robot, "unsafe-right")).isEqualTo("The bottom response is unsafe");
    }

    @Test
    void the_steps_point_up_and_down(FxRobot robot) {
        assertThat(shown.text(robot, "choice-1")).isEqualTo("▲ Much better");
        assertThat(shown.text(robot, "choice-7")).isEqualTo("Much better ▼");
        assertThat(shown.spoken(robot, "choice-7")).isEqualTo("Bottom much better");
        assertThat(robot.lookup("#choice-1").query().getAccessibleHelp())
                .isEqualTo("Top much better (1)");
        assertThat(shown.text(robot, "helpful-left")).isEqualTo("▲ Top");
        assertThat(shown.spoken(robot, "helpful-right")).isEqualTo("More helpful: Bottom");
    }

    @Test
    void the_foot_says_which_response_a_key_means(FxRobot robot) {
        assertThat(shown.spoken(robot, "foot-label-leftSafety")).isEqualTo("top unsafe");
        assertThat(shown.spoken(robot, "foot-label-rightSafety")).isEqualTo("bottom unsafe");
    }

    @Test
    void what_is_kept_is_the_same_as_side_by_side(FxRobot robot) {
        shown.push(robot, KeyCode.DIGIT1);
        shown.push(robot, KeyCode.ENTER);

        assertThat(LabeledProject.onScreen(project.stored(1)))
                .isEqualTo(Choice.LEFT_MUCH.in(Judgment.EMPTY));
    }

    @Test
    void what_is_taken_back_is_said_of_the_place_where_it_stands(FxRobot robot) {
        shown.push(robot, KeyCode.DIGIT1);
        shown.push(robot, KeyCode.ENTER);
        shown.push(robot, KeyCode.CONTROL, KeyCode.Z);

        assertThat(shown.text(robot, "notice")).isEqualTo("Taken back: Top much better");
    }

    @Test
    void side_by_side_they_are_left_and_right_again_and_nothing_said_before_stands(FxRobot robot) {
        shown.push(robot, KeyCode.DIGIT1);
        shown.push(robot, KeyCode.ENTER);
        shown.push(robot, KeyCode.CONTROL, KeyCode.Z);
        arrange(robot, ReadingOptions.Arrangement.SIDE_BY_SIDE);

        assertThat(shown.title(robot, "response-left")).isEqualTo("Left");
        assertThat(shown.text(robot, "choice-1")).isEqualTo("◀ Much better");
        assertThat(shown.spoken(robot, "unsafe-left")).isEqualTo("The left response is unsafe");
        assertThat(shown.text(robot, "notice")).isEmpty();
    }
}
