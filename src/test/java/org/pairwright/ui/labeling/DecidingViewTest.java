package org.pairwright.ui.labeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Preference;
import org.pairwright.domain.PromptVerdict;
import org.pairwright.domain.Question;
import org.pairwright.domain.Refusal;
import org.pairwright.domain.Safety;
import org.pairwright.domain.Severity;
import org.pairwright.domain.SkipReason;
import org.pairwright.domain.Verdict;
import org.pairwright.ui.kit.KeyDispatch;
import org.pairwright.ui.kit.KeyMap;
import org.pairwright.ui.kit.KeyStroke;
import org.pairwright.ui.kit.Look;
import org.pairwright.ui.kit.PartByPart;
import org.pairwright.ui.kit.Theme;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Everything that can be said of a pair, by key presses on the real screen.
@ExtendWith(ApplicationExtension.class)
class DecidingViewTest {
    @TempDir static Path folder;
    private LabeledProject project;
    private LabelingViewModel viewModel;
    private LabelingView view;
    private KeyMap keys;

    @Start
    void show(Stage stage) throws IOException {
        project = new LabeledProject(folder.resolve(Long.toString(System.nanoTime())), 4);
        project.ask(it ->
                it.with(Question.MORE_HELPFUL, true)
                        .with(Question.SAFER, true)
                        .with(Question.PROMPT_VERDICT, true)
                        .withQuickPhrases(List.of("Makes it up.")));
        project.markSensitive(3);
        viewModel = project.viewModel();
        keys = new KeyMap(LabelingActs.all());
        PartByPart parts = new PartByPart();
        view = new LabelingView(viewModel, keys, project.messages, parts);
        parts.finish();
        BorderPane root = new BorderPane(view.body());
        root.setTop(view.header());
        root.setBottom(view.foot());
        Scene scene = new Scene(root, 1200, 700);
        new KeyDispatch(keys, () -> List.of(view.acts())).listenTo(scene);
        Theme theme = new Theme(scene, Look.LIGHT);
        theme.wear(Look.DARK);
        stage.setScene(scene);
        stage.show();
        view.body().requestFocus();
    }

    @AfterEach
    void close() {
        project.close();
    }

    private Judgment said() {
        return viewModel.saidProperty().get();
    }

    private void push(FxRobot robot, KeyCode... keys) {
        LabeledProject.waitUntilSeen(viewModel);
        robot.push(keys);
        robot.interact(() -> {});
    }

    private void pushEach(FxRobot robot, KeyCode... keys) {
        for (KeyCode key : keys) {
            push(robot, key);
        }
    }

    private static boolean shows(FxRobot robot, String id) {
        Node node = robot.lookup("#" + id).query();
        while (node != null) {
            if (!node.isVisible()) {
                return false;
            }
            node = node.getParent();
        }
        return true;
    }

    @Test
    void unsafe_a_category_and_a_decision_are_three_keys(FxRobot robot) {
        pushEach(robot, KeyCode.L, KeyCode.DIGIT1, KeyCode.DIGIT2);
        Verdict verdict = said().verdict(Place.RIGHT.side());

        assertThat(verdict.safety()).isEqualTo(Safety.UNSAFE);
        assertThat(verdict.categories()).containsExactly("mlc:vcr");
        assertThat(Choice.of(said())).contains(Choice.LEFT_BETTER);
    }

    @Test
    void after_a_category_by_its_digit_how_bad_it_is_goes_by_its_key(FxRobot robot) {
        pushEach(robot, KeyCode.L, KeyCode.DIGIT2);
        push(robot, KeyCode.ALT, KeyCode.DIGIT2);
        Verdict verdict = said().verdict(Place.RIGHT.side());

        assertThat(verdict.categories()).containsExactly("mlc:ncr");
        assertThat(verdict.severity()).isEqualTo(Severity.MODERATE);
        assertThat(said().rationale()).isEmpty();
    }

    @Test
    void one_key_offers_the_categories_again_for_the_response_judged_last(FxRobot robot) {
        pushEach(robot, KeyCode.A, KeyCode.ESCAPE, KeyCode.L, KeyCode.DIGIT1);
        pushEach(robot, KeyCode.T, KeyCode.DIGIT2);

        assertThat(said().verdict(Place.RIGHT.side()).categories())
                .containsExactlyInAnyOrder("mlc:vcr", "mlc:ncr");
        assertThat(said().verdict(Place.LEFT.side()).categories()).isEmpty();
    }

