package org.pairwright.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Marking;
import org.pairwright.domain.Preference;
import org.pairwright.domain.QueuePosition;
import org.pairwright.domain.TurnedAct;

/// Marking many pairs at once, and taking that back.
class BulkTest extends StorageTest {
    private static final Marking OUT = new Marking.Exclude("off topic");
    private static final Marking GOLD = new Marking.Gold(Preference.B);

    private Annotator alice;
    private Annotator bob;
    private List<Long> pairs;

    @BeforeEach
    void add_pairs() {
        alice = annotator("alice");
        bob = annotator("bob");
        pairs = addPairs(4);
    }

    @AfterEach
    void the_project_is_sound() {
        assertThat(found()).isEmpty();
    }

    private long mark(Annotator annotator, Marking marking, int... which) {
        long[] ids = Arrays.stream(which).mapToLong(pairs::get).toArray();
        return new BulkStore(database)
                .mark(ALICE, annotator, marking, ids, (stage, done, total) -> {});
    }

    private Optional<TurnedAct> undo(Annotator annotator) {
        return new Acts(database).undo(ALICE, annotator);
    }

    private Optional<TurnedAct> redo(Annotator annotator) {
        return new Acts(database).redo(ALICE, annotator);
    }

    private List<String> exclusions() {
        return texts("select coalesce(exclusion, '-') from pair order by id");
    }

    private List<String> gold() {
        return texts("select pair || ' ' || preference from pair_gold order by pair");
    }

    @Test
    void pairs_are_taken_out_of_the_queue_with_a_reason() {
        assertThat(mark(alice, OUT, 0, 2)).isEqualTo(2);

        assertThat(exclusions()).containsExactly("off topic", "-", "off topic", "-");
        assertThat(new QueueStore(database).openAfter(alice, QueuePosition.START, 10))
                .extracting(QueuePosition::pair)
                .containsExactly(pairs.get(1), pairs.get(3));
    }

    @Test
    void only_what_is_otherwise_is_changed() {
        mark(alice, OUT, 0, 1);

        assertThat(mark(alice, OUT, 1, 2)).isEqualTo(1);
        assertThat(mark(alice, OUT, 0, 1, 2)).isZero();
        assertThat(texts("select kind from event order by number"))
                .containsExactly("import", "mark", "mark");
    }

    @Test
    void every_mark_can_be_set_and_taken_back() {
        mark(alice, new Marking.Sensitive(true), 1);
        mark(alice, new Marking.Urgency(7), 2);
        mark(alice, GOLD, 3);
        mark(alice, new Marking.Gold(Preference.UNSTATED), 3);

        assertThat(gold()).isEmpty();
        undo(alice);
        assertThat(gold()).containsExactly(pairs.get(3) + " b");
        undo(alice);
        assertThat(gold()).isEmpty();
        assertThat(number("select priority from pair where id = " + pairs.get(2))).isEqualTo(7);
        undo(alice);
        assertThat(number("select sum(priority) from pair")).isZero();
        assertThat(number("select sum(sensitive) from pair")).isEqualTo(1);
        assertThat(undo(alice)).contains(new TurnedAct.OfMany(new Marking.Sensitive(true), 1, 0));
        assertThat(number("select sum(sensitive) from pair")).isZero();
        assertThat(undo(alice)).isEmpty();
    }

    @Test
    void acts_of_both_kinds_are_one_stack_last_first() {
        decide(alice, pairs.get(0), Judgment.of(Preference.A));
        mark(alice, OUT, 1);
        mark(alice, new Marking.Include(), 1);
        decide(alice, pairs.get(2), Judgment.of(Preference.B));

        assertThat(undo(alice)).map(Object::getClass).contains(TurnedAct.OfPair.class);
        assertThat(undo(alice)).contains(new TurnedAct.OfMany(new Marking.Include(), 1, 0));
        assertThat(undo(alice)).contains(new TurnedAct.OfMany(OUT, 1, 0));
        assertThat(undo(alice)).map(Object::getClass).contains(TurnedAct.OfPair.class);
        assertThat(undo(alice)).isEmpty();

        assertThat(redo(alice)).map(Object::getClass).contains(TurnedAct.OfPair.class);
        assertThat(redo(alice)).contains(new TurnedAct.OfMany(OUT, 1, 0));
        reopen();
        assertThat(exclusions()).containsExactly("-", "off topic", "-", "-");
        assertThat(redo(alice)).contains(new TurnedAct.OfMany(new Marking.Include(), 1, 0));
        assertThat(redo(alice)).map(Object::getClass).contains(TurnedAct.OfPair.class);
        assertThat(redo(alice)).isEmpty();
    }

    @Test
    void a_new_act_of_either_kind_clears_what_could_be_done_again() {
        mark(alice, OUT, 1);
        undo(alice);
        decide(alice, pairs.get(0), Judgment.of(Preference.A));
        assertThat(redo(alice)).isEmpty();

        undo(alice);
        mark(alice, OUT, 2);
        assertThat(redo(alice)).isEmpty();
    }

    @Test
    void what_somebody_else_marked_since_stays() {
        mark(alice, OUT, 0, 1);
        mark(bob, new Marking.Exclude("twice"), 1, 2);

        assertThat(undo(alice)).contains(new TurnedAct.OfMany(OUT, 1, 1));
        assertThat(exclusions()).containsExactly("-", "twice", "twice", "-");
        assertThat(redo(alice)).contains(new TurnedAct.OfMany(OUT, 1, 1));
        undo(alice);
        undo(bob);
        assertThat(exclusions()).containsExactly("-", "-", "-", "-");
        assertThat(redo(alice)).contains(new TurnedAct.OfMany(OUT, 2, 0));
        assertThat(exclusions()).containsExactly("off topic", "off topic", "-", "-");
    }

