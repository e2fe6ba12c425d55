package org.pairwright.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pairwright.ui.importing.ImportWindow.push;
import static org.pairwright.ui.importing.ImportWindow.words;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.ui.importing.ImportViewModel.State;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Mapping the fields of a file by keys alone.
@ExtendWith(ApplicationExtension.class)
class MappingViewTest {
    private static final String TABLE =
            "ask,one,two,who\nQ1,A,B,m\nQ2,A,B,m\nQ3,A,B,m\nQ4,A,B,m\nQ5,A,B,m\nQ6,A,B,m\n";

    @TempDir static Path folder;

    private ImportWindow window;
    private ImportViewModel viewModel;

    @Start
    void show(Stage stage) {
        window = new ImportWindow(folder, stage);
        viewModel = window.viewModel;
    }

    @AfterEach
    void close() {
        window.close();
    }

    private void open(FxRobot robot, String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        robot.interact(() -> {
            viewModel.open(List.of(file));
            // As the window does when it shows a screen.
            robot.lookup("#importing").query().requestFocus();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void three_columns_are_mapped_by_keys_and_the_next_file_is_read_the_same(FxRobot robot)
            throws IOException {
        open(robot, "survey.csv", TABLE);
        assertThat(words(robot, "#import-map-said"))
                .containsExactly(
                        "A pair needs a prompt and two responses, a chosen and a rejected one, or a list of them. Still missing:"
                                + " Prompt, Response A, Response B.");

        push(robot, KeyCode.M);
        push(robot, KeyCode.ENTER);
        assertThat(box(robot, "prompt").getText()).isEqualTo("ask");
        assertThat(box(robot, "response_a").isFocused()).isTrue();
        // What stands for nothing yet comes first.
        push(robot, KeyCode.ENTER);
        push(robot, KeyCode.T);
        push(robot, KeyCode.DOWN);
        push(robot, KeyCode.ENTER);

        assertThat(box(robot, "response_a").getText()).isEqualTo("one");
        assertThat(box(robot, "response_b").getText()).isEqualTo("two");
        assertThat(words(robot, "#import-pairs .first-prompt"))
                .containsExactly("Q1", "Q2", "Q3", "Q4", "Q5");
        push(robot, KeyCode.ENTER);
        assertThat(viewModel.stateProperty().get()).isEqualTo(State.DONE);
        assertThat(viewModel.reportProperty().get().orElseThrow().pairs()).isEqualTo(6);

        open(robot, "survey 2.csv", "who,ask,two,one\nm,Q7,B,A\n");
        assertThat(words(robot, "#import-mapped-before"))
                .containsExactly("Read as you mapped it on " + today() + ".");
        assertThat(words(robot, "#import-pairs .first-prompt")).containsExactly("Q7");
        push(robot, KeyCode.ENTER);
        assertThat(viewModel.reportProperty().get().orElseThrow().pairs()).isEqualTo(1);
    }

    @Test
    void a_chosen_response_leads_to_the_rejected_one_and_on(FxRobot robot) throws IOException {
        open(robot, "choices.csv", "ask,good,bad\nQ1,A,B\n");
        robot.interact(() -> {
            robot.lookup("#import-map-more").queryButton().fire();
            box(robot, "chosen").requestFocus();
        });
        push(robot, KeyCode.G);
        push(robot, KeyCode.DOWN);
        push(robot, KeyCode.ENTER);
        boolean rejected = box(robot, "rejected").isFocused();
        push(robot, KeyCode.B);
        push(robot, KeyCode.DOWN);
        push(robot, KeyCode.ENTER);

        assertThat(rejected).isTrue();
        assertThat(box(robot, "chosen").getText()).isEqualTo("good");
        assertThat(box(robot, "rejected").getText()).isEqualTo("bad");
        assertThat(box(robot, "prompt").isFocused()).isTrue();
    }

    @Test
    void names_of_fields_are_shown_whole(FxRobot robot) throws IOException {
        open(robot, "survey.csv", TABLE);
        push(robot, KeyCode.M);
        robot.interact(() -> robot.lookup("#import-map-more").queryAs(Button.class).fire());
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(robot.lookup("#import-mapping .label").queryAllAs(Label.class))
                .filteredOn(it -> it.getLabelFor() != null)
                .hasSizeGreaterThan(14)
                .allSatisfy(it ->
                        assertThat(it.getWidth())
                                .as(it.getText())
                                .isGreaterThanOrEqualTo(it.prefWidth(-1)));
    }

    @Test
    void a_path_is_typed_and_taken_back(FxRobot robot) throws IOException {
        open(robot, "survey.csv", TABLE);
        push(robot, KeyCode.M);
        push(robot, KeyCode.Z);
        push(robot, KeyCode.TAB);
        assertThat(box(robot, "prompt").getText()).isEqualTo("z");
        assertThat(box(robot, "response_a").isFocused()).isTrue();

        push(robot, KeyCode.T);
        push(robot, KeyCode.ESCAPE);
        assertThat(box(robot, "response_a").getText()).isEmpty();
        push(robot, KeyCode.ESCAPE);
        assertThat(box(robot, "response_a").isFocused()).isFalse();
        robot.interact(() -> viewModel.preview().mapping().forget());
        assertThat(box(robot, "prompt").getText()).isEmpty();
    }

    @Test
    void a_typed_path_that_is_part_of_another_stands(FxRobot robot) throws IOException {
        open(robot, "survey.csv", "pair_id,one,two\n1,A,B\n");
        push(robot, KeyCode.M);
        push(robot, KeyCode.I);
        push(robot, KeyCode.D);
        assertThat(isListShowing(robot)).isTrue();
        push(robot, KeyCode.TAB);
        assertThat(box(robot, "prompt").getText()).isEqualTo("id");

        push(robot, KeyCode.O);
        push(robot, KeyCode.DOWN);
        push(robot, KeyCode.TAB);
        assertThat(box(robot, "response_a").getText()).isEqualTo("one");
    }

    @Test
    void the_list_stays_closed_after_a_choice_for_a_field_that_may_be_left_empty(FxRobot robot)
            throws IOException {
        open(robot, "survey.csv", TABLE);
        push(robot, KeyCode.M);
        push(robot, KeyCode.ENTER);
        push(robot, KeyCode.ENTER);
        push(robot, KeyCode.DOWN);
        push(robot, KeyCode.ENTER);
        robot.interact(() -> robot.lookup("#import-map-more").queryButton().fire());
        robot.interact(() -> box(robot, "source_a").requestFocus());
        push(robot, KeyCode.DOWN);
        push(robot, KeyCode.ENTER);
        assertThat(box(robot, "source_a").getText()).isEqualTo("two");
        assertThat(isListShowing(robot)).isFalse();

        push(robot, KeyCode.ENTER);
        assertThat(viewModel.stateProperty().get()).isEqualTo(State.DONE);
    }

    @Test
    void files_of_different_fields_are_mapped_by_keys(FxRobot robot) throws IOException {
        Path one = Files.writeString(folder.resolve("one.csv"), TABLE);
        Path two = Files.writeString(folder.resolve("two.csv"), "q,x,y\nWhy?,So,Because\n");
        robot.interact(() -> {
            viewModel.open(List.of(one, two));
            robot.lookup("#importing").query().requestFocus();
        });
        WaitForAsyncUtils.waitForFxEvents();
        push(robot, KeyCode.M);
        chooseEach(robot, 1, 2, 3);
        assertThat(words(robot, "#import-map-files")).containsExactly("For one.csv · 1 of 2");

        push(robot, KeyCode.ENTER);
        assertThat(words(robot, "#import-map-files")).containsExactly("For two.csv · 2 of 2");
        assertThat(box(robot, "prompt").isFocused()).isTrue();
        chooseEach(robot, 1, 2, 3);
        push(robot, KeyCode.ENTER);
        assertThat(viewModel.stateProperty().get()).isEqualTo(State.DONE);
        assertThat(viewModel.reportProperty().get().orElseThrow().pairs()).isEqualTo(7);
    }

    /// Takes entries of the list, from 1, for one field after the other.
    private static void chooseEach(FxRobot robot, int... entries) {
        for (int entry : entries) {
            for (int i = 1; i < entry; i++) {
                push(robot, KeyCode.DOWN);
            }
            push(robot, KeyCode.ENTER);
        }
    }

    @Test
    void what_stands_between_the_columns_is_said_by_keys(FxRobot robot) throws IOException {
        open(robot, "odd.txt", "ask#one#two\nQ1#A#B\n");
        assertThat(words(robot, "#import-map-said"))
                .containsExactly(
                        "Choose what stands between the columns. Then the fields are found.");

        push(robot, KeyCode.M);
        ComboBoxBase<?> box = robot.lookup("#import-separator").query();
        assertThat(box.isFocused()).isTrue();
        assertThat(box.isShowing()).isTrue();
        assertThat(box.getAccessibleText()).isEqualTo("Between the columns");
        push(robot, KeyCode.END);
        push(robot, KeyCode.ENTER);
        TextInputControl sign = robot.lookup("#import-separator-other").queryTextInputControl();
        assertThat(sign.isFocused()).isTrue();
        assertThat(sign.getAccessibleText()).isEqualTo("The sign between the columns");
        robot.interact(() -> sign.setText("#"));
        assertThat(words(robot, "#import-map-said"))
                .containsExactly(
                        "A pair needs a prompt and two responses, a chosen and a rejected one, or a list of them. Still missing:"
                                + " Prompt, Response A, Response B.");

        push(robot, KeyCode.TAB);
        assertThat(box(robot, "prompt").isFocused()).isTrue();
        push(robot, KeyCode.DOWN);
        push(robot, KeyCode.ENTER);
        assertThat(box(robot, "prompt").getText()).isEqualTo("ask");
    }

    @Test
    void a_field_is_chosen_by_mouse(FxRobot robot) throws IOException {
        open(robot, "survey.csv", TABLE);
        robot.clickOn("#import-map-prompt");
        robot.clickOn("one");
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(box(robot, "prompt").getText()).isEqualTo("one");
        assertThat(box(robot, "response_a").isFocused()).isTrue();
    }

    @Test
    void every_box_says_what_it_is_for(FxRobot robot) throws IOException {
        open(robot, "survey.csv", TABLE);

        assertThat(box(robot, "prompt").getAccessibleText())
                .isEqualTo("Prompt: field of the file, required");
        assertThat(box(robot, "source_a").getAccessibleText())
                .isEqualTo("Source of A: field of the file, may be left empty");
    }

    private static String today() {
        return LocalDate.now(ZoneId.systemDefault())
                .format(DateTimeFormatter.ofPattern("MMM d, yyyy", Locale.ENGLISH));
    }

    private static TextInputControl box(FxRobot robot, String field) {
        return robot.lookup("#import-map-" + field).queryTextInputControl();
    }

    private static boolean isListShowing(FxRobot robot) {
        return robot.lookup("#import-fields").tryQuery().isPresent();
    }
}
