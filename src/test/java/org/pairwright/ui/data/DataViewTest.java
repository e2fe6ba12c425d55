package org.pairwright.ui.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.domain.PairOrder;
import org.pairwright.domain.SavedView;
import org.pairwright.domain.SortField;
import org.pairwright.storage.PairStore;
import org.pairwright.storage.RowStore;
import org.pairwright.ui.kit.KeyDispatch;
import org.pairwright.ui.kit.KeyMap;
import org.pairwright.ui.kit.Look;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Theme;
import org.pairwright.ui.kit.reading.PlainText;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Finding and reading a pair by keys alone.
@ExtendWith(ApplicationExtension.class)
class DataViewTest {
    @TempDir static Path folder;

    private DataScreen screen;

    @Start
    void show(Stage stage) {
        screen = new DataScreen(folder).withPairs(2_000);
        new PairStore(screen.database).markSensitive(5);
        KeyMap keys = new KeyMap(DataActs.all());
        DataView view =
                new DataView(
                        screen.viewModel,
                        words -> {},
                        keys,
                        new Messages(Locale.ENGLISH),
                        ZoneOffset.UTC);
        Scene scene = new Scene(new BorderPane(view.body()), 1200, 700);
        new KeyDispatch(keys, () -> List.of(view.acts())).listenTo(scene);
        stage.setScene(scene);
        stage.show();
        stage.requestFocus();
        screen.viewModel.start();
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void a_pair_is_searched_for_read_and_opened(FxRobot robot) {
        assertThat(label(robot, "#data-count")).isEqualTo("2,000 of 2,000");
        assertThat(robot.lookup(".table-row-cell").queryAll()).hasSizeLessThan(40);

        push(robot, KeyCode.SLASH);
        type(robot, "question 77");
        assertThat(label(robot, "#data-count")).isEqualTo("11 of 2,000");
        assertThat(robot.lookup(".number-cell").queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .as("numbers by which Label finds them")
                .contains("78", "771")
                .doesNotContain("1");
        push(robot, KeyCode.ENTER);
        push(robot, KeyCode.DOWN);
        assertThat(title(robot)).isEqualTo("Question 770");

        push(robot, KeyCode.ENTER);
        assertThat(screen.opened).containsExactly(771L);
    }

    @Test
    void values_are_chosen_from_the_list_and_taken_away_as_chips(FxRobot robot) {
        push(robot, KeyCode.F);
        push(robot, KeyCode.DOWN);
        push(robot, KeyCode.UP);
        push(robot, KeyCode.SPACE);

        assertThat(expression(robot)).isEqualTo("sensitive");
        assertThat(label(robot, "#data-count")).isEqualTo("1 of 2,000");
        Button chip = robot.lookup("#chip-0").queryButton();
        assertThat(chip.getText()).isEqualTo("sensitive");

        robot.interact(chip::fire);
        assertThat(expression(robot)).isEmpty();
        assertThat(label(robot, "#data-count")).isEqualTo("2,000 of 2,000");
    }

    @Test
    void a_machine_looks_at_the_pairs_that_were_found_once_what_leaves_was_said(FxRobot robot) {
        push(robot, KeyCode.SLASH);
        type(robot, "question 77");
        push(robot, KeyCode.ENTER);
        push(robot, KeyCode.O);
        assertThat(label(robot, "#score-leaves")).startsWith("Nothing leaves this computer.");
        assertThat(robot.lookup("#score-confirm").queryButton().getText())
                .isEqualTo("Score all 11 pairs found");

        push(robot, KeyCode.ENTER);
        assertThat(label(robot, "#score-told"))
                .isEqualTo("Lexicon looked at 11 pairs and found an unsafe response in 0.");
        push(robot, KeyCode.ESCAPE);
        assertThat(robot.lookup("#scoring").query().isVisible()).isFalse();
    }

    @Test
    void passages_that_the_lexicon_knows_are_marked_in_whatever_pair_is_looked_at(FxRobot robot) {
        push(robot, KeyCode.T);
        assertThat(label(robot, "#detail-passages"))
                .isEqualTo("The lexicon knows no passage in what is shown");

        push(robot, KeyCode.DOWN);
        assertThat(robot.lookup("#detail-passages").query().isVisible()).isTrue();
        push(robot, KeyCode.T);
        assertThat(robot.lookup("#detail-passages").query().isVisible()).isFalse();
    }

    @Test
    void an_expression_is_written_and_what_is_wrong_with_it_is_told(FxRobot robot) {
        push(robot, KeyCode.E);
        robot.interact(() ->
                robot.lookup("#data-expression").queryTextInputControl().setText("sensitive and"));
        push(robot, KeyCode.ENTER);
        assertThat(label(robot, "#data-trouble")).startsWith("Column 14: Expected a field");

        robot.interact(
                () -> robot.lookup("#data-expression").queryTextInputControl().setText("labeled"));
        push(robot, KeyCode.ENTER);
        assertThat(label(robot, "#data-trouble")).isEmpty();
        robot.interact(robot.lookup("#data-clear").queryButton()::fire);
        assertThat(label(robot, "#data-count")).isEqualTo("2,000 of 2,000");
    }

    @Test
    void the_texts_of_a_sensitive_pair_are_covered_until_they_are_asked_for(FxRobot robot) {
        robot.interact(() -> screen.viewModel.filter().express("sensitive"));

        assertThat(title(robot)).isEqualTo("Covered: marked as sensitive");
        assertThat(robot.lookup(".detail-text").tryQuery()).isEmpty();
        push(robot, KeyCode.R);
        assertThat(title(robot)).isEqualTo("Question 4");
    }

    @Test
    void a_chip_shows_its_condition_to_the_letter(FxRobot robot) {
        robot.interact(() -> screen.viewModel.filter().express("length_a > 1"));

        assertThat(robot.lookup("#chip-0").queryButton().isMnemonicParsing()).isFalse();
    }

    @Test
    void escape_leads_from_the_values_back_to_the_table(FxRobot robot) {
        push(robot, KeyCode.F);
        assertThat(robot.lookup("#facet-list").query().isFocused()).isTrue();

        push(robot, KeyCode.ESCAPE);
        assertThat(robot.lookup("#data-table").query().isFocused()).isTrue();
    }

    @Test
    void the_details_take_the_place_of_the_values_where_there_is_no_room_for_both(FxRobot robot) {
        push(robot, KeyCode.F);
        assertThat(robot.lookup("#data-details").query().isVisible()).isFalse();

        push(robot, KeyCode.ESCAPE);
        push(robot, KeyCode.D);
        assertThat(robot.lookup("#data-details").query().isVisible()).isTrue();
        assertThat(robot.lookup("#data-facets").query().isVisible()).isFalse();
    }

    @Test
    void the_head_of_a_column_and_the_order_say_the_same(FxRobot robot) {
        robot.interact(() -> screen.viewModel.finder().sortBy(SortField.LENGTH_A));
        TableView<PairLine> table = robot.lookup("#data-table").queryTableView();
        assertThat(table.getSortOrder())
                .extracting(it -> it.getId())
                .containsExactly("column-lengths");

        robot.interact(() -> table.getSortOrder().clear());
        assertThat(screen.viewModel.finder().orderProperty().get()).isEqualTo(PairOrder.ADDED);
    }

    @Test
    void the_numbers_of_a_large_project_are_not_cut(FxRobot robot) {
        TableView<PairLine> table = robot.lookup("#data-table").queryTableView();
        robot.interact(() -> {
            new Theme(table.getScene(), Look.LIGHT);
            table.scrollTo(1_999);
        });
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(robot.lookup(".number-cell").queryAllAs(Labeled.class))
                .filteredOn(cell -> !cell.getText().isEmpty())
                .anySatisfy(cell -> assertThat(cell.getText()).startsWith("1,9"))
                .allSatisfy(cell ->
                        assertThat(cell.isTextTruncated())
                                .as(
                                        "%s in %s of %s",
                                        cell.getText(), cell.getWidth(), cell.getInsets())
                                .isFalse());
    }

    @Test
    void selected_pairs_are_taken_out_by_keys_and_that_is_taken_back(FxRobot robot) {
        push(robot, KeyCode.SPACE);
        push(robot, KeyCode.SHIFT, KeyCode.DOWN);
        push(robot, KeyCode.M);
        push(robot, KeyCode.DIGIT1);
        type(robot, "off topic");
        assertThat(robot.lookup("#bulk-confirm").queryButton().getText())
                .isEqualTo("Take out 2 pairs");
        push(robot, KeyCode.ENTER);

        assertThat(label(robot, "#bulk-told")).isEqualTo("Done: 2 pairs taken out (off topic)");
        assertThat(excluded()).isEqualTo(2);
        assertThat(label(robot, "#detail-about")).isEqualTo("Pair 2 · taken out (off topic)");
        assertThat(robot.lookup(".state-pill").queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .filteredOn("taken out"::equals)
                .hasSize(2);
        assertThat(robot.lookup("#data-table").query().isFocused()).isTrue();

        push(robot, KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(label(robot, "#bulk-told"))
                .isEqualTo("Taken back: 2 pairs taken out (off topic)");
        assertThat(excluded()).isZero();

        push(robot, KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
        assertThat(excluded()).isEqualTo(2);
    }

    @Test
    void enter_confirms_the_known_answer_that_has_the_focus(FxRobot robot) {
        push(robot, KeyCode.SPACE);
        push(robot, KeyCode.M);
        push(robot, KeyCode.DIGIT5);
        assertThat(robot.lookup("#bulk-gold-a").query().isFocused()).isTrue();
        push(robot, KeyCode.ENTER);

        assertThat(label(robot, "#bulk-told")).startsWith("Done: 1 pair");
    }

    @Test
    void nothing_is_marked_when_somebody_thinks_better_of_it(FxRobot robot) {
        push(robot, KeyCode.M);
        push(robot, KeyCode.DIGIT3);
        assertThat(robot.lookup("#bulk-confirm").queryButton().getText())
                .isEqualTo("Mark 2,000 pairs as sensitive");
        push(robot, KeyCode.ESCAPE);

        assertThat(robot.lookup("#bulk").query().isVisible()).isFalse();
        assertThat(robot.lookup("#data-table").query().isFocused()).isTrue();
        push(robot, KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(label(robot, "#bulk-told")).isEqualTo("Nothing to take back");
    }

    @Test
    void a_view_is_saved_opened_renamed_and_deleted_by_keys(FxRobot robot) {
        robot.interact(() -> screen.viewModel.filter().express("sensitive"));
        push(robot, KeyCode.SHORTCUT, KeyCode.S);
        type(robot, "Covered ones");
        push(robot, KeyCode.ENTER);
        push(robot, KeyCode.ESCAPE);
        robot.interact(() -> screen.viewModel.filter().clear());

        push(robot, KeyCode.V);
        push(robot, KeyCode.ENTER);
        assertThat(expression(robot)).isEqualTo("sensitive");
        push(robot, KeyCode.V);
        push(robot, KeyCode.V);
        push(robot, KeyCode.F2);
        type(robot, "Look twice");
        push(robot, KeyCode.ENTER);
        assertThat(views()).containsExactly("Look twice");

        push(robot, KeyCode.DELETE);
        assertThat(label(robot, "#views-question"))
                .isEqualTo("Delete “Look twice” for everybody in the project?");
        push(robot, KeyCode.ENTER);
        assertThat(views()).isEmpty();
    }

    private List<String> views() {
        return screen.viewModel.views().views().stream().map(SavedView::name).toList();
    }

    private long excluded() {
        List<Long> ids = List.of(1L, 2L, 3L);
        return new RowStore(screen.database)
                .rows(ids).stream().filter(row -> !row.exclusion().isEmpty()).count();
    }

    private static String expression(FxRobot robot) {
        return robot.lookup("#data-expression").queryTextInputControl().getText();
    }

    private static String title(FxRobot robot) {
        return robot.lookup("#detail-title").<PlainText>query().words();
    }

    private static String label(FxRobot robot, String query) {
        return robot.lookup(query).<Label>query().getText();
    }

    private static void push(FxRobot robot, KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void type(FxRobot robot, String text) {
        robot.write(text);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
