package org.pairwright.ui.labeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
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
    private final StackPane place = new StackPane();
    private final AnimationTimer watch =
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    seen.add(sees("response-left") && sees("response-right"));
                    uncovered.add(isUncovered());
                }
            };

    @TempDir static Path folder;
    private LabeledProject project;

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
        robot.interact(watch::stop);
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

    /// Whether the pair would be seen, where it is there.
    private boolean isUncovered() {
        StackPane body = (StackPane) place.getChildren().getFirst();
        return body.getChildren().getFirst().getOpacity() == 1;
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
