package org.pairwright.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Preference;
import org.pairwright.domain.QueuePosition;
import org.pairwright.domain.SkipReason;

/// What comes next before an annotator, and what they decided before.
class QueueTest extends StorageTest {
    private Annotator alice;
    private List<Long> pairs;
    private QueueStore queue;

    @BeforeEach
    void add_pairs() {
        alice = annotator("alice");
        pairs = addPairs(5);
        queue = new QueueStore(database);
    }

    private List<Long> openAfter(QueuePosition from, int limit) {
        return queue.openAfter(alice, from, limit).stream().map(QueuePosition::pair).toList();
    }

    @Test
    void open_pairs_come_as_they_came_in() {
        assertThat(openAfter(QueuePosition.START, 10)).isEqualTo(pairs);
    }

    @Test
    void decided_and_skipped_pairs_are_not_open() {
        decide(alice, pairs.get(0), Judgment.of(Preference.A));
        decide(alice, pairs.get(2), Judgment.skip(SkipReason.OTHER));

        assertThat(openAfter(QueuePosition.START, 10))
                .containsExactly(pairs.get(1), pairs.get(3), pairs.get(4));
    }

    @Test
    void a_pair_that_another_decided_is_open() {
        decide(annotator("bob"), pairs.get(0), Judgment.of(Preference.A));

        assertThat(openAfter(QueuePosition.START, 1)).containsExactly(pairs.get(0));
    }

    @Test
    void a_decision_taken_back_opens_its_pair() {
        decide(alice, pairs.get(0), Judgment.of(Preference.A));
        new Acts(database).undo(ALICE, alice);

        assertThat(openAfter(QueuePosition.START, 1)).containsExactly(pairs.get(0));
    }

    @Test
    void urgent_pairs_come_first() {
        tamper(
                "update pair set priority = 1 where id = " + pairs.get(3),
                "update pair set priority = 2 where id = " + pairs.get(4));

        assertThat(openAfter(QueuePosition.START, 10))
                .containsExactly(
                        pairs.get(4), pairs.get(3), pairs.get(0), pairs.get(1), pairs.get(2));
        assertThat(openAfter(new QueuePosition(2, pairs.get(4)), 2))
                .containsExactly(pairs.get(3), pairs.get(0));
        assertThat(openAfter(new QueuePosition(0, pairs.get(0)), 10))
                .containsExactly(pairs.get(1), pairs.get(2));
    }

    @Test
    void excluded_pairs_do_not_come() {
        tamper("update pair set exclusion = 'filtered' where id = " + pairs.get(0));

        assertThat(openAfter(QueuePosition.START, 1)).containsExactly(pairs.get(1));
    }

    @Test
    void history_goes_back_and_forth_in_the_order_of_deciding() {
        decide(alice, pairs.get(3), Judgment.of(Preference.A));
        decide(alice, pairs.get(0), Judgment.of(Preference.B));
        decide(alice, pairs.get(2), Judgment.skip(SkipReason.OTHER));
        decide(annotator("bob"), pairs.get(1), Judgment.of(Preference.B));

        assertThat(queue.decidedBefore(alice, pairs.get(4))).contains(pairs.get(2));
        assertThat(queue.decidedBefore(alice, pairs.get(2))).contains(pairs.get(0));
        assertThat(queue.decidedBefore(alice, pairs.get(0))).contains(pairs.get(3));
        assertThat(queue.decidedBefore(alice, pairs.get(3))).isEmpty();
        assertThat(queue.decidedAfter(alice, pairs.get(3))).contains(pairs.get(0));
        assertThat(queue.decidedAfter(alice, pairs.get(2))).isEmpty();
        assertThat(queue.decidedAfter(alice, pairs.get(4))).isEmpty();
    }

    @Test
    void a_pair_decided_anew_moves_to_the_end_of_the_history() {
        decide(alice, pairs.get(0), Judgment.of(Preference.A));
        decide(alice, pairs.get(1), Judgment.of(Preference.A));
        decide(alice, pairs.get(0), Judgment.of(Preference.B));

        assertThat(queue.decidedBefore(alice, pairs.get(4))).contains(pairs.get(0));
        assertThat(queue.decidedBefore(alice, pairs.get(0))).contains(pairs.get(1));
        assertThat(queue.decidedBefore(alice, pairs.get(1))).isEmpty();
    }

    @Test
    void done_counts_own_decisions_and_skips() {
        decide(alice, pairs.get(0), Judgment.of(Preference.A));
        decide(alice, pairs.get(1), Judgment.skip(SkipReason.OTHER));
        decide(annotator("bob"), pairs.get(2), Judgment.of(Preference.A));

        ProgressStore.Done done = new ProgressStore(database).done(alice, 61_001);

        assertThat(done).isEqualTo(new ProgressStore.Done(2, 1, 5, 0, 84_000, done.upTo()));
    }

    @Test
    void the_latest_times_come_first() {
        decide(alice, pairs.get(0), Judgment.of(Preference.A));
        decide(alice, pairs.get(1), Judgment.of(Preference.A));

        assertThat(new ProgressStore(database).activeMillis(alice, 5))
                .containsExactly(42_000L, 42_000L);
    }
}
