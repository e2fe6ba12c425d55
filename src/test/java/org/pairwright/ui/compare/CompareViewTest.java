package org.pairwright.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.storage.Database;
import org.pairwright.ui.kit.KeyDispatch;
import org.pairwright.ui.kit.KeyMap;
import org.pairwright.ui.kit.Look;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.PartByPart;
import org.pairwright.ui.kit.Theme;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A comparison by keys alone.
@ExtendWith(ApplicationExtension.class)
class CompareViewTest {
    @TempDir static Path folder;

    private Database database;
    private final PartByPart parts = new PartByPart();
    private CompareScreen screen;

    @Start
    void show(Stage stage) throws Exception {
        Path here = Files.createTempDirectory(folder, "compared");
        database = new MadeUpComparisons().in(here.resolve("p.pairs"), 80, "old", "new", "newest");
        screen = new CompareScreen(database, here);
        KeyMap keys = new KeyMap(CompareActs.all(), CompareActs.fixed());
        CompareView view =
                new CompareView(screen.viewModel, parts, keys, new Messages(Locale.ENGLISH));
        Scene scene = new Scene(new BorderPane(view.body()), 1_200, 760);
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

    private static void press(FxRobot robot, KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void a_meeting_is_read_by_arrow_keys_and_leads_to_its_pairs(FxRobot robot) {
        robot.interact(() -> robot.lookup("#compare-meetings-chart").query().requestFocus());
        press(robot, KeyCode.RIGHT);

        assertThat(robot.lookup("#compare-meetings-reading").queryAs(Label.class).getText())
                .contains(" against ")
                .contains(" won, ");
        press(robot, KeyCode.ENTER);
        assertThat(screen.shown).hasSize(1);
        assertThat(screen.shown.getFirst()).matches("source = \\w+ and source = \\w+");
    }

    @Test
    void whoever_looks_at_a_picture_goes_on_when_figures_are_found_anew(FxRobot robot) {
        robot.interact(() -> {
            Node picture = robot.lookup("#compare-meetings-chart").query();
            picture.requestFocus();
            parts.begin();
            screen.viewModel.figures().look();
            assertThat(focused(robot).getId()).isEqualTo("compare");
            parts.finish();

            assertThat(focused(robot).getId()).isEqualTo("compare-meetings-chart");
            assertThat(focused(robot)).isNotSameAs(picture);
        });
    }

    @Test
    void whoever_began_to_type_meanwhile_goes_on_typing(FxRobot robot) {
        robot.interact(() -> {
            robot.lookup("#compare-meetings-chart").query().requestFocus();
            parts.begin();
            screen.viewModel.figures().look();
            robot.lookup("#compare-expression").query().requestFocus();
            parts.finish();

            assertThat(focused(robot).getId()).isEqualTo("compare-expression");
        });
    }

    private static Node focused(FxRobot robot) {
        return robot.lookup("#compare").query().getScene().getFocusOwner();
    }

    @Test
    void the_candidate_is_chosen_by_keys(FxRobot robot) {
        String before = screen.viewModel.candidateProperty().get();
        press(robot, KeyCode.N);
        press(robot, KeyCode.DOWN);
        press(robot, KeyCode.DOWN);
        press(robot, KeyCode.ENTER);

        assertThat(screen.viewModel.candidateProperty().get()).isNotEqualTo(before);
    }

    @Test
    void a_picture_gives_way_to_its_table_and_comes_back(FxRobot robot) {
        press(robot, KeyCode.T);
        assertThat(robot.lookup("#compare-against-rows").<TableView<?>>query().getItems())
                .isNotEmpty();
        press(robot, KeyCode.T);

        assertThat(robot.lookup("#compare-against-chart").tryQuery()).isPresent();
    }

    @Test
    void each_part_of_the_screen_is_a_key_away(FxRobot robot) {
        press(robot, KeyCode.DIGIT2);
        assertThat(robot.lookup("#compare-severities").tryQuery()).isPresent();
        press(robot, KeyCode.DIGIT3);
        assertThat(robot.lookup("#compare-part-win-rate").tryQuery()).isPresent();
        press(robot, KeyCode.DIGIT4);
        assertThat(robot.lookup("#compare-history").tryQuery()).isPresent();
        press(robot, KeyCode.DIGIT1);
        assertThat(robot.lookup("#compare-against").tryQuery()).isPresent();
    }

    @Test
    void prompt_versions_are_a_key_away_and_back(FxRobot robot) {
        press(robot, KeyCode.V);
        assertThat(robot.lookup("#compare-empty").tryQuery()).isPresent();
        assertThat(robot.lookup("#compare-policy").query().isVisible())
                .as("how figures are counted where there are none")
                .isFalse();
        robot.interact(robot.lookup("#compare-prompts").queryButton()::fire);
        assertThat(screen.shown).containsExactly("prompts");
        press(robot, KeyCode.O);

        assertThat(robot.lookup("#compare-against").tryQuery()).isPresent();
    }
}
