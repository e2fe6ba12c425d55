package org.pairwright.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class GlanceTest {
    private final Queue<Runnable> screen = new ArrayDeque<>();
    private final List<Double> shown = new ArrayList<>();
    private final Glance glance =
            new Glance(new Background(Runnable::run, screen::add, problem -> {}), shown::add);

    @Test
    void a_screen_is_told_only_what_it_has_time_to_show() {
        glance.report("reading", 1, 4);
        glance.report("reading", 2, 4);
        show();
        glance.report("reading", 3, 4);
        show();

        assertThat(shown).containsExactly(0.25, 0.75);
    }

    @Test
    void what_is_unknown_is_less_than_nothing_and_all_is_one() {
        glance.report("reading", 5, 0);
        show();
        glance.report("reading", 5, 4);
        show();

        assertThat(shown).containsExactly(-1.0, 1.0);
    }

    @Test
    void nothing_is_shown_of_what_was_stopped() {
        glance.report("reading", 1, 4);
        glance.stop();
        show();

        assertThat(glance.cancelled()).isTrue();
        assertThat(shown).isEmpty();
    }

    @Test
    void what_is_known_early_is_shown_unless_the_work_was_stopped() {
        glance.show(() -> shown.add(0.5));
        show();
        glance.show(() -> shown.add(0.6));
        glance.stop();
        show();

        assertThat(shown).containsExactly(0.5);
    }

    private void show() {
        while (!screen.isEmpty()) {
            screen.remove().run();
        }
    }
}