    @Test
    void the_categories_leave_what_they_are_about_in_sight(FxRobot robot) {
        push(robot, KeyCode.L);
        robot.interact(() -> robot.lookup("#response-right").query().getScene().getRoot().layout());
        Bounds palette = inScene(robot, "palette-right");

        assertThat(palette.getHeight()).isGreaterThan(80);
        assertThat(inScene(robot, "response-left").contains(palette)).isTrue();
        assertThat(inScene(robot, "response-right").intersects(palette)).isFalse();
    }

    private static Bounds inScene(FxRobot robot, String id) {
        Region region = robot.lookup("#" + id).queryAs(Region.class);
        return region.localToScene(region.getLayoutBounds());
    }

    @Test
    void keys_that_say_more_are_for_the_framed_response_and_a_click_frames_it(FxRobot robot) {
        boolean first = isFramed(robot, "response-left") && !isFramed(robot, "response-right");
        robot.clickOn("#text-right");
        push(robot, KeyCode.ALT, KeyCode.R);

        assertThat(first).isTrue();
        assertThat(isFramed(robot, "response-right")).isTrue();
        assertThat(isFramed(robot, "response-left")).isFalse();
        assertThat(said().verdict(Place.RIGHT.side()).refusal()).isNotEqualTo(Refusal.UNSTATED);
        assertThat(said().verdict(Place.LEFT.side()).refusal()).isEqualTo(Refusal.UNSTATED);
    }

    private static boolean isFramed(FxRobot robot, String id) {
        return robot.lookup("#" + id)
                .query()
                .getPseudoClassStates()
                .contains(PseudoClass.getPseudoClass("active"));
    }

    @Test
    void how_bad_it_is_and_whether_it_refuses_go_by_the_keys_that_were_chosen(FxRobot robot) {
        robot.interact(() -> {
            keys.rebind(LabelingActs.SEVERITY.get(2), List.of(KeyStroke.of("F3")));
            keys.rebind(LabelingActs.REFUSAL, List.of(KeyStroke.of("F4")));
        });
        pushEach(robot, KeyCode.L, KeyCode.F3, KeyCode.F4);
        push(robot, KeyCode.ALT, KeyCode.R);
        Set<Node> caps = robot.lookup("#response-right .key-cap").queryAll();

        assertThat(said().verdict(Place.RIGHT.side()))
                .returns(Severity.SEVERE, Verdict::severity)
                .returns(Refusal.NONE, Verdict::refusal);
        assertThat(caps)
                .extracting(it -> ((Label) it).getText())
                .contains("Alt 1, Alt 2, F3", "F4");
    }

    @Test
    void who_stops_for_today_has_everything_saved_and_can_go_on(FxRobot robot) {
        robot.interact(() -> project.options.dailyLimitProperty().set(1));
        pushEach(robot, KeyCode.DIGIT1, KeyCode.ENTER, KeyCode.DIGIT4);
        robot.interact(() -> robot.lookup("#reminder-stop").queryButton().fire());
        push(robot, KeyCode.DIGIT7);
        boolean stopped = shows(robot, "stopped");
        Optional<Choice> saved = Choice.of(LabeledProject.onScreen(project.stored(2)));
        pushEach(robot, KeyCode.ENTER, KeyCode.DIGIT6, KeyCode.ENTER);

        assertThat(stopped).isTrue();
        assertThat(saved).contains(Choice.TIE);
        assertThat(Choice.of(LabeledProject.onScreen(project.stored(2))))
                .contains(Choice.RIGHT_BETTER);
    }

    @Test
    void escape_goes_on_past_a_reminder_once_nothing_is_written(FxRobot robot) {
        robot.interact(() -> project.options.dailyLimitProperty().set(1));
        pushEach(robot, KeyCode.DIGIT1, KeyCode.ENTER, KeyCode.W, KeyCode.ESCAPE);
        boolean afterWriting = shows(robot, "reminder");
        push(robot, KeyCode.ESCAPE);

        assertThat(afterWriting).isTrue();
        assertThat(shows(robot, "reminder")).isFalse();
    }

