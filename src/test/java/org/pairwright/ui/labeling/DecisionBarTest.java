package org.pairwright.ui.labeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The steps, in windows that are narrow.
@ExtendWith(ApplicationExtension.class)
class DecisionBarTest {
    private static final double PADDING = 16;

    @TempDir static Path folder;
    private LabeledProject project;
    private ShownLabeling shown;

    @Start
    void show(Stage stage) throws IOException {
        project = new LabeledProject(folder.resolve(Long.toString(System.nanoTime())), 2);
        shown = new ShownLabeling(project, stage);
    }

    @AfterEach
    void close() {
        project.close();
    }

    private void narrow(FxRobot robot, double width) {
        robot.interact(() -> {
            shown.scene.getRoot().resize(width, 700);
            shown.scene.getRoot().layout();
        });
    }

    private static List<String> drawn(Region bar) {
        return bar.lookupAll(".decision > .text").stream()
                .map(it -> ((Text) it).getText())
                .toList();
    }

    private static List<String> written(Region bar) {
        return bar.lookupAll(".decision").stream().map(it -> ((Labeled) it).getText()).toList();
    }

    @Test
    void all_of_it_fits_the_least_room_that_a_screen_gets_beside_the_guidelines(FxRobot robot) {
        narrow(robot, 820);
        Region bar = robot.lookup("#decision-bar").queryAs(Region.class);

        assertThat(bar.localToScene(bar.getLayoutBounds()).getMaxX())
                .isLessThanOrEqualTo(820 - PADDING);
        assertThat(drawn(bar)).contains("◀ Slightly", "Flag").isEqualTo(written(bar));
    }
}
