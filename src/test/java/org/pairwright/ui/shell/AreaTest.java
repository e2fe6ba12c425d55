package org.pairwright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

class AreaTest {
    private static final double DRAWER = 360;
    private static final double HEIGHT = 700;

    private final Area area = new Area();
    private final Region screen = new Region();
    private final Region drawer = new Region();

    AreaTest() {
        drawer.setPrefWidth(DRAWER);
    }

    @Test
    void a_screen_has_all_of_the_room() {
        area.show(screen);
        layOut(1_200);

        assertThat(place(screen)).isEqualTo(new BoundingBox(0, 0, 1_200, HEIGHT));
    }

    @Test
    void what_stands_beside_a_screen_takes_its_width_from_the_right() {
        area.show(screen);
        area.showBeside(drawer);
        layOut(1_200);

        assertThat(place(screen)).isEqualTo(new BoundingBox(0, 0, 840, HEIGHT));
        assertThat(place(drawer)).isEqualTo(new BoundingBox(840, 0, DRAWER, HEIGHT));
    }

    @Test
    void it_lies_over_the_screen_where_that_would_have_too_little_room() {
        area.show(screen);
        area.showBeside(drawer);
        layOut(Area.LEAST + DRAWER - 1);

        assertThat(place(screen).getWidth()).isEqualTo(Area.LEAST + DRAWER - 1);
        assertThat(place(drawer).getMaxX()).isEqualTo(Area.LEAST + DRAWER - 1);
        assertThat(area.getChildrenUnmodifiable()).containsExactly(screen, drawer);
    }

    @Test
    void a_screen_has_its_room_again_once_nothing_stands_beside_it() {
        area.show(screen);
        area.showBeside(drawer);
        layOut(1_200);
        area.showNothingBeside();
        layOut(1_200);

        assertThat(place(screen).getWidth()).isEqualTo(1_200);
        assertThat(area.getChildrenUnmodifiable()).containsExactly(screen);
    }

    @Test
    void what_is_beside_but_takes_no_room_leaves_all_of_it_to_the_screen() {
        drawer.setManaged(false);
        area.show(screen);
        area.showBeside(drawer);
        layOut(1_200);

        assertThat(place(screen).getWidth()).isEqualTo(1_200);
    }

    @Test
    void another_screen_takes_the_place_of_the_first_below_what_stands_beside_it() {
        Region other = new Region();
        area.show(screen);
        area.showBeside(drawer);
        area.show(other);

        assertThat(area.getChildrenUnmodifiable()).containsExactly(other, drawer);
    }

    @Test
    void what_stays_never_leaves_the_scene_in_between() {
        List<Node> parents = new ArrayList<>();
        area.show(screen);
        area.showBeside(drawer);
        drawer.parentProperty().addListener((it, before, now) -> parents.add(now));
        area.show(new Region());
        area.show(screen);

        assertThat(parents).isEmpty();
    }

    @Test
    void it_may_be_as_small_as_the_window_wants() {
        screen.setMinSize(900, 900);
        area.show(screen);

        assertThat(area.minWidth(-1)).isZero();
        assertThat(area.minHeight(-1)).isZero();
    }

    private void layOut(double width) {
        area.resize(width, HEIGHT);
        area.layout();
    }

    private static Bounds place(Region node) {
        return new BoundingBox(
                node.getLayoutX(), node.getLayoutY(), node.getWidth(), node.getHeight());
    }
}
