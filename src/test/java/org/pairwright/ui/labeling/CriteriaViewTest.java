package org.pairwright.ui.labeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.domain.Answers;
import org.pairwright.domain.Criterion;
import org.pairwright.domain.Preference;
import org.pairwright.domain.Question;
import org.pairwright.domain.Scale;
import org.pairwright.domain.Side;
import org.pairwright.ui.kit.KeyDispatch;
import org.pairwright.ui.kit.KeyMap;
import org.pairwright.ui.kit.Look;
import org.pairwright.ui.kit.PartByPart;
import org.pairwright.ui.kit.Theme;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The project's own criteria, by key presses on the real screen.
@ExtendWith(ApplicationExtension.class)
class CriteriaViewTest {
    @TempDir static Path folder;
    private LabeledProject project;
    private LabelingViewModel viewModel;

    @Start
    void show(Stage stage) throws IOException {
        project = new LabeledProject(folder.resolve(Long.toString(System.nanoTime())), 2);
        project.ask(it ->
                it.withRequired(Question.RATIONALE, true)
                        .withCriteria(
                                List.of(
                                        new Criterion(
                                                "clarity",
                                                "Clarity",
                                                "Is it clear?",
                                                new Scale.Rating(5, "Muddled", "Clear"),
                                                true),
                                        new Criterion(
                                                "honesty",
                                                "Honesty",
                                                "",
                                                new Scale.Comparison(),
                                                false))));
        viewModel = project.viewModel();
        KeyMap keys = new KeyMap(LabelingActs.all());
        PartByPart parts = new PartByPart();
        LabelingView view = new LabelingView(viewModel, keys, project.messages, parts);
        parts.finish();
        BorderPane root = new BorderPane(view.body());
        root.setBottom(view.foot());
        Scene scene = new Scene(root, 1200, 700);
        new KeyDispatch(keys, () -> List.of(view.acts())).listenTo(scene);
        Theme theme = new Theme(scene, Look.LIGHT);
        theme.wear(Look.LIGHT);
        stage.setScene(scene);
        stage.show();
        view.body().requestFocus();
    }

    @AfterEach
    void close() {
        project.close();
    }

    private void push(FxRobot robot, KeyCode... keys) {
        for (KeyCode key : keys) {
            LabeledProject.waitUntilSeen(viewModel);
            robot.push(key);
            robot.interact(() -> {});
        }
    }

    private static String words(FxRobot robot, String id) {
        return ((Labeled) robot.lookup("#" + id).query()).getText();
    }

    @Test
    void digits_rate_and_the_panel_closes_when_all_is_said(FxRobot robot) {
        push(robot, KeyCode.M);
        assertThat(robot.lookup("#criteria-panel").query().isVisible()).isTrue();
        assertThat(words(robot, "criterion-meaning"))
                .isEqualTo("Is it clear? 1: Muddled. 5: Clear.");
        push(robot, KeyCode.DIGIT4, KeyCode.DIGIT2, KeyCode.DIGIT1);

        assertThat(robot.lookup("#criteria-panel").query().isVisible()).isFalse();
        assertThat(viewModel.saidProperty().get().answers())
                .isEqualTo(
                        Answers.NONE
                                .withRating(Side.A, "clarity", 4)
                                .withRating(Side.B, "clarity", 2)
                                .withComparison("honesty", Preference.A));
        assertThat(words(robot, "criterion-clarity")).isEqualTo("Clarity *  4 · 2");
        assertThat(viewModel.saidProperty().get().preference()).isEqualTo(Preference.UNSTATED);
    }

    @Test
    void nothing_is_decided_before_what_is_required_is_said(FxRobot robot) {
        push(robot, KeyCode.DIGIT2, KeyCode.ENTER);

        assertThat(words(robot, "notice")).isEqualTo("Still to say: the rationale, Clarity");
        assertThat(words(robot, "pair")).isEqualTo("Pair 1 · draft");
        // Enter led to the rationale, and then leads to the criterion.
        push(robot, KeyCode.X, KeyCode.ENTER);
        push(robot, KeyCode.DIGIT4, KeyCode.DIGIT2, KeyCode.ESCAPE, KeyCode.ENTER);

        assertThat(words(robot, "pair")).isEqualTo("Pair 2");
        assertThat(project.stored(1).decided()).isTrue();
    }

    @Test
    void a_skip_waits_for_nothing(FxRobot robot) {
        push(robot, KeyCode.S, KeyCode.ENTER);

        assertThat(words(robot, "pair")).isEqualTo("Pair 2");
    }
}
