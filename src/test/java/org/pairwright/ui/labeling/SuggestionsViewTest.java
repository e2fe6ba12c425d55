package org.pairwright.ui.labeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.domain.Suggestions;
import org.pairwright.service.MachineHelpService.Suggested;
import org.pairwright.ui.kit.KeyDispatch;
import org.pairwright.ui.kit.KeyMap;
import org.pairwright.ui.kit.Look;
import org.pairwright.ui.kit.PartByPart;
import org.pairwright.ui.kit.Theme;
import org.pairwright.ui.kit.reading.ReadingPane;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What machines found, on the real screen, by key presses.
@ExtendWith(ApplicationExtension.class)
class SuggestionsViewTest {
    @TempDir static Path folder;
    private LabeledProject project;
    private LabelingViewModel viewModel;
    private LabelingView view;

    @Start
    void show(Stage stage) throws IOException {
        project =
                new LabeledProject(folder.resolve(Long.toString(System.nanoTime())), 4)
                        .withMachine(Suggestions.AFTER, Map.of(1L, 900_000));
        KeyMap keys = new KeyMap(LabelingActs.all());
        PartByPart parts = new PartByPart();
        viewModel = project.viewModel();
        view = new LabelingView(viewModel, keys, project.messages, parts);
        parts.finish();
        BorderPane root = new BorderPane(view.body());
        root.setTop(view.header());
        root.setBottom(view.foot());
        Scene scene = new Scene(root, 1280, 800);
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

    private void push(FxRobot robot, KeyCode... keys) {
        for (KeyCode key : keys) {
            LabeledProject.waitUntilSeen(viewModel);
            robot.push(key);
        }
        robot.interact(() -> {});
    }

    private static Node node(FxRobot robot, String id) {
        return robot.lookup("#" + id).query();
    }

    private static String pair(FxRobot robot) {
        return robot.lookup("#pair").queryAs(Label.class).getText();
    }

    @Test
    void a_line_says_it_and_a_key_goes_back_to_where_it_can_be_changed(FxRobot robot) {
        assertThat(node(robot, "suggestion").isVisible()).isFalse();
        push(robot, KeyCode.DIGIT4, KeyCode.ENTER);

        assertThat(pair(robot)).isEqualTo("Pair 2");
        assertThat(node(robot, "suggestion").isVisible()).isTrue();
        assertThat(node(robot, "suggestion").getAccessibleText())
                .startsWith("Look again. Pair 1: lexicon calls the ")
                .endsWith(" response unsafe (s1); you said nothing of it");
        assertThat(view.body().isFocused()).as("the keys stay where they were").isTrue();

        push(robot, KeyCode.B);

        assertThat(pair(robot)).isEqualTo("Pair 1 · decided");
        assertThat(node(robot, "suggestions").isVisible()).isTrue();
        assertThat(node(robot, "suggestion").isVisible()).as("it is said above").isFalse();
        push(robot, KeyCode.A, KeyCode.ESCAPE, KeyCode.ENTER);
        assertThat(project.suggested()).isEqualTo(new Suggested(1, 1));
    }

    @Test
    void passages_are_marked_by_a_key_once_a_pair_is_decided(FxRobot robot) {
        push(robot, KeyCode.X);
        assertThat(robot.lookup("#notice").queryAs(Label.class).getText())
                .startsWith("Decide first");
        push(robot, KeyCode.DIGIT4, KeyCode.ENTER, KeyCode.B, KeyCode.X);

        assertThat(node(robot, "text-left")).isInstanceOf(ReadingPane.class);
        assertThat(
                        robot.from(node(robot, "suggestions"))
                                .lookup(".label")
                                .<Label>queryAllAs(Label.class))
                .extracting(Label::getText)
                .contains("The lexicon knows no passage here");
        push(robot, KeyCode.X);
        assertThat(project.suggested()).isEqualTo(new Suggested(1, 0));
    }
}
