package org.pairwright.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;

class BackgroundTest {
    private final List<Runnable> threads = new ArrayList<>();
    private final List<String> events = new ArrayList<>();
    private final Executor later = threads::add;

    private Background background(Executor worker) {
        return new Background(
                worker, Runnable::run, thrown -> events.add("log " + thrown.getMessage()));
    }

    private void run(Background background, String name) {
        background.run(() -> name, done -> events.add(done), failure -> events.add(failure.what()));
    }

    @Test
    void what_work_gives_comes_back() {
        run(background(Runnable::run), "done");

        assertThat(events).containsExactly("done");
    }

    @Test
    void what_work_throws_is_logged_once_and_comes_back_as_a_failure() {
        background(Runnable::run)
                .run(
                        () -> {
                            throw new IllegalStateException("no disk");
                        },
                        done -> events.add("done"),
                        failure -> events.add("failed: " + failure.what()));

        assertThat(events).containsExactly("log no disk", "failed: no disk");
    }

    @Test
    void works_in_order_share_one_thread_at_a_time() {
        Background lane = background(later).inOrder();
        run(lane, "first");
        run(lane, "second");

        assertThat(threads).hasSize(1);
        threads.getFirst().run();
        assertThat(events).containsExactly("first", "second");
    }

    @Test
    void a_work_in_order_may_be_given_by_the_one_before() {
        Background lane = background(Runnable::run).inOrder();
        lane.run(
                () -> "first",
                done -> {
                    run(lane, "second");
                    events.add(done);
                },
                failure -> events.add(failure.what()));

        assertThat(events).containsExactly("first", "second");
    }

    @Test
    void an_error_does_not_keep_the_others_from_their_turn() {
        Background lane = background(later).inOrder();
        lane.run(
                () -> {
                    throw new AssertionError("broken");
                },
                done -> events.add("done"),
                failure -> events.add(failure.what()));
        run(lane, "second");

        assertThatThrownBy(threads.getFirst()::run).hasMessage("broken");
        threads.getLast().run();
        assertThat(events).containsExactly("second");
    }
}
