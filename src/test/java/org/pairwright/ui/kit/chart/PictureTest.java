package org.pairwright.ui.kit.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pairwright.ui.kit.chart.Picture.Way;

/// Finding one's way in a picture by mouse and by arrow keys.
class PictureTest {
    /// Two rows of three cells.
    private static final Picture GRID =
            new Picture(
                    30,
                    20,
                    List.of(),
                    List.of(
                            spot(0, 0),
                            spot(10, 0),
                            spot(20, 0),
                            spot(0, 10),
                            spot(10, 10),
                            spot(20, 10)));

    private static Spot spot(double x, double y) {
        return new Spot(new Area(x, y, 10, 10), "at " + x + " " + y, "");
    }

    @Test
    void a_point_is_in_the_spot_around_it() {
        assertThat(GRID.spotAt(15, 12)).hasValue(4);
        assertThat(GRID.spotAt(31, 12)).isEmpty();
    }

    @Test
    void arrows_lead_to_the_neighbors() {
        assertThat(GRID.next(0, Way.RIGHT)).isEqualTo(1);
        assertThat(GRID.next(1, Way.DOWN)).isEqualTo(4);
        assertThat(GRID.next(4, Way.LEFT)).isEqualTo(3);
        assertThat(GRID.next(5, Way.UP)).isEqualTo(2);
    }

    @Test
    void at_the_edge_one_stays() {
        assertThat(GRID.next(2, Way.RIGHT)).isEqualTo(2);
        assertThat(GRID.next(0, Way.UP)).isZero();
    }
}
