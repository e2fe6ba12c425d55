package org.pairwright.ui.labeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Safety;
import org.pairwright.domain.Verdict;
import org.pairwright.ui.kit.KeyDispatch;
import org.pairwright.ui.kit.KeyMap;
import org.pairwright.ui.kit.Look;
import org.pairwright.ui.kit.Theme;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The real screen, without a display, by key presses.
@ExtendWith(ApplicationExtension.class)
class LabelingViewTest {
    @TempDir static Path folder;
    private LabeledProject project;
    private LabelingViewModel viewModel;
    private Scene scene;

    @Start
    void show(Stage stage) throws IOException {
        project = new LabeledProject(folder.resolve(Long.toString(System.nanoTime())), 4);
        viewModel = project.viewModel();
        KeyMap keys = new KeyMap(LabelingActs.all());
        LabelingView view = new LabelingView(viewModel, keys, project.messages);
        BorderPane root = new BorderPane(view.body());
        root.setTop(view.header());
        root.setBottom(view.foot());
        scene = new Scene(root, 1200, 700);
        new KeyDispatch(keys, () -> List.of(view.acts())).listenTo(scene);
        Theme theme = new Theme(scene, Look.LIGHT);
        stage.setScene(scene);
        stage.show();
        scene.getStylesheets().add(view.stylesheet());
        theme.wear(Look.DARK);
        view.body().requestFocus();
    }

    @AfterEach
    void close() {
        project.close();
    }

    private Judgment said() {
        return viewModel.saidProperty().get();
    }

    private static void push(FxRobot robot, KeyCode... keys) {
        robot.push(keys);
        robot.interact(() -> {});
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup("#" + id).queryAs(Label.class).getText();
    }

    @Test
    void a_digit_and_enter_decide_the_pair_on_the_screen(FxRobot robot) {
        push(robot, KeyCode.DIGIT6);
        push(robot, KeyCode.ENTER);

        assertThat(LabeledProject.onScreen(project.stored(1)))
                .isEqualTo(Choice.RIGHT_BETTER.in(Judgment.EMPTY));
        assertThat(text(robot, "pair")).isEqualTo("Pair 2");
    }

    @Test
    void what_is_chosen_shows_in_the_bar(FxRobot robot) {
        push(robot, KeyCode.DIGIT0);

        assertThat(robot.lookup("#choice-0").queryAs(ToggleButton.class).isSelected()).isTrue();
        assertThat(text(robot, "saved")).isEqualTo("Saved");
    }

    @Test
    void control_z_takes_the_decision_back_and_control_shift_z_makes_it_again(FxRobot robot) {
        push(robot, KeyCode.DIGIT4);
        push(robot, KeyCode.ENTER);
        push(robot, KeyCode.CONTROL, KeyCode.Z);
        boolean decidedAfterUndo = project.stored(1).decided();
        String notice = text(robot, "notice");
        push(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);

        assertThat(decidedAfterUndo).isFalse();
        assertThat(notice).isEqualTo("Taken back: Tie");
        assertThat(project.stored(1).decided()).isTrue();
    }

    @Test
    void letters_and_digits_in_the_rationale_are_text(FxRobot robot) {
        push(robot, KeyCode.W);
        for (KeyCode key : new KeyCode[] {KeyCode.S, KeyCode.F, KeyCode.A, KeyCode.DIGIT7}) {
            push(robot, key);
        }

        assertThat(said()).isEqualTo(Judgment.EMPTY.withRationale("sfa7"));
    }

    @Test
    void escape_leaves_the_rationale(FxRobot robot) {
        push(robot, KeyCode.W);
        push(robot, KeyCode.X);
        push(robot, KeyCode.ESCAPE);
        push(robot, KeyCode.DIGIT1);

        assertThat(said()).isEqualTo(Choice.LEFT_MUCH.in(Judgment.EMPTY).withRationale("x"));
    }

    @Test
    void enter_in_the_rationale_decides(FxRobot robot) {
        push(robot, KeyCode.DIGIT2);
        push(robot, KeyCode.W);
        push(robot, KeyCode.X);
        push(robot, KeyCode.ENTER);

        assertThat(project.stored(1).decided()).isTrue();
        assertThat(robot.lookup("#rationale").queryAs(TextField.class).getText()).isEmpty();
    }

    @Test
    void enter_after_a_click_in_the_bar_decides(FxRobot robot) {
        robot.clickOn("#choice-3");
        push(robot, KeyCode.ENTER);

        assertThat(LabeledProject.onScreen(project.stored(1)))
                .isEqualTo(Choice.LEFT_SLIGHTLY.in(Judgment.EMPTY));
    }

    @Test
    void a_category_is_found_by_its_letters_and_set_with_enter(FxRobot robot) {
        push(robot, KeyCode.L);
        for (KeyCode key : new KeyCode[] {KeyCode.N, KeyCode.O, KeyCode.N}) {
            push(robot, key);
        }
        push(robot, KeyCode.ENTER);
        push(robot, KeyCode.ALT, KeyCode.DIGIT3);
        push(robot, KeyCode.ESCAPE);
        push(robot, KeyCode.DIGIT1);
        Verdict verdict = said().verdict(Place.RIGHT.side());

        assertThat(verdict.safety()).isEqualTo(Safety.UNSAFE);
        assertThat(verdict.categories()).containsExactly("mlc:ncr");
        assertThat(verdict.severity().level()).isEqualTo(3);
        assertThat(Choice.of(said())).contains(Choice.LEFT_MUCH);
    }

    @Test
    void alt_with_an_arrow_goes_through_the_history(FxRobot robot) {
        push(robot, KeyCode.DIGIT4);
        push(robot, KeyCode.ENTER);
        push(robot, KeyCode.ALT, KeyCode.LEFT);
        String back = text(robot, "pair");
        push(robot, KeyCode.ALT, KeyCode.RIGHT);

        assertThat(back).isEqualTo("Pair 1 · decided");
        assertThat(text(robot, "pair")).isEqualTo("Pair 2");
    }

    @Test
    void every_control_has_words_for_a_screen_reader(FxRobot robot) {
        List<Labeled> buttons = new ArrayList<>();
        buttons.addAll(robot.lookup(".button").<Labeled>queryAll());
        buttons.addAll(robot.lookup(".toggle-button").<Labeled>queryAll());

        assertThat(buttons)
                .isNotEmpty()
                .allMatch(button ->
                        button.getAccessibleText() != null || !button.getText().isEmpty());
    }

    @Test
    void the_responses_have_most_of_the_height(FxRobot robot) {
        Region response = robot.lookup("#response-left").queryAs(Region.class);

        assertThat(response.getHeight() / scene.getHeight()).isGreaterThan(0.55);
    }
}
