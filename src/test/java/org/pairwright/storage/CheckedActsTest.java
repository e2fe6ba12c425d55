package org.pairwright.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Preference;

/// The check reconciles undo stacks with what was recorded.
class CheckedActsTest extends StorageTest {
    @BeforeEach
    void act_and_take_back() {
        List<Long> pairs = addPairs(3);
        Annotator alice = annotator("alice");
        Annotator bob = annotator("bob");
        Acts acts = new Acts(database);
        decide(alice, pairs.get(0), Judgment.of(Preference.A));
        decide(bob, pairs.get(0), Judgment.of(Preference.A));
        decide(alice, pairs.get(1), Judgment.of(Preference.B));
        acts.undo(ALICE, alice);
        decide(alice, pairs.get(1), Judgment.of(Preference.TIE));
        decide(alice, pairs.get(0), Judgment.of(Preference.B));
        decide(alice, pairs.get(2), Judgment.of(Preference.B));
        acts.undo(ALICE, alice);
        acts.undo(ALICE, alice);
        acts.redo(ALICE, alice);
    }

    @Test
    void a_stack_with_acts_done_taken_back_and_dropped_is_sound() {
        assertThat(texts("select state from act order by id"))
                .containsExactly("done", "done", "dropped", "done", "done", "undone");
        assertThat(found()).isEmpty();
    }

    @Test
    void a_missing_act_is_found() {
        tamper("delete from act where id = 4");

        assertThat(found())
                .containsExactly(
                        "act: The undo stack of annotator 1 holds 4 acts; 5 were recorded.");
    }

    @Test
    void a_whole_stack_that_is_missing_is_found() {
        tamper("delete from act");

        assertThat(found())
                .containsExactlyInAnyOrder(
                        "act: The undo stack of annotator 1 holds 0 acts; 5 were recorded.",
                        "act: The undo stack of annotator 2 holds 0 acts; 1 were recorded.");
    }

    @Test
    void an_act_in_another_state_is_found() {
        tamper("update act set state = 'undone' where id = 4");

        assertThat(found())
                .containsExactly(
                        "act: Act 4 is said to be undone; by what was recorded it is done.");
    }

    @Test
    void an_act_that_would_bring_back_something_else_is_found() {
        tamper("update act set before_annotation = null where id = 5");

        assertThat(found())
                .anyMatch(it -> it.startsWith("act: Act 5 would bring back another annotation"));
    }
}
