package org.pairwright.ui.labeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OnceDrawnTest {
    private final OnceDrawn onceDrawn = new OnceDrawn();
    private final List<String> done = new ArrayList<>();

    @Test
    void while_nothing_comes_on_the_screen_nothing_waits() {
        onceDrawn.run(() -> done.add("count"));

        assertThat(done).containsExactly("count");
    }

    @Test
    void what_can_wait_does_so_until_the_pair_is_drawn() {
        onceDrawn.hold();
        onceDrawn.run(() -> done.add("count"));
        onceDrawn.run(() -> done.add("read"));
        boolean waited = done.isEmpty();
        onceDrawn.release();

        assertThat(waited).isTrue();
        assertThat(done).containsExactly("count", "read");
    }

    @Test
    void with_the_next_pair_nothing_is_left_of_the_one_before() {
        onceDrawn.hold();
        onceDrawn.run(() -> done.add("first"));
        onceDrawn.hold();
        onceDrawn.run(() -> done.add("second"));

        assertThat(done).containsExactly("first");
    }

    @Test
    void nothing_is_done_twice() {
        onceDrawn.hold();
        onceDrawn.run(() -> done.add("count"));
        onceDrawn.release();
        onceDrawn.release();

        assertThat(done).containsExactly("count");
    }
}
