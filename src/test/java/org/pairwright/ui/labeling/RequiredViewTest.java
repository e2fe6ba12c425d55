package org.pairwright.ui.labeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.domain.Criterion;
import org.pairwright.domain.Preference;
import org.pairwright.domain.Question;
import org.pairwright.domain.Refusal;
import org.pairwright.domain.Safety;
import org.pairwright.domain.Scale;
import org.pairwright.domain.Severity;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What nothing is decided without: it is marked, and Enter leads to what is missing first.
@ExtendWith(ApplicationExtension.class)
class RequiredViewTest {
    private static final PseudoClass WANTED = PseudoClass.getPseudoClass("wanted");

    @TempDir static Path folder;
    private LabeledProject project;
    private ShownLabeling shown;

    @Start
    void show(Stage stage) throws IOException {
        project = new LabeledProject(folder.resolve(Long.toString(System.nanoTime())), 2);
        project.ask(it ->
                it.withRequired(Question.MORE_HELPFUL, true)
                        .withRequired(Question.VERDICT, true)
                        .withRequired(Question.CATEGORIES, true)
                        .withRequired(Question.SEVERITY, true)
                        .withRequired(Question.REFUSAL, true)
                        .withRequired(Question.RATIONALE, true)
                        .withCriteria(
                                List.of(
                                        new Criterion(
                                                "clarity",
                                                "Clarity",
                                                "",
                                                new Scale.Rating(5, "", ""),
                                                true))));
        shown = new ShownLabeling(project, stage);
    }

    @AfterEach
    void close() {
        project.close();
    }

    private String focused() {
        return shown.scene.getFocusOwner().getId();
    }

    private boolean isWanted(FxRobot robot, String id) {
        return robot.lookup("#" + id).query().getParent().getPseudoClassStates().contains(WANTED);
    }

    private void judge(FxRobot robot, Place place, Safety safety) {
        robot.interact(() -> {
            shown.viewModel.answers().verdicts().at(place).judge(safety);
            shown.viewModel.answers().verdicts().at(place).closePalette();
        });
    }

    private void refuse(FxRobot robot) {
        robot.interact(() -> {
            shown.viewModel.answers().verdicts().at(Place.LEFT).toggleRefusal(Refusal.NONE);
            shown.viewModel.answers().verdicts().at(Place.RIGHT).toggleRefusal(Refusal.NONE);
        });
    }

    @Test
    void what_has_to_be_answered_is_marked_and_said_to_be(FxRobot robot) {
        assertThat(robot.lookup("More helpful *").tryQuery()).isPresent();
        assertThat(robot.lookup("Refusal *").tryQuery()).isPresent();
        assertThat(robot.lookup("Rationale *").tryQuery()).isPresent();
        assertThat(shown.text(robot, "criterion-clarity")).startsWith("Clarity *");
        assertThat(shown.spoken(robot, "helpful-left")).isEqualTo("More helpful (required): Left");
        assertThat(shown.spoken(robot, "safe-left"))
                .isEqualTo("The left response is safe (required)");
        assertThat(shown.spoken(robot, "rationale")).isEqualTo("Rationale (required)");
        assertThat(shown.spoken(robot, "criterion-clarity")).startsWith("Clarity (required)");
    }

    @Test
    void enter_leads_to_what_is_missing_first(FxRobot robot) {
        shown.push(robot, KeyCode.DIGIT1);
        shown.push(robot, KeyCode.ENTER);

        assertThat(focused()).isEqualTo("helpful-left");
        assertThat(isWanted(robot, "helpful-left")).isTrue();
        assertThat(shown.text(robot, "notice")).startsWith("Still to say: which is more helpful");
    }

    @Test
    void another_enter_there_answers_nothing(FxRobot robot) {
        shown.push(robot, KeyCode.DIGIT1);
        shown.push(robot, KeyCode.ENTER);
        shown.push(robot, KeyCode.ENTER);

        assertThat(shown.viewModel.saidProperty().get().moreHelpful())
                .isEqualTo(Preference.UNSTATED);
        assertThat(focused()).isEqualTo("helpful-left");
    }

    @Test
    void an_answer_is_wanted_no_longer_once_it_is_given(FxRobot robot) {
        shown.push(robot, KeyCode.DIGIT1);
        shown.push(robot, KeyCode.ENTER);
        shown.push(robot, KeyCode.U);

        assertThat(isWanted(robot, "helpful-left")).isFalse();
        assertThat(shown.text(robot, "notice")).isEmpty();
    }

    @Test
    void of_the_two_responses_it_leads_to_the_one_that_lacks_the_answer(FxRobot robot) {
        shown.push(robot, KeyCode.DIGIT1);
        shown.push(robot, KeyCode.U);
        judge(robot, Place.LEFT, Safety.SAFE);
        shown.push(robot, KeyCode.ENTER);

        assertThat(focused()).isEqualTo("safe-right");
        assertThat(shown.text(robot, "notice")).startsWith("Still to say: whether each is safe");
    }

    @Test
    void it_leads_to_where_categories_are_added(FxRobot robot) {
        shown.push(robot, KeyCode.DIGIT1);
        shown.push(robot, KeyCode.U);
        judge(robot, Place.LEFT, Safety.SAFE);
        judge(robot, Place.RIGHT, Safety.UNSAFE);
        shown.push(robot, KeyCode.ENTER);

        assertThat(focused()).isEqualTo("categories-right");
        assertThat(shown.text(robot, "categories-right")).isEqualTo("+ Category *");
    }

    @Test
    void arrows_move_between_the_severities_it_leads_to(FxRobot robot) {
        shown.push(robot, KeyCode.DIGIT1);
        shown.push(robot, KeyCode.U);
        judge(robot, Place.LEFT, Safety.SAFE);
        judge(robot, Place.RIGHT, Safety.UNSAFE);
        robot.interact(() ->
                shown.viewModel.answers().verdicts().at(Place.RIGHT).toggleCategory("mlc:vcr"));
        shown.push(robot, KeyCode.ENTER);
        String first = focused();
        shown.push(robot, KeyCode.RIGHT);
        String second = focused();
        shown.push(robot, KeyCode.SPACE);

        assertThat(first).isEqualTo("minor-right");
        assertThat(second).isEqualTo("moderate-right");
        assertThat(shown.viewModel.saidProperty().get().b().severity())
                .isEqualTo(Severity.MODERATE);
    }

    @Test
    void the_rationale_and_the_criteria_come_last(FxRobot robot) {
        shown.push(robot, KeyCode.DIGIT1);
        shown.push(robot, KeyCode.U);
        judge(robot, Place.LEFT, Safety.SAFE);
        judge(robot, Place.RIGHT, Safety.SAFE);
        refuse(robot);
        shown.push(robot, KeyCode.ENTER);
        String first = focused();
        robot.write("because");
        shown.push(robot, KeyCode.ENTER);

        assertThat(first).isEqualTo("rationale");
        assertThat(focused()).isEqualTo("criteria-panel");
        assertThat(shown.viewModel.saidProperty().get().rationale()).isEqualTo("because");
    }
}
