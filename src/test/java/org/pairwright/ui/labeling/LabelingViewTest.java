package org.pairwright.ui.labeling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
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
import org.pairwright.ui.kit.PartByPart;
import org.pairwright.ui.kit.Theme;
import org.pairwright.ui.kit.reading.ReadingOptions;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The real screen, without a display, by key presses.
@ExtendWith(ApplicationExtension.class)
class LabelingViewTest {
    @TempDir static Path folder;
    private LabeledProject project;
    private LabelingViewModel viewModel;
    private Scene scene;
    private Stage stage;

    @Start
    void show(Stage stage) throws IOException {
        this.stage = stage;
        project = new LabeledProject(folder.resolve(Long.toString(System.nanoTime())), 4);
        viewModel = project.viewModel();
        KeyMap keys = new KeyMap(LabelingActs.all());
        PartByPart parts = new PartByPart();
        LabelingView view = new LabelingView(viewModel, keys, project.messages, parts);
        parts.finish();
        BorderPane root = new BorderPane(view.body());
        root.setTop(view.header());
        root.setBottom(view.foot());
        scene = new Scene(root, 1200, 700);
        new KeyDispatch(keys, () -> List.of(view.acts())).listenTo(scene);
        Theme theme = new Theme(scene, Look.LIGHT);
        stage.setScene(scene);
        stage.show();
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

    private void push(FxRobot robot, KeyCode... keys) {
        LabeledProject.waitUntilSeen(viewModel);
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
    void a_decision_is_counted_whether_or_not_anybody_sees_the_next_pair(FxRobot robot)
            throws TimeoutException {
        push(robot, KeyCode.DIGIT6);
        push(robot, KeyCode.ENTER);
        waitForDone(1);
        robot.interact(() -> stage.setIconified(true));
        robot.interact(this::tie);
        waitForDone(2);
        robot.interact(() -> stage.setIconified(false));
        robot.interact(() -> stage.hide());
        robot.interact(this::tie);
        waitForDone(3);
        robot.interact(() -> stage.show());

        assertThat(text(robot, "pair")).isEqualTo("Pair 4");
    }

    private void tie() {
        viewModel.answers().choose(Choice.TIE);
        viewModel.next();
    }

    private void waitForDone(long pairs) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                30,
                TimeUnit.SECONDS,
                () ->
                        WaitForAsyncUtils.asyncFx(() -> viewModel.progressProperty().get().done())
                                        .get()
                                == pairs);
    }

    @Test
    void a_pair_read_again_leaves_the_keys_to_the_field_for_going_to_a_pair(FxRobot robot) {
        push(robot, KeyCode.CONTROL, KeyCode.J);
        robot.interact(viewModel::start);
        push(robot, KeyCode.DIGIT3);
        push(robot, KeyCode.ENTER);

        assertThat(text(robot, "pair")).isEqualTo("Pair 3");
        assertThat(project.stored(1).decided()).isFalse();
    }

    @Test
    void a_pair_read_again_leaves_letters_to_the_rationale(FxRobot robot) {
        push(robot, KeyCode.W);
        robot.interact(viewModel::start);
        push(robot, KeyCode.A);

        assertThat(said()).isEqualTo(Judgment.EMPTY.withRationale("a"));
    }

    @Test
    void what_is_chosen_shows_in_the_bar(FxRobot robot) {
        push(robot, KeyCode.DIGIT0);

        assertThat(robot.lookup("#choice-0").queryAs(ToggleButton.class).isSelected()).isTrue();
        assertThat(text(robot, "saved")).isEqualTo("Draft saved");
    }

    @Test
    void what_is_recorded_shows_in_the_foot_and_what_is_not(FxRobot robot) {
        push(robot, KeyCode.DIGIT0);
        String before = text(robot, "pair");
        push(robot, KeyCode.ENTER);
        String recorded = text(robot, "saved");
        push(robot, KeyCode.ALT, KeyCode.LEFT);
        String decided = text(robot, "pair");
        push(robot, KeyCode.DIGIT4);

        assertThat(List.of(before, recorded, decided, text(robot, "pair")))
                .containsExactly(
                        "Pair 1 · draft",
                        "Saved",
                        "Pair 1 · decided",
                        "Pair 1 · changed, not recorded");
        assertThat(text(robot, "saved")).isEqualTo("Draft saved");
    }