    @Test
    void what_somebody_else_marked_so_as_well_stays_when_the_first_act_is_taken_back() {
        for (Marking marking : List.of(new Marking.Urgency(7), OUT, new Marking.Sensitive(true))) {
            mark(alice, marking, 0, 1);
            assertThat(mark(bob, marking, 0, 1, 2)).isEqualTo(1);
            undo(alice);
        }

        assertThat(texts("select cast(priority as text) from pair order by id"))
                .containsExactly("7", "7", "7", "0");
        assertThat(exclusions()).containsExactly("off topic", "off topic", "off topic", "-");
        assertThat(number("select sum(sensitive) from pair")).isEqualTo(3);
    }

    @Test
    void an_act_holds_that_found_every_pair_marked_so_by_somebody_else() {
        mark(alice, OUT, 0, 1);

        assertThat(mark(bob, OUT, 0, 1)).isZero();
        assertThat(mark(bob, OUT, 0, 1)).as("and once is enough").isZero();
        assertThat(number("select count(*) from bulk_act")).isEqualTo(2);
        undo(alice);
        assertThat(exclusions()).containsExactly("off topic", "off topic", "-", "-");
        undo(bob);
        assertThat(exclusions()).containsExactly("-", "-", "-", "-");
    }

    @Test
    void an_act_holds_when_somebody_else_does_an_earlier_one_again() {
        mark(alice, OUT, 0);
        undo(alice);
        mark(bob, new Marking.Include(), 0);
        redo(alice);

        assertThat(exclusions()).containsExactly("-", "-", "-", "-");
    }

    @Test
    void an_act_that_is_stopped_leaves_nothing() {
        assertThatThrownBy(() ->
                        new BulkStore(database)
                                .mark(
                                        ALICE,
                                        alice,
                                        OUT,
                                        new long[] {pairs.getFirst()},
                                        (stage, done, total) -> {
                                            if (done == total) {
                                                throw new IllegalStateException("Stopped.");
                                            }
                                        }))
                .hasMessage("Stopped.");

        assertThat(exclusions()).containsExactly("-", "-", "-", "-");
        assertThat(undo(alice)).isEmpty();
        assertThat(number("select count(*) from bulk_act")).isZero();
    }

    @Test
    void an_answer_of_an_import_comes_up_again_when_the_one_set_by_hand_is_taken_back() {
        long pair = addGold("Asked", Preference.A);
        assertThat(gold()).containsExactly(pair + " a");
        pairs = List.of(pair);

        mark(alice, GOLD, 0);
        assertThat(gold()).containsExactly(pair + " b");
        mark(alice, new Marking.Gold(Preference.UNSTATED), 0);
        addGold("Asked", Preference.TIE);
        assertThat(gold()).as("what a person said holds").isEmpty();
        undo(alice);
        undo(alice);

        assertThat(gold()).containsExactly(pair + " a");
        assertThat(number("select count(*) from pair_gold where batch is not null")).isEqualTo(1);
    }

    @Test
    void an_answer_of_an_earlier_version_that_came_with_no_import_is_the_first() {
        add(Samples.pair("Asked"));
        long pair = pairIds().getLast();
        pairs = List.of(pair);
        tamper("insert into pair_gold (pair, preference) values (" + pair + ", 'a')");
        addGold("Asked", Preference.TIE);
        assertThat(gold()).containsExactly(pair + " a");

        mark(alice, GOLD, 0);
        undo(alice);
        addGold("Asked", Preference.BOTH_BAD);

        assertThat(gold()).containsExactly(pair + " a");
        assertThat(found()).isEmpty();
    }

    @Test
    void an_answer_that_a_person_confirmed_stays_when_its_import_is_taken_back() {
        add(Samples.pair("Asked"));
        long pair = addGold("Asked", Preference.B);
        pairs = List.of(pair);

        assertThat(mark(alice, GOLD, 0)).isZero();
        BatchStore batches = new BatchStore(database);
        batches.undo(ALICE, batches.all().getLast().uuid());

        assertThat(gold()).containsExactly(pair + " b");
        undo(alice);
        assertThat(gold()).isEmpty();
    }

    @Test
    void known_answers_that_stay_are_told_apart() {
        mark(alice, GOLD, 0, 1);
        mark(bob, new Marking.Gold(Preference.A), 1);

        assertThat(undo(alice)).contains(new TurnedAct.OfMany(GOLD, 1, 1));
        assertThat(redo(alice)).contains(new TurnedAct.OfMany(GOLD, 1, 1));
    }

    private long addGold(String question, Preference answer) {
        Samples.addGold(database, Samples.decided(Samples.pair(question), Judgment.of(answer)));
        return pairIds().getLast();
    }

    @Test
    void an_import_that_was_marked_can_be_taken_back_and_so_can_the_act() {
        List<Long> more = addPairs(2);
        pairs = List.of(pairs.get(0), more.get(0), more.get(1));
        mark(alice, OUT, 0, 1, 2);
        BatchStore batches = new BatchStore(database);
        batches.undo(ALICE, batches.all().getLast().uuid());
        assertThat(found()).isEmpty();

        assertThat(undo(alice)).contains(new TurnedAct.OfMany(OUT, 1, 0));
        assertThat(exclusions()).containsExactly("-", "-", "-", "-");
    }

    @Test
    void counts_of_pairs_stay_as_they_are() {
        decide(alice, pairs.get(0), Judgment.of(Preference.A));
        mark(alice, OUT, 0);
        mark(alice, GOLD, 0);

        assertThat(texts("select state from pair_state where pair = " + pairs.get(0)))
                .containsExactly("agreed");
    }
}