    @Test
    void the_highlighted_category_is_explained(FxRobot robot) {
        push(robot, KeyCode.A);
        push(robot, KeyCode.RIGHT);

        assertThat(robot.lookup("#definition-left").queryAs(Label.class).getText())
                .isEqualTo(viewModel.taxonomyProperty().get().categories().get(1).definition());
    }

    @Test
    void a_skip_takes_its_reason_by_a_digit(FxRobot robot) {
        push(robot, KeyCode.S);
        boolean offered = shows(robot, "skip-panel");
        push(robot, KeyCode.DIGIT2);
        push(robot, KeyCode.ENTER);

        assertThat(offered).isTrue();
        assertThat(project.stored(1).judgment()).isEqualTo(Judgment.skip(SkipReason.LANGUAGE));
    }

    @Test
    void a_skip_needs_no_reason_and_can_be_left(FxRobot robot) {
        pushEach(robot, KeyCode.DIGIT4, KeyCode.S, KeyCode.ESCAPE);
        assertThat(Choice.of(said())).contains(Choice.TIE);
        pushEach(robot, KeyCode.S, KeyCode.ENTER);

        assertThat(project.stored(1).judgment()).isEqualTo(Judgment.skip(SkipReason.UNSTATED));
    }

    @Test
    void a_reason_can_be_clicked(FxRobot robot) {
        robot.clickOn("#choice-S");
        robot.clickOn("#skip-technical");

        assertThat(said().skipReason()).isEqualTo(SkipReason.TECHNICAL);
    }

    @Test
    void a_skip_that_was_not_finished_leaves_the_pair_as_it_was(FxRobot robot) {
        pushEach(robot, KeyCode.S, KeyCode.W, KeyCode.ESCAPE);

        assertThat(shows(robot, "skip-panel")).isFalse();
        assertThat(said()).isEqualTo(Judgment.EMPTY);
    }

    @Test
    void of_a_covered_pair_only_what_can_be_done_is_offered(FxRobot robot) {
        push(robot, KeyCode.CONTROL, KeyCode.J);
        pushEach(robot, KeyCode.DIGIT3, KeyCode.ENTER, KeyCode.A);

        assertThat(said()).isEqualTo(Judgment.EMPTY);
        assertThat(robot.lookup("#choice-1").query().isDisabled()).isTrue();
        assertThat(robot.lookup("#choice-S").query().isDisabled()).isFalse();
        assertThat(robot.lookup("#foot-keys .key-cap").<Label>queryAll())
                .filteredOn(cap -> isSeen(cap))
                .extracting(Label::getText)
                .containsExactly("E", "S");
    }

    private static boolean isSeen(Node node) {
        return node.isVisible() && (node.getParent() == null || isSeen(node.getParent()));
    }

    @Test
    void questions_asked_apart_have_their_keys(FxRobot robot) {
        pushEach(robot, KeyCode.U, KeyCode.K, KeyCode.Q);

        assertThat(said())
                .isEqualTo(
                        Judgment.EMPTY
                                .withAxes(Preference.A, Preference.B)
                                .withPromptVerdict(PromptVerdict.BENIGN));
    }

    @Test
    void a_flag_has_a_note(FxRobot robot) {
        pushEach(robot, KeyCode.F, KeyCode.N, KeyCode.X, KeyCode.ESCAPE, KeyCode.DIGIT4);

        assertThat(said()).isEqualTo(Choice.TIE.in(Judgment.EMPTY).withFlag(true, "x"));
    }

    @Test
    void a_phrase_is_added_by_its_key_and_by_a_click(FxRobot robot) {
        push(robot, KeyCode.ALT, KeyCode.DIGIT1);
        push(robot, KeyCode.W);
        robot.clickOn("#phrase-1");

        assertThat(said().rationale()).isEqualTo("Makes it up. Makes it up.");
    }

    @Test
    void a_correction_is_typed_and_recorded_with_the_decision(FxRobot robot) {
        push(robot, KeyCode.C);
        TextArea editor = robot.lookup("#correct-text").queryAs(TextArea.class);
        robot.interact(() -> editor.setText("Better"));
        push(robot, KeyCode.CONTROL, KeyCode.ENTER);
        boolean closed = !shows(robot, "correction");
        pushEach(robot, KeyCode.DIGIT6, KeyCode.ENTER);

        assertThat(closed).isTrue();
        assertThat(LabeledProject.onScreen(project.stored(1)).corrections().a())
                .isEqualTo("Better");
    }

