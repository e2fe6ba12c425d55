package org.pairwright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class MemoryScreenTest {
    private static final int WIDTH = 1920;
    private static final int HEIGHT = 1080;

    private final List<Throwable> thrown = new CopyOnWriteArrayList<>();
    private Stage stage;
    private Scene scene;

    @Start
    void prepare(Stage shown) {
        stage = shown;
        Rectangle lastRow = new Rectangle(0, HEIGHT - 1, WIDTH, 1);
        lastRow.setFill(Color.RED);
        scene = new Scene(new Pane(lastRow), WIDTH, HEIGHT);
        stage.setScene(scene);
    }

    @Test
    void a_high_window_is_pictured_whole_although_its_last_rows_find_no_place(FxRobot robot)
            throws TimeoutException {
        Thread.UncaughtExceptionHandler before = listen(robot, (thread, it) -> thrown.add(it));
        robot.interact(stage::show);
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> !thrown.isEmpty());
        WritableImage picture = Stagehand.onScreen(() -> scene.snapshot(null));
        robot.interact(stage::hide);
        WaitForAsyncUtils.waitForFxEvents();
        listen(robot, before);

        assertThat(thrown).allMatch(MemoryScreen::isTooSmallFor);
        assertThat(picture.getHeight()).isEqualTo(HEIGHT);
        assertThat(picture.getPixelReader().getColor(WIDTH - 1, HEIGHT - 1)).isEqualTo(Color.RED);
    }

    @Test
    void whatever_else_goes_wrong_is_no_matter_of_the_screen() {
        assertThat(MemoryScreen.isTooSmallFor(new IndexOutOfBoundsException("7"))).isFalse();
        assertThat(MemoryScreen.isTooSmallFor(new IllegalStateException("closed"))).isFalse();
    }

    /// Lets another be told of what nobody catches on JavaFX's thread.
    private static Thread.UncaughtExceptionHandler listen(
            FxRobot robot, Thread.UncaughtExceptionHandler handler) {
        Thread.UncaughtExceptionHandler[] before = new Thread.UncaughtExceptionHandler[1];
        robot.interact(() -> {
            before[0] = Thread.currentThread().getUncaughtExceptionHandler();
            Thread.currentThread().setUncaughtExceptionHandler(handler);
        });
        return before[0];
    }
}
