package org.pairwright.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.CheckReport;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.MachineHelp;
import org.pairwright.domain.Marking;
import org.pairwright.domain.Preference;
import org.pairwright.domain.QueueOrder;
import org.pairwright.domain.QueuePosition;

/// A queue that goes by what machines say.
class RankedQueueTest extends StorageTest {
    private static final Watch NOBODY = (stage, done, total) -> {};

    private Annotator alice;
    private List<Long> pairs;
    private Machine lexicon;

    @BeforeEach
    void add_pairs() {
        alice = annotator("alice");
        pairs = addPairs(5);
        lexicon = new Machine(database, ALICE, "lexicon");
        lexicon.score(Map.of(pairs.get(0), 100_000, pairs.get(1), 900_000, pairs.get(3), 500_000));
    }

    private void order(QueueOrder order) {
        MachineHelpStore store = new MachineHelpStore(database);
        store.change(ALICE, store.help(), store.help().withQueueOrder(order));
    }

    /// The queue as somebody goes through it, one at a time.
    private List<Long> queue() {
        QueueStore queue = new QueueStore(database);
        List<Long> all = new ArrayList<>();
        List<QueuePosition> next = queue.openAfter(alice, QueuePosition.START, 1);
        while (!next.isEmpty()) {
            all.add(next.getFirst().pair());
            assertThat(queue.openAfter(alice, next.getFirst().before(), 1)).isEqualTo(next);
            next = queue.openAfter(alice, next.getFirst(), 1);
        }
        assertThat(queue.openAfter(alice, QueuePosition.START, 10))
                .extracting(QueuePosition::pair)
                .isEqualTo(all);
        return all;
    }

    private List<Long> inOrder(int... places) {
        List<Long> all = new ArrayList<>();
        for (int place : places) {
            all.add(pairs.get(place));
        }
        return all;
    }

    @Test
    void it_goes_by_the_order_in_which_pairs_came_in_unless_somebody_says_otherwise() {
        assertThat(new MachineHelpStore(database).help()).isEqualTo(MachineHelp.NONE);
        assertThat(queue()).isEqualTo(pairs);
        assertThat(number("select count(*) from pair_rank")).isZero();
    }

    @Test
    void the_highest_or_the_lowest_score_comes_first_and_pairs_without_one_last() {
        order(QueueOrder.SCORE_DESC);
        assertThat(queue()).isEqualTo(inOrder(1, 3, 0, 2, 4));

        order(QueueOrder.SCORE);
        assertThat(queue()).isEqualTo(inOrder(0, 3, 1, 2, 4));

        order(QueueOrder.ADDED);
        assertThat(queue()).isEqualTo(pairs);
        assertThat(check().problems()).isEmpty();
    }

    @Test
    void what_somebody_made_urgent_comes_before_it_all() {
        order(QueueOrder.SCORE_DESC);
        new BulkStore(database)
                .mark(ALICE, alice, new Marking.Urgency(3), new long[] {pairs.get(4)}, NOBODY);

        assertThat(queue()).isEqualTo(inOrder(4, 1, 3, 0, 2));
    }

    @Test
    void what_is_decided_or_taken_out_is_passed_over() {
        order(QueueOrder.SCORE_DESC);
        decide(alice, pairs.get(1), Judgment.of(Preference.A));
        new BulkStore(database)
                .mark(
                        ALICE,
                        alice,
                        new Marking.Exclude("broken"),
                        new long[] {pairs.get(3)},
                        NOBODY);

        assertThat(queue()).isEqualTo(inOrder(0, 2, 4));
        assertThat(new QueueStore(database).lastDecided(alice))
                .contains(new QueuePosition(0, 900_001, pairs.get(1)));
    }

    @Test
    void scores_that_come_later_move_their_pairs() {
        order(QueueOrder.SCORE_DESC);

        lexicon.score(Map.of(pairs.get(1), 200_000, pairs.get(4), 950_000));
        assertThat(queue()).isEqualTo(inOrder(4, 3, 1, 0, 2));

        new Machine(database, ALICE, "guard").score(Map.of(pairs.get(0), 999_999));
        assertThat(queue()).as("the highest of all machines").isEqualTo(inOrder(0, 4, 3, 1, 2));
        assertThat(check().problems()).isEmpty();
    }

    @Test
    void a_place_that_no_score_gives_is_found() {
        order(QueueOrder.SCORE_DESC);
        tamper("update pair_rank set rank = 7 where pair = " + pairs.get(3));

        assertThat(check().problems())
                .extracting(CheckReport.Found::message)
                .containsExactly(
                        "Pair %d stands in the queue at 7, where no score puts it."
                                .formatted(pairs.get(3)));
    }

    @Test
    void an_order_that_nobody_set_is_found() {
        tamper("update project set queue_order = 'score'");

        assertThat(check().problems())
                .extracting(CheckReport.Found::message)
                .containsExactly("The project's queue_order is score; it was set to added.");
    }
}
