package org.pairwright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.pairwright.settings.WindowPlace;

class WindowKeeperTest {
    private static final List<Rectangle2D> LAPTOP = List.of(new Rectangle2D(0, 0, 1440, 900));

    @Test
    void a_window_comes_back_where_it_was() {
        WindowPlace place = new WindowPlace(true, 100, 50, 1200, 800, true);

        assertThat(WindowKeeper.sane(place, LAPTOP)).isEqualTo(place);
    }

    @Test
    void a_window_on_a_screen_that_is_gone_keeps_its_size_alone() {
        WindowPlace place = new WindowPlace(true, 2600, 50, 1200, 800, false);

        assertThat(WindowKeeper.sane(place, LAPTOP).known()).isFalse();
        assertThat(WindowKeeper.sane(place, LAPTOP).width()).isEqualTo(1200);
    }

    @Test
    void a_window_that_is_larger_than_every_screen_becomes_smaller() {
        WindowPlace place = new WindowPlace(true, 0, 0, 2560, 1400, false);

        assertThat(WindowKeeper.sane(place, LAPTOP).width()).isEqualTo(1440);
        assertThat(WindowKeeper.sane(place, LAPTOP).height()).isEqualTo(900);
    }

    @Test
    void a_window_that_would_fill_the_screen_is_maximized_where_it_has_no_place_yet() {
        Rectangle2D small = new Rectangle2D(0, 0, 1280, 800);
        WindowPlace first = WindowKeeper.sane(WindowPlace.DEFAULT, List.of(small));

        assertThat(first.maximized()).isTrue();
        assertThat(WindowKeeper.sane(WindowPlace.DEFAULT, LAPTOP).maximized()).isFalse();
    }

    @Test
    void a_window_that_was_put_at_one_half_of_the_screen_stays_there() {
        WindowPlace half = new WindowPlace(true, 0, 0, 720, 900, false);

        assertThat(WindowKeeper.sane(half, LAPTOP)).isEqualTo(half);
    }

    @Test
    void a_window_whose_top_is_above_the_screen_does_not_stay_there() {
        WindowPlace place = new WindowPlace(true, 100, -300, 1200, 800, false);

        assertThat(WindowKeeper.sane(place, LAPTOP).known()).isFalse();
    }

    @Test
    void a_window_that_has_only_one_coordinate_yet_has_not_moved() {
        assertThat(WindowKeeper.moved(WindowPlace.DEFAULT, 60, Double.NaN, 1280, 800))
                .isEqualTo(WindowPlace.DEFAULT);
    }

    @Test
    void a_window_that_moved_is_remembered_there() {
        assertThat(WindowKeeper.moved(WindowPlace.DEFAULT, 60, 40, 1280, 800))
                .isEqualTo(new WindowPlace(true, 60, 40, 1280, 800, false));
    }
}
