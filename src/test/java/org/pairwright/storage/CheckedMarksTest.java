package org.pairwright.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.ImportBatch;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Marking;
import org.pairwright.domain.Preference;

/// The check finds marks, and acts that set them, that were changed behind the program's back.
class CheckedMarksTest extends StorageTest {
    @BeforeEach
    void mark_pairs() {
        long[] pairs = addPairs(3).stream().mapToLong(it -> it).toArray();
        Annotator alice = annotator("alice");
        mark(alice, new Marking.Exclude("off topic"), pairs);
        decide(alice, pairs[0], Judgment.of(Preference.A));
        mark(alice, new Marking.Urgency(3), pairs[0], pairs[1]);
        mark(alice, new Marking.Gold(Preference.B), pairs[2]);
        new Acts(database).undo(ALICE, alice);
    }

    private void mark(Annotator annotator, Marking marking, long... pairs) {
        new BulkStore(database).mark(ALICE, annotator, marking, pairs, (stage, done, total) -> {});
    }

    @Test
    void marks_as_they_were_set_are_sound() {
        assertThat(texts("select state from bulk_act order by id"))
                .containsExactly("done", "done", "undone");
        assertThat(found()).isEmpty();
    }

    @Test
    void a_pair_that_is_marked_otherwise_is_found() {
        tamper("update pair set exclusion = null where id = 2", "update pair set priority = 4");

        assertThat(found())
                .containsExactly(
                        "mark: Pair 2 is marked \"\" (exclusion); by what was recorded it is \"off topic\".",
                        "mark: Pair 1 is marked \"4\" (priority); by what was recorded it is \"3\".",
                        "mark: Pair 2 is marked \"4\" (priority); by what was recorded it is \"3\".");
    }

    @Test
    void a_known_answer_that_was_taken_back_and_is_there_is_found() {
        tamper("insert into pair_gold (pair, preference) values (3, 'b')");

        assertThat(found())
                .containsExactly(
                        "mark: Pair 3 is marked \"b\" (gold); by what was recorded it is \"\".");
    }

    @Test
    void an_act_that_is_missing_is_found() {
        tamper("delete from bulk_change where act = 2", "delete from bulk_act where id = 2");

        assertThat(found()).containsExactly("mark: Bulk act 2 was recorded and is not there.");
    }

    @Test
    void an_act_that_names_other_pairs_is_found() {
        tamper(
                "update bulk_change set pair = 3 where act = 2 and pair = 2",
                "update pair set priority = 0 where id = 2",
                "update pair set priority = 3 where id = 3");

        assertThat(found()).containsExactly("mark: Bulk act 2 is not what was recorded.");
    }

    @Test
    void an_act_of_somebody_else_is_found() {
        long bob = annotator("bob").id();
        tamper("update bulk_act set annotator = " + bob + " where id = 1");

        assertThat(found()).contains("mark: Bulk act 1 is not what was recorded.");
    }

    @Test
    void an_act_at_another_place_or_time_is_found() {
        tamper(
                "update bulk_act set after_act = 0 where id = 2",
                "update bulk_act set at = at - 1 where id = 3");

        assertThat(found())
                .containsExactly(
                        "mark: Bulk act 2 is not what was recorded.",
                        "mark: Bulk act 3 is not what was recorded.");
    }

    @Test
    void an_act_that_says_something_else_of_pairs_that_are_left_is_found() {
        long first = addPairs(1).getFirst();
        long second = addPairs(1).getFirst();
        mark(annotator("alice"), new Marking.Sensitive(true), 2, first, second);
        BatchStore batches = new BatchStore(database);
        List<UUID> brought = batches.all().stream().map(ImportBatch::uuid).toList();
        batches.undo(ALICE, brought.get(1));
        batches.undo(ALICE, brought.get(2));
        assertThat(found()).isEmpty();

        tamper("update bulk_change set was = 'secret' where pair = 2 and act = 4");

        assertThat(found()).containsExactly("mark: Bulk act 4 is not what was recorded.");
    }

    @Test
    void an_act_whose_pairs_are_said_to_be_gone_is_found() {
        tamper(
                "delete from bulk_change where act = 3",
                "update bulk_act set gone = 1 where id = 3");

        assertThat(found()).containsExactly("mark: Bulk act 3 is not what was recorded.");
    }

    @Test
    void an_act_in_another_state_is_found() {
        tamper("update bulk_act set state = 'undone' where id = 2", "update pair set priority = 0");

        assertThat(found())
                .containsExactly(
                        "act: Bulk act 2 is said to be undone; by what was recorded it is done.");
    }
}
