package org.pairwright.ui.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.service.agreement.Slicing;
import org.pairwright.storage.Database;
import org.pairwright.ui.kit.KeyDispatch;
import org.pairwright.ui.kit.KeyMap;
import org.pairwright.ui.kit.Look;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.PartByPart;
import org.pairwright.ui.kit.Theme;
import org.pairwright.ui.kit.Wrapped;
import org.pairwright.ui.kit.exhibit.ExhibitCard;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// An audit by keys alone.
@ExtendWith(ApplicationExtension.class)
class AgreementViewTest {
    @TempDir static Path folder;

    private Database database;
    private final PartByPart parts = new PartByPart();
    private AgreementScreen screen;
    private AgreementView view;
    private BorderPane window;
    private final KeyMap keys = new KeyMap(AgreementActs.all(), AgreementActs.fixed());

    @Start
    void show(Stage stage) throws Exception {
        Path here = Files.createTempDirectory(folder, "audit");
        database = new MadeUp(5, 4).in(here.resolve("p.pairs"), 60);
        screen = new AgreementScreen(database, here);
        view = new AgreementView(screen.viewModel, parts, keys, new Messages(Locale.ENGLISH));
        window = new BorderPane(view.body());
        Scene scene = new Scene(window, 1_200, 760);
        Theme theme = new Theme(scene, Look.LIGHT);
        assertThat(theme.isDark()).isFalse();
        new KeyDispatch(keys, () -> List.of(view.acts())).listenTo(scene);
        stage.setScene(scene);
        stage.show();
        stage.requestFocus();
        view.body().requestFocus();
        screen.viewModel.start();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_value_is_read_by_arrow_keys_and_leads_to_its_pairs(FxRobot robot) {
        robot.interact(() -> robot.lookup("#agreement-who-chart").query().requestFocus());
        press(robot, KeyCode.RIGHT);

        assertThat(text(robot, "#agreement-who-reading")).contains(" and ").contains("kappa");
        press(robot, KeyCode.ENTER);
        assertThat(screen.shown).hasSize(1);
        assertThat(screen.shown.getFirst())
                .startsWith("annotator = ")
                .contains(" and annotator = ");
    }

    @Test
    void other_annotators_are_chosen_by_a_key_and_said_to_cost_time(FxRobot robot) {
        press(robot, KeyCode.O);

        assertThat(robot.lookup("#agreement-others").queryAs(CheckBox.class).isSelected()).isTrue();
        assertThat(text(robot, "#agreement-others-what")).contains("longer than all the rest");
        assertThat(robot.lookup("#agreement-preference").queryAs(VBox.class).getChildren())
                .filteredOn(Label.class::isInstance)
                .extracting(it -> ((Label) it).getText())
                .anyMatch(it -> it.contains("with other annotators"));
    }

    @Test
    void arrow_keys_among_annotators_lead_to_the_matrix_of_each(FxRobot robot) {
        press(robot, KeyCode.DIGIT3);
        robot.interact(() -> robot.lookup("#agreement-competence-chart").query().requestFocus());
        press(robot, KeyCode.HOME);
        String first = who(robot);
        press(robot, KeyCode.DOWN);

        assertThat(who(robot)).isNotEqualTo(first);
        assertThat(text(robot, "#agreement-competence-reading")).startsWith(who(robot) + " says");
        robot.interact(() -> robot.lookup("#agreement-matrix-who").query().requestFocus());
        press(robot, KeyCode.T);
        assertThat(robot.lookup("#agreement-matrix-rows").tryQuery()).isPresent();
    }

    @Test
    void with_a_long_name_what_is_chosen_stays_within_its_card(FxRobot robot) {
        press(robot, KeyCode.DIGIT3);
        ComboBox<String> who = robot.lookup("#agreement-matrix-who").queryComboBox();
        robot.interact(() -> {
            who.getItems().add("Wilhelmina ".repeat(12));
            who.setValue(who.getItems().getLast());
            window.layout();
        });

        double edge = right(robot, "#agreement-matrix");
        assertThat(right(robot, "#agreement-matrix-who")).isLessThan(edge);
        assertThat(right(robot, "#agreement-matrix-type")).isLessThan(edge);
    }

    private static double right(FxRobot robot, String id) {
        Node node = robot.lookup(id).query();
        return node.localToScene(node.getLayoutBounds()).getMaxX();
    }

    private static String who(FxRobot robot) {
        return (String) robot.lookup("#agreement-matrix-who").queryAs(ComboBox.class).getValue();
    }

    @Test
    void a_row_of_the_table_leads_to_the_matrix_of_an_annotator(FxRobot robot) {
        press(robot, KeyCode.DIGIT3);
        robot.interact(() -> robot.lookup("#agreement-competence-chart").query().requestFocus());
        press(robot, KeyCode.T);
        press(robot, KeyCode.HOME);
        String first = who(robot);
        press(robot, KeyCode.DOWN);

        assertThat(who(robot)).isNotEqualTo(first);
    }

    @Test
    void whoever_looks_at_a_picture_goes_on_when_figures_are_found_anew(FxRobot robot) {
        robot.interact(() -> {
            robot.lookup("#agreement-who-chart").query().requestFocus();
            parts.begin();
            screen.viewModel.figures().look();
            assertThat(focused()).isEqualTo("agreement");
            parts.finish();

            assertThat(focused()).isEqualTo("agreement-who-chart");
        });
    }

    @Test
    void whoever_began_to_type_meanwhile_goes_on_typing(FxRobot robot) {
        robot.interact(() -> {
            robot.lookup("#agreement-who-chart").query().requestFocus();
            parts.begin();
            screen.viewModel.figures().look();
            robot.lookup("#agreement-expression").query().requestFocus();
            parts.finish();

            assertThat(focused()).isEqualTo("agreement-expression");
        });
    }

    @Test
    void figures_that_come_twice_in_a_row_leave_the_focus_where_it_was(FxRobot robot) {
        robot.interact(() -> {
            robot.lookup("#agreement-who-chart").query().requestFocus();
            parts.begin();
            screen.viewModel.figures().look();
            screen.viewModel.figures().look();
            parts.finish();

            assertThat(focused()).isEqualTo("agreement-who-chart");
        });
    }

    private String focused() {
        return view.body().getScene().getFocusOwner().getId();
    }

    @Test
    void a_picture_gives_way_to_its_table_and_comes_back(FxRobot robot) {
        press(robot, KeyCode.T);
        assertThat(robot.lookup("#agreement-who-rows").<TableView<?>>query().getItems())
                .hasSize(10);
        press(robot, KeyCode.T);

        assertThat(robot.lookup("#agreement-who-chart").tryQuery()).isPresent();
    }

    @Test
    void what_a_figure_means_is_told_by_a_key(FxRobot robot) {
        press(robot, KeyCode.W);

        assertThat(robot.lookup("#agreement-meaning").tryQuery()).isPresent();
        press(robot, KeyCode.W);
        assertThat(robot.lookup("#agreement-meaning").tryQuery()).isEmpty();
    }

    @Test
    void what_a_figure_means_comes_into_sight_from_wherever_one_has_scrolled(FxRobot robot) {
        ScrollPane scroll = robot.lookup("#agreement-scroll").queryAs(ScrollPane.class);
        robot.interact(() -> scroll.setVvalue(1));
        press(robot, KeyCode.W);

        Node meaning = robot.lookup("#agreement-meaning").query();
        double top = meaning.localToScene(0, 0).getY();
        Bounds seen = scroll.localToScene(scroll.getBoundsInLocal());
        assertThat(top).isBetween(seen.getMinY(), seen.getCenterY());
    }

    @Test
    void what_a_figure_means_is_told_also_while_the_figures_are_being_put_up(FxRobot robot) {
        PartByPart parts = new PartByPart();
        robot.interact(() -> {
            AgreementView view = frameByFrame(parts);
            view.acts().perform(AgreementActs.MEANING);
            parts.finish();
        });

        assertThat(robot.lookup("#agreement-meaning").tryQuery()).isPresent();
    }

    @Test
    void no_picture_is_made_of_a_part_of_the_screen_that_was_left(FxRobot robot) {
        PartByPart parts = new PartByPart();
        List<Node> left = new ArrayList<>();
        robot.interact(() -> {
            frameByFrame(parts);
            parts.finish();
            screen.viewModel.show(Tab.PEOPLE);
            left.add(robot.lookup("#agreement-scroll").queryAs(ScrollPane.class).getContent());
            screen.viewModel.show(Tab.BIAS);
            parts.finish();
        });

        assertThat(left.getFirst().lookupAll("." + ExhibitCard.STYLE)).isEmpty();
        assertThat(robot.lookup("#agreement-length").tryQuery()).isPresent();
    }

    @Test
    void news_of_parts_is_not_drawn_once_their_tab_was_left(FxRobot robot) {
        PartByPart parts = new PartByPart();
        robot.interact(() -> {
            frameByFrame(parts);
            screen.viewModel.show(Tab.PARTS);
            parts.finish();
            screen.viewModel.show(Tab.BIAS);
            parts.finish();
            screen.viewModel.parts().choose(Slicing.SOURCE);
        });

        assertThat(screen.viewModel.parts().exhibitsProperty().get()).isNotEmpty();
        assertThat(parts.isDone()).isTrue();
    }

    @Test
    void a_matrix_that_was_left_is_not_drawn_again_for_somebody_else(FxRobot robot) {
        List<Node> left = new ArrayList<>();
        robot.interact(() -> {
            screen.viewModel.show(Tab.PEOPLE);
            left.add(robot.lookup("#agreement-matrix").query());
            left.add(left.getFirst().getParent());
            screen.viewModel.figures().look();
            MatrixViewModel matrix = screen.viewModel.matrix();
            String now = matrix.annotatorProperty().get().orElseThrow();
            matrix.choose(
                    matrix.annotators().stream()
                            .filter(it -> !it.equals(now))
                            .findFirst()
                            .orElseThrow());
        });

        assertThat(robot.lookup("#agreement-matrix").queryAll()).hasSize(1);
        assertThat(((Parent) left.getLast()).getChildrenUnmodifiable())
                .containsExactly(left.getFirst());
    }

    /// The screen in a window where parts of it come frame by frame.
    private AgreementView frameByFrame(PartByPart parts) {
        parts.begin();
        AgreementView view =
                new AgreementView(screen.viewModel, parts, keys, new Messages(Locale.ENGLISH));
        window.setCenter(view.body());
        return view;
    }

    @Test
    void a_filter_is_typed_and_taken_away_again(FxRobot robot) {
        press(robot, KeyCode.SLASH);
        robot.interact(() ->
                robot.lookup("#agreement-expression")
                        .queryAs(TextField.class)
                        .setText("annotator = Mara and decisions > 1"));
        press(robot, KeyCode.ENTER);
        assertThat(robot.lookup("#agreement-chip-1").tryQuery()).isPresent();
        press(robot, KeyCode.ESCAPE);
        press(robot, KeyCode.X);

        assertThat(robot.lookup("#agreement-chip-1").tryQuery()).isEmpty();
    }

    @Test
    void the_labels_of_one_person_leave_nothing_to_disagree_on(FxRobot robot) {
        robot.interact(() -> screen.viewModel.people().choose("Mara"));

        Label none =
                (Label) robot.lookup("#agreement-pairs").queryAs(TableView.class).getPlaceholder();
        assertThat(none.getText()).startsWith("No pair was labeled by two people");
        assertThat(robot.lookup("#agreement-unshared").tryQuery()).isPresent();
        assertThat(robot.lookup(".agreement-headline").queryAll()).isEmpty();
        assertThat(text(robot, "#agreement-behind"))
                .startsWith("The pairs behind a value are those that Mara labeled");
    }

    @Test
    void a_sentence_with_a_name_that_runs_the_other_way_stays_on_one_line(FxRobot robot) {
        String words = "عبد الرحمن agrees least with the others: look at those pairs.";
        Label label = Wrapped.of(words);

        assertThat(label.isWrapText()).isFalse();
        assertThat(label.getTooltip().getText()).isEqualTo(words);
        robot.interact(() -> label.setText("Jon agrees least with the others."));
        assertThat(label.isWrapText()).isTrue();
        assertThat(label.getTooltip()).isNull();
    }

    @Test
    void each_part_of_the_screen_is_a_key_away(FxRobot robot) {
        press(robot, KeyCode.DIGIT3);
        assertThat(robot.lookup("#agreement-competence").tryQuery()).isPresent();
        press(robot, KeyCode.DIGIT4);
        assertThat(robot.lookup("#agreement-length").tryQuery()).isPresent();
        press(robot, KeyCode.DIGIT2);
        assertThat(robot.lookup("#agreement-part-preference").tryQuery()).isPresent();
    }

    @Test
    void a_plan_is_asked_for_by_keys(FxRobot robot) {
        press(robot, KeyCode.DIGIT6);
        assertThat(robot.lookup("#agreement-plan-items").tryQuery()).isPresent();
        assertThat(text(robot, "#agreement-plan-now")).startsWith("Preference, alpha: ");

        robot.interact(() -> {
            TextField width = robot.lookup("#agreement-plan-width").queryAs(TextField.class);
            width.requestFocus();
            width.setText("1.9");
        });
        press(robot, KeyCode.ENTER);

        assertThat(text(robot, "#agreement-plan-now")).endsWith("The interval may be 1.90 wide.");
        assertThat(robot.lookup("#agreement-plan-figure").query().getAccessibleText())
                .isEqualTo("Figure");
    }

    @Test
    void a_pair_that_costs_much_is_opened_by_enter(FxRobot robot) {
        robot.interact(() -> robot.lookup("#agreement-pairs").query().requestFocus());
        press(robot, KeyCode.ENTER);

        assertThat(screen.opened).hasSize(1);
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }

    private static void press(FxRobot robot, KeyCode... keys) {
        robot.press(keys).release(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
