package org.pairwright.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

/// What a screen is told of what it asks, and what not.
class InquiryTest {
    private final Queue<Runnable> work = new ArrayDeque<>();
    private final List<String> told = new ArrayList<>();
    private final Inquiry inquiry =
            new Inquiry(
                    new Background(work::add, Runnable::run, thrown -> {}),
                    failure -> told.add(failure.what()));

    private void ask(String what) {
        inquiry.ask(watching -> what, told::add);
    }

    private void finish() {
        while (!work.isEmpty()) {
            work.remove().run();
        }
    }

    @Test
    void an_answer_is_told_and_ends_the_work() {
        ask("answer");
        assertThat(inquiry.busyProperty().get()).isTrue();
        finish();

        assertThat(told).containsExactly("answer");
        assertThat(inquiry.busyProperty().get()).isFalse();
    }

    @Test
    void asked_anew_nothing_is_told_of_the_question_before() {
        ask("before");
        ask("now");
        finish();

        assertThat(told).containsExactly("now");
    }

    @Test
    void once_stopped_nothing_is_told() {
        ask("answer");
        inquiry.askBeside(watching -> "beside", told::add);
        inquiry.stop();
        finish();

        assertThat(told).isEmpty();
        assertThat(inquiry.busyProperty().get()).isFalse();
    }

    @Test
    void work_sees_that_it_was_stopped() {
        inquiry.ask(Glance::cancelled, stopped -> told.add("first " + stopped));
        inquiry.ask(Glance::cancelled, stopped -> told.add("second " + stopped));
        finish();

        assertThat(told).containsExactly("second false");
    }

    @Test
    void what_is_asked_beside_is_not_told_while_something_else_is_found_out() {
        inquiry.askBeside(watching -> "beside", told::add);
        ask("answer");
        finish();

        assertThat(told).containsExactly("answer");
    }

    @Test
    void what_can_not_be_found_out_ends_the_work_too() {
        inquiry.ask(
                watching -> {
                    throw new IllegalStateException("no disk");
                },
                found -> told.add("found"));
        finish();

        assertThat(told).containsExactly("no disk");
        assertThat(inquiry.busyProperty().get()).isFalse();
    }

    @Test
    void who_asks_at_once_is_not_asked_for_later() {
        Queue<Runnable> settled = new ArrayDeque<>();
        inquiry.soon(settled::add, () -> ask("later"));
        ask("at once");
        settled.remove().run();
        finish();

        assertThat(told).containsExactly("at once");
    }
}