    @Test
    void the_history_leads_back_by_enter(FxRobot robot) {
        pushEach(robot, KeyCode.DIGIT1, KeyCode.ENTER, KeyCode.DIGIT4, KeyCode.ENTER);
        // The pair that is covered is not in the way of it.
        push(robot, KeyCode.CONTROL, KeyCode.H);
        int lines = robot.lookup("#history-list").queryAs(ListView.class).getItems().size();
        pushEach(robot, KeyCode.DOWN, KeyCode.ENTER);

        assertThat(lines).isEqualTo(2);
        assertThat(robot.lookup("#pair").queryAs(Label.class).getText())
                .isEqualTo("Pair 1 · decided");
    }

    @Test
    void a_click_on_a_key_in_the_foot_does_what_the_key_does(FxRobot robot) {
        robot.clickOn("#foot-label-differences");
        boolean marked = viewModel.reading().differencesProperty().get();
        pushEach(robot, KeyCode.DIGIT2);
        robot.clickOn("decide");
        robot.interact(() -> {});

        assertThat(marked).isTrue();
        assertThat(robot.lookup("#pair").queryAs(Label.class).getText()).isEqualTo("Pair 2");
    }

    @Test
    void a_key_in_the_foot_of_an_open_panel_can_be_clicked(FxRobot robot) {
        push(robot, KeyCode.CONTROL, KeyCode.H);
        boolean open = shows(robot, "history");
        robot.clickOn("close");
        robot.interact(() -> {});

        assertThat(open).isTrue();
        assertThat(shows(robot, "history")).isFalse();
    }

    @Test
    void a_number_that_is_typed_in_the_history_names_a_pair(FxRobot robot) {
        pushEach(robot, KeyCode.DIGIT1, KeyCode.ENTER);
        push(robot, KeyCode.CONTROL, KeyCode.H);
        pushEach(robot, KeyCode.DIGIT4, KeyCode.ENTER);

        assertThat(robot.lookup("#pair").queryAs(Label.class).getText()).isEqualTo("Pair 4");
    }

    @Test
    void a_pair_is_gone_to_by_its_number(FxRobot robot) {
        push(robot, KeyCode.CONTROL, KeyCode.J);
        pushEach(robot, KeyCode.DIGIT4, KeyCode.ENTER);

        assertThat(robot.lookup("#pair").queryAs(Label.class).getText()).isEqualTo("Pair 4");
    }

    @Test
    void nothing_of_a_covered_pair_is_in_the_window_until_it_is_revealed(FxRobot robot) {
        push(robot, KeyCode.CONTROL, KeyCode.J);
        pushEach(robot, KeyCode.DIGIT3, KeyCode.ENTER);
        boolean covered = shows(robot, "cover") && !shows(robot, "text-left");
        String behind = robot.lookup("#text-left").query().getAccessibleText();
        push(robot, KeyCode.E);

        assertThat(covered).isTrue();
        assertThat(behind).doesNotContain("3");
        assertThat(shows(robot, "text-left")).isTrue();
        assertThat(robot.lookup("#text-left").query().getAccessibleText()).contains("3");
    }

    @Test
    void questions_that_are_off_are_not_on_the_screen(FxRobot robot) {
        project.ask(it -> {
            for (Question question : Question.values()) {
                it = it.with(question, false);
            }
            return it;
        });
        robot.interact(viewModel::start);
        pushEach(robot, KeyCode.F, KeyCode.DIGIT0, KeyCode.A, KeyCode.U, KeyCode.Q, KeyCode.C);

        assertThat(said()).isEqualTo(Judgment.EMPTY);
        for (String id :
                List.of(
                        "safe-left",
                        "refusal-none-left",
                        "rationale",
                        "axes",
                        "prompt-verdict",
                        "correct-left",
                        "correction")) {
            assertThat(shows(robot, id)).as(id).isFalse();
        }
        assertThat(robot.lookup("#flag").tryQuery()).isEmpty();
        assertThat(robot.lookup("#choice-0").tryQuery()).isEmpty();
        assertThat(robot.lookup("#choice-1").tryQuery()).isEmpty();
    }
}
