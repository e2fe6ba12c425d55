package org.pairwright.ui.labeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.animation.AnimationTimer;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.domain.Judgment;
import org.pairwright.service.LabelingTask;
import org.pairwright.ui.kit.KeyDispatch;
import org.pairwright.ui.kit.KeyMap;
import org.pairwright.ui.kit.Look;
import org.pairwright.ui.kit.PartByPart;
import org.pairwright.ui.kit.Theme;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The Label screen comes part by part into a window that is there.
@ExtendWith(ApplicationExtension.class)
class LabelingPartsTest {
    /// At each frame, whether both responses could be seen, and whether nothing hid them.
    private final List<Boolean> seen = new ArrayList<>();

    private final List<Boolean> uncovered = new ArrayList<>();

    /// At each frame, whether the foot names a pair.
    private final List<Boolean> named = new ArrayList<>();

    private boolean decidedUnseen;
    private final StackPane place = new StackPane();
    private final AnimationTimer watch =
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    seen.add(sees("response-left") && sees("response-right"));
                    uncovered.add(isUncovered());
                    named.add(names());
                }
            };
    private final AnimationTimer impatient =
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    decide();
                }
            };

    @TempDir static Path folder;
    private LabeledProject project;
    private LabelingViewModel viewModel;

    @Start
    void show(Stage stage) throws IOException {
        project = new LabeledProject(folder.resolve(Long.toString(System.nanoTime())), 4);
        Scene scene = new Scene(place, 1200, 700);
        new Theme(scene, Look.LIGHT);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> {
            watch.stop();
            impatient.stop();
        });
        project.close();
    }

    @Test
    void a_pair_that_was_there_before_the_screen_is_uncovered_with_all_its_parts(FxRobot robot)
            throws TimeoutException {
        robot.interact(() -> {
            LabelingViewModel viewModel = project.viewModel();
            assertThat(viewModel.taskProperty().get()).isPresent();
            PartByPart parts = new PartByPart();
            parts.begin();
            LabelingView view =
                    new LabelingView(
                            viewModel, new KeyMap(LabelingActs.all()), project.messages, parts);
            place.getChildren().setAll(view.body());
            watch.start();
        });
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> seen.contains(true));
        robot.interact(watch::stop);

        assertThat(seen).contains(false);
        assertThat(uncovered).isEqualTo(seen);
    }

    @Test
    void the_first_pair_is_named_and_decided_once_it_is_seen(FxRobot robot)
            throws TimeoutException {
        robot.interact(() -> {
            viewModel = project.viewModel();
            PartByPart parts = new PartByPart();
            parts.begin();
            KeyMap keys = new KeyMap(LabelingActs.all());
            LabelingView view = new LabelingView(viewModel, keys, project.messages, parts);
            new KeyDispatch(keys, () -> List.of(view.acts())).listenTo(place.getScene());
            place.getChildren().setAll(view.body(), view.foot());
            watch.start();
            impatient.start();
        });
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> project.stored(1).decided());
        robot.interact(() -> {
            watch.stop();
            impatient.stop();
        });

        assertThat(seen).contains(false);
        assertThat(named).isEqualTo(seen);
        assertThat(decidedUnseen).isFalse();
    }

    @Test
    void a_key_in_the_moment_in_which_a_pair_comes_says_nothing_of_it(FxRobot robot) {
        show(robot);
        robot.interact(() -> {
            viewModel.answers().choose(Choice.TIE);
            viewModel.next();
            viewModel.answers().choose(Choice.LEFT_MUCH);
            viewModel.next();
        });
        LabeledProject.waitUntilSeen(viewModel);

        assertThat(project.stored(1).decided()).isTrue();
        assertThat(viewModel.taskProperty().get().orElseThrow().pair()).isEqualTo(2);
        assertThat(viewModel.saidProperty().get()).isEqualTo(Judgment.EMPTY);
    }

    @Test
    void what_is_uncovered_is_decided_once_it_is_seen(FxRobot robot) {
        project.markSensitive(1);
        show(robot);
        robot.interact(() -> {
            viewModel.reveal();
            viewModel.answers().choose(Choice.TIE);
            viewModel.next();
        });
        LabeledProject.waitUntilSeen(viewModel);

        assertThat(viewModel.coveredProperty().get()).isFalse();
        assertThat(viewModel.saidProperty().get()).isEqualTo(Judgment.EMPTY);
        assertThat(project.stored(1).decided()).isFalse();
    }

    @Test
    void a_pair_that_comes_while_another_screen_is_shown_is_decided_after_that(FxRobot robot) {
        Node body = show(robot);
        robot.interact(() -> {
            viewModel.answers().choose(Choice.TIE);
            viewModel.next();
            place.getChildren().clear();
        });
        robot.interact(() -> viewModel.answers().choose(Choice.TIE));
        assertThat(viewModel.saidProperty().get()).isEqualTo(Judgment.EMPTY);

        robot.interact(() -> place.getChildren().setAll(body));
        LabeledProject.waitUntilSeen(viewModel);
        robot.interact(() -> {
            viewModel.answers().choose(Choice.TIE);
            viewModel.next();
        });
        assertThat(project.stored(2).decided()).isTrue();
    }

    /// The screen with a pair that can be seen.
    private Node show(FxRobot robot) {
        robot.interact(() -> {
            viewModel = project.viewModel();
            place.getChildren()
                    .setAll(
                            new LabelingView(
                                            viewModel,
                                            new KeyMap(LabelingActs.all()),
                                            project.messages,
                                            new PartByPart())
                                    .body());
        });
        LabeledProject.waitUntilSeen(viewModel);
        return place.getChildren().getFirst();
    }

    /// Says something of the first pair and goes on, at each frame.
    private void decide() {
        if (shownPair() == 1) {
            fire(KeyEvent.KEY_TYPED, "6", KeyCode.UNDEFINED);
            fire(KeyEvent.KEY_PRESSED, "", KeyCode.ENTER);
            List<Boolean> before = seen.subList(0, seen.size() - 1);
            decidedUnseen |= shownPair() != 1 && !before.contains(true);
        }
    }

    private void fire(EventType<KeyEvent> type, String character, KeyCode key) {
        Event.fireEvent(
                place.getScene(),
                new KeyEvent(type, character, "", key, false, false, false, false));
    }

    private long shownPair() {
        return viewModel.taskProperty().get().map(LabelingTask::pair).orElse(0L);
    }

    /// Whether the pair would be seen, where it is there.
    private boolean isUncovered() {
        StackPane body = (StackPane) place.getChildren().getFirst();
        return body.getChildren().getFirst().getOpacity() == 1;
    }

    private boolean names() {
        return place.lookup("#pair") instanceof Labeled pair
                && pair.isVisible()
                && !pair.getText().isEmpty();
    }

    private boolean sees(String id) {
        for (Node node = place.lookup("#" + id); node != null; node = node.getParent()) {
            if (!node.isVisible() || node.getOpacity() == 0) {
                return false;
            }
            if (node.equals(place)) {
                return true;
            }
        }
        return false;
    }
}
