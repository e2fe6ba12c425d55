package org.pairwright.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.animation.AnimationTimer;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class PartByPartTest {
    private final List<String> made = new ArrayList<>();

    private final List<Seen> frames = new ArrayList<>();
    private final Pane place = new HBox();
    private final AnimationTimer watch =
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    frames.add(new Seen(place.getChildren().size(), place.isVisible()));
                }
            };

    /// What the place looked like at a frame.
    private record Seen(int children, boolean visible) {}

    @AfterEach
    void look_away(FxRobot robot) {
        robot.interact(watch::stop);
    }

    @Test
    void while_there_is_no_window_a_place_is_filled_and_seen_at_once(FxRobot robot) {
        robot.interact(() -> new PartByPart().fill(place, List.of(new Region(), new Region())));

        assertThat(place.getChildren()).hasSize(2);
        assertThat(place.isVisible()).isTrue();
    }

    @Test
    void in_a_window_each_child_has_a_frame_and_all_are_seen_together(FxRobot robot)
            throws TimeoutException {
        List<Region> children = List.of(new Region(), new Region(), new Region());
        PartByPart parts = begun(robot);
        robot.interact(() -> {
            watch.start();
            parts.fill(place, children);
        });
        until(() -> frames.contains(new Seen(3, true)));
        robot.interact(watch::stop);

        assertThat(frames.stream().distinct().filter(it -> it.children() > 0))
                .containsExactly(
                        new Seen(1, false),
                        new Seen(2, false),
                        new Seen(3, false),
                        new Seen(3, true));
        assertThat(place.getChildren()).containsExactlyElementsOf(children);
    }

    @Test
    void nobody_sees_a_place_before_its_first_child_is_there(FxRobot robot) {
        PartByPart parts = begun(robot);
        robot.interact(() -> {
            parts.fill(place, List.of(new Region()));
            made.add(place.isVisible() ? "seen" : "unseen");
            parts.finish();
            made.add(place.isVisible() ? "seen" : "unseen");
        });

        assertThat(made).containsExactly("unseen", "seen");
    }

    @Test
    void what_is_waited_for_comes_before_what_nobody_waits_for(FxRobot robot)
            throws TimeoutException {
        PartByPart parts = begun(robot);
        robot.interact(() -> {
            parts.add(() -> made.add("rest"));
            parts.soon(() -> made.add("first"));
            parts.soon(() -> made.add("second"));
        });
        until(parts::isDone);

        assertThat(made).containsExactly("first", "second", "rest");
    }

    @Test
    void what_nobody_waits_for_is_not_made_before_there_is_a_window(FxRobot robot) {
        PartByPart parts = new PartByPart();
        robot.interact(() -> parts.add(() -> made.add("rest")));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(made).isEmpty();
        assertThat(parts.isDone()).isFalse();
    }

    @Test
    void what_is_forgotten_never_comes(FxRobot robot) {
        PartByPart parts = begun(robot);
        robot.interact(() -> {
            parts.soon(() -> made.add("needed"));
            parts.add(() -> made.add("rest"));
            parts.forget();
            parts.finish();
        });

        assertThat(made).isEmpty();
    }

    private static PartByPart begun(FxRobot robot) {
        PartByPart parts = new PartByPart();
        robot.interact(parts::begin);
        return parts;
    }

    private static void until(Callable<Boolean> so) throws TimeoutException {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(so).get());
    }
}
