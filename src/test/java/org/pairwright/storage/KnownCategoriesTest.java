package org.pairwright.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.AnnotatorKind;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.MachineHelp;
import org.pairwright.domain.Preference;
import org.pairwright.domain.QueueOrder;
import org.pairwright.domain.QueuePosition;
import org.pairwright.domain.Refusal;
import org.pairwright.domain.Safety;
import org.pairwright.domain.Severity;
import org.pairwright.domain.Side;
import org.pairwright.domain.SkipReason;
import org.pairwright.domain.Verdict;

/// Which pairs are known to be of a category before somebody sees them, and a queue without them.
class KnownCategoriesTest extends StorageTest {
    private static final List<String> HATE = List.of("mlc:hte");

    private Annotator alice;
    private List<Long> pairs;
    private QueueStore queue;
    private KnownCategories known;

    @BeforeEach
    void add_pairs() {
        alice = annotator("alice");
        pairs = addPairs(5);
        queue = new QueueStore(database);
        known = new KnownCategories(database);
    }

    private static Judgment unsafe(Side side, String... codes) {
        return Judgment.of(Preference.A)
                .withVerdict(
                        side,
                        new Verdict(
                                Safety.UNSAFE,
                                List.of(codes),
                                Severity.UNSTATED,
                                Refusal.UNSTATED));
    }

    private List<Long> open(QueuePosition from) {
        return queue.openAfter(alice, from, 10, HATE).stream().map(QueuePosition::pair).toList();
    }

    private List<Long> open() {
        return open(QueuePosition.START);
    }

    private List<Long> without(int... places) {
        List<Long> left = new ArrayList<>(pairs);
        for (int place : places) {
            left.remove(pairs.get(place));
        }
        return left;
    }

    @Test
    void what_another_found_is_passed_over_on_either_side() {
        decide(annotator("bob"), pairs.get(0), unsafe(Side.A, "mlc:hte", "mlc:vcr"));
        decide(annotator("bob"), pairs.get(1), unsafe(Side.B, "mlc:hte"));
        decide(annotator("bob"), pairs.get(2), unsafe(Side.B, "mlc:vcr"));

        assertThat(open()).isEqualTo(without(0, 1));
        assertThat(known.among(pairs, HATE)).containsOnly(pairs.get(0), pairs.get(1));
        assertThat(known.open(alice, HATE)).isEqualTo(2);
    }

    @Test
    void what_a_machine_found_is_passed_over() {
        decide(annotator("guard", AnnotatorKind.MODEL), pairs.get(3), unsafe(Side.A, "mlc:hte"));

        assertThat(open()).isEqualTo(without(3));
        assertThat(known.open(alice, HATE)).isEqualTo(1);
    }

    @Test
    void what_came_with_the_data_is_passed_over() {
        add(Samples.decided(Samples.pair("Told"), unsafe(Side.B, "mlc:hte")));

        assertThat(open()).isEqualTo(pairs);
        assertThat(known.open(alice, HATE)).isEqualTo(1);
    }

    @Test
    void a_response_is_known_in_every_pair_that_it_stands_in() {
        add(Samples.pair("Same", "X", "Y"), Samples.pair("Same", "X", "Z"));
        List<Long> both = pairIds().subList(5, 7);
        decide(annotator("bob"), both.getFirst(), unsafe(sideOf(both.getFirst(), "X"), "mlc:hte"));

        assertThat(known.among(both, HATE)).containsOnly(both.get(0), both.get(1));
        assertThat(open()).isEqualTo(pairs);
    }

    private Side sideOf(long pair, String content) {
        return new PairStore(database).texts(pair).a().content().equals(content) ? Side.A : Side.B;
    }

    @Test
    void what_is_taken_back_or_changed_is_known_no_longer() {
        Annotator bob = annotator("bob");
        decide(bob, pairs.get(0), unsafe(Side.A, "mlc:hte"));
        decide(bob, pairs.get(0), Judgment.of(Preference.A));
        decide(bob, pairs.get(1), unsafe(Side.A, "mlc:hte"));
        new Acts(database).undo(ALICE, bob);

        assertThat(open()).isEqualTo(pairs);
        assertThat(known.open(alice, HATE)).isZero();
        assertThat(known.among(pairs, HATE)).isEmpty();
    }

    @Test
    void only_pairs_that_are_open_count_as_passed_over() {
        pairs.subList(0, 4).forEach(it -> decide(annotator("bob"), it, unsafe(Side.A, "mlc:hte")));
        decide(alice, pairs.get(0), Judgment.of(Preference.A));
        decide(alice, pairs.get(1), Judgment.skip(SkipReason.DISTRESSING));
        tamper("update pair set exclusion = 'filtered' where id = " + pairs.get(2));

        assertThat(known.open(alice, HATE)).isEqualTo(1);
        assertThat(open()).containsExactly(pairs.get(4));
    }

    @Test
    void others_get_what_one_passes_over() {
        decide(annotator("bob"), pairs.get(0), unsafe(Side.A, "mlc:hte"));

        assertThat(queue.openAfter(annotator("cleo"), QueuePosition.START, 1))
                .extracting(QueuePosition::pair)
                .containsExactly(pairs.getFirst());
        assertThat(queue.openAfter(alice, QueuePosition.START, 1))
                .extracting(QueuePosition::pair)
                .containsExactly(pairs.getFirst());
    }

    @Test
    void urgent_pairs_are_passed_over_too() {
        tamper("update pair set priority = 1 where id = " + pairs.get(4));
        decide(annotator("bob"), pairs.get(4), unsafe(Side.A, "mlc:hte"));

        assertThat(queue.hasUrgent(alice)).isTrue();
        assertThat(queue.hasUrgent(alice, HATE)).isFalse();
        assertThat(open()).isEqualTo(without(4));
    }

    @Test
    void so_are_pairs_in_a_queue_by_scores() {
        new Machine(database, ALICE, "lexicon")
                .score(Map.of(pairs.get(0), 100_000, pairs.get(1), 900_000, pairs.get(3), 500_000));
        MachineHelpStore help = new MachineHelpStore(database);
        MachineHelp before = help.help();
        help.change(ALICE, before, before.withQueueOrder(QueueOrder.SCORE_DESC));
        decide(annotator("bob"), pairs.get(3), unsafe(Side.B, "mlc:hte"));
        decide(annotator("bob"), pairs.get(2), unsafe(Side.B, "mlc:hte"));

        assertThat(open()).containsExactly(pairs.get(1), pairs.get(0), pairs.get(4));
    }
}