    @Test
    void enter_is_called_what_it_does(FxRobot robot) {
        String before = footWord(robot);
        push(robot, KeyCode.F);
        String flagged = footWord(robot);
        push(robot, KeyCode.DIGIT4);

        assertThat(List.of(before, flagged, footWord(robot)))
                .containsExactly("next", "next", "decide");
    }

    /// The word on the first key in the foot.
    private static String footWord(FxRobot robot) {
        return robot.lookup("#foot-keys .label").<Label>queryAll().stream()
                .filter(LabelingViewTest::isSeen)
                .map(Label::getText)
                .skip(1)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isSeen(Node node) {
        return node.isVisible() && (node.getParent() == null || isSeen(node.getParent()));
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

    @Test
    void the_conversation_is_as_tall_as_it_would_be_if_measured_anew(FxRobot robot) {
        Region prompt = robot.lookup("#prompt").query();
        double before = prompt.getHeight();
        double tall = scene.getWindow().getHeight();
        ReadingOptions reading = viewModel.reading();
        List<Runnable> changes =
                List.of(
                        () -> reading.fontSizeProperty().set(24),
                        () -> reading.readingWidthProperty().set(300),
                        () -> reading.rawProperty().set(true),
                        () -> scene.getWindow().setHeight(601),
                        () -> scene.getWindow().setHeight(tall),
                        () -> reading.fontSizeProperty().set(12));

        for (Runnable change : changes) {
            robot.interact(change);
            robot.interact(() -> scene.getRoot().layout());
            double kept = prompt.getHeight();
            robot.interact(() -> {
                prompt.requestLayout();
                scene.getRoot().layout();
            });

            assertThat(kept).isEqualTo(prompt.getHeight());
        }
        assertThat(prompt.getHeight()).isLessThan(before);
    }

    @Test
    void the_history_stands_beside_the_pair_where_there_is_room(FxRobot robot) {
        double before = scene.getWindow().getWidth();
        robot.interact(() -> scene.getWindow().setWidth(1_700));
        push(robot, KeyCode.CONTROL, KeyCode.H);
        robot.interact(() -> scene.getRoot().layout());
        Node history = robot.lookup("#history").query();
        Node right = robot.lookup("#response-right").query();
        double end = right.localToScene(right.getBoundsInLocal()).getMaxX();
        double beginning = history.localToScene(history.getLayoutBounds()).getMinX();
        // Other tests have the same window.
        robot.interact(() -> scene.getWindow().setWidth(before));

        assertThat(end).isLessThanOrEqualTo(beginning);
    }

    @Test
    void the_conversation_stays_in_sight_while_a_response_is_corrected(FxRobot robot) {
        push(robot, KeyCode.C);
        robot.interact(() -> scene.getRoot().layout());
        Node prompt = robot.lookup("#text-prompt").query();
        Node editor = robot.lookup("#correction").query();

        assertThat(isSeen(prompt) && isSeen(editor)).isTrue();
        assertThat(editor.localToScene(editor.getBoundsInLocal()).getMinY())
                .isGreaterThan(prompt.localToScene(prompt.getBoundsInLocal()).getMaxY());
    }

    @Test
    void no_line_of_a_correction_is_cut_wherever_the_caret_goes(FxRobot robot) {
        push(robot, KeyCode.C);
        LineEditor editor = robot.lookup("#correct-text").query();
        robot.interact(() -> {
            editor.setText("line\n".repeat(200));
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        });
        robot.interact(() -> {
            assertThat(editor.getHeight()).isGreaterThan(200);
            double line = editor.lineHeight();
            for (int place : List.of(1_000, 500, 640, 0, 333)) {
                editor.positionCaret(place);
                scene.getRoot().layout();
                double above = Math.rint(editor.getScrollTop() / line) * line;
                // What is left of the height is less than a pixel, which JavaFX rounds up to one.
                assertThat(editor.getScrollTop()).isCloseTo(above, within(1.01));
            }
        });
        // So that no preview comes after the window is gone.
        push(robot, KeyCode.ESCAPE);
    }

    private void type(FxRobot robot, String words) {
        for (char letter : words.toUpperCase(Locale.ROOT).toCharArray()) {
            push(robot, letter == ' ' ? KeyCode.SPACE : KeyCode.getKeyCode(String.valueOf(letter)));
        }
    }

    @Test
    void control_f_finds_words_in_all_three_texts(FxRobot robot) {
        push(robot, KeyCode.CONTROL, KeyCode.F);
        type(robot, "1");
        String first = text(robot, "find-count");
        push(robot, KeyCode.ENTER);
        push(robot, KeyCode.ENTER);
        String third = text(robot, "find-count");
        push(robot, KeyCode.SHIFT, KeyCode.ENTER);

        assertThat(List.of(first, third, text(robot, "find-count")))
                .containsExactly("1 of 3", "3 of 3", "2 of 3");
        assertThat(project.stored(1).decided()).isFalse();
    }

    @Test
    void escape_ends_the_search_and_gives_the_keys_back(FxRobot robot) {
        push(robot, KeyCode.CONTROL, KeyCode.F);
        type(robot, "none");
        String count = text(robot, "find-count");
        push(robot, KeyCode.ESCAPE);
        push(robot, KeyCode.DIGIT1);

        assertThat(count).isEqualTo("Not found here");
        assertThat(robot.lookup("#find").queryAs(Region.class).isVisible()).isFalse();
        assertThat(Choice.of(said())).contains(Choice.LEFT_MUCH);
    }

    @Test
    void the_ways_of_reading_have_their_keys(FxRobot robot) {
        ReadingOptions reading = viewModel.reading();
        push(robot, KeyCode.D);
        push(robot, KeyCode.Y);
        push(robot, KeyCode.R);
        push(robot, KeyCode.CONTROL, KeyCode.EQUALS);

        assertThat(reading.differencesProperty().get()).isTrue();
        assertThat(reading.inStepProperty().get()).isTrue();
        assertThat(reading.rawProperty().get()).isTrue();
        assertThat(reading.fontSizeProperty().get()).isEqualTo(16);
        assertThat(robot.lookup(".quiet-toggle").<ToggleButton>queryAll())
                .filteredOn(ToggleButton::isVisible)
                .filteredOn(ToggleButton::isSelected)
                .hasSize(6);
    }

    @Test
    void the_words_that_differ_are_marked(FxRobot robot) {
        push(robot, KeyCode.D);
        robot.interact(() -> scene.getRoot().layout());

        assertThat(robot.lookup(".different-mark").queryAll()).hasSize(2);
        assertThat(robot.lookup(".different-line").queryAll()).hasSize(2);
    }

    @Test
    void the_responses_stand_one_above_the_other_where_there_is_no_room(FxRobot robot) {
        Region left = robot.lookup("#response-left").queryAs(Region.class);
        Region right = robot.lookup("#response-right").queryAs(Region.class);
        double beside = right.getLayoutY() - left.getLayoutY();
        robot.interact(() -> {
            scene.getWindow().setWidth(820);
            scene.getWindow().setHeight(880);
        });
        robot.interact(() -> scene.getRoot().layout());

        assertThat(beside).isZero();
        assertThat(right.getLayoutX()).isEqualTo(left.getLayoutX());
        assertThat(right.getLayoutY()).isGreaterThan(left.getHeight());
    }

    @Test
    void the_divider_goes_by_keys(FxRobot robot) {
        robot.interact(() -> robot.lookup("#divider").query().requestFocus());
        push(robot, KeyCode.LEFT);

        assertThat(viewModel.reading().dividerPositionProperty().get()).isEqualTo(0.48);
    }

    @Test
    void the_text_is_copied_as_it_was_written(FxRobot robot) {
        String left = project.stored(1).left().content();
        robot.clickOn("#copy-left");

        robot.interact(
                () -> assertThat(Clipboard.getSystemClipboard().getString()).isEqualTo(left));
    }

    @Test
    void only_addresses_of_the_web_and_of_mail_are_asked_for(FxRobot robot) {
        robot.interact(() -> {
            viewModel.reader().openLink("https://x.org");
            viewModel.reader().openLink("file:///etc/passwd");
        });

        assertThat(project.opened).containsExactly("https://x.org");
        assertThat(text(robot, "notice"))
                .isEqualTo("Only addresses of the web and of mail are opened");
    }
}
