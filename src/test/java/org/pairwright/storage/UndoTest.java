package org.pairwright.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pairwright.domain.Annotation;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Preference;
import org.pairwright.domain.SkipReason;
import org.pairwright.domain.TurnedAct;

/// Taking back and doing again.
class UndoTest extends StorageTest {
    private static final Judgment A = Judgment.of(Preference.A);
    private static final Judgment B = Judgment.of(Preference.B);

    private static final Watch UNWATCHED = (stage, done, total) -> {};

    private Annotator alice;
    private List<Long> pairs;

    @BeforeEach
    void add_pairs() {
        alice = annotator("alice");
        pairs = addPairs(2);
    }

    @AfterEach
    void the_project_is_sound() {
        assertThat(check().problems()).isEmpty();
    }

    private Optional<TurnedAct.OfPair> undo() {
        return new Acts(database).undo(ALICE, alice).map(TurnedAct.OfPair.class::cast);
    }

    private Optional<TurnedAct.OfPair> redo() {
        return new Acts(database).redo(ALICE, alice).map(TurnedAct.OfPair.class::cast);
    }

    private Optional<Judgment> says(long pair) {
        return new AnnotationStore(database).current(pair, alice, 0).map(Annotation::judgment);
    }

    @Test
    void a_decision_taken_back_is_gone_and_its_pair_open() {
        decide(alice, pairs.get(0), A);

        assertThat(undo())
                .contains(new TurnedAct.OfPair("decision", pairs.get(0), 0, Judgment.EMPTY, A));

        assertThat(says(pairs.get(0))).isEmpty();
        assertThat(texts("select state from pair_state where pair = " + pairs.get(0)))
                .containsExactly("unlabeled");
    }

    @Test
    void what_taking_back_goes_to_is_known_before() {
        assertThat(new Acts(database).pairToUndo(alice)).isEmpty();

        decide(alice, pairs.get(0), A);
        decide(alice, pairs.get(1), A);
        undo();

        assertThat(new Acts(database).pairToUndo(alice)).contains(pairs.get(0));
    }

    @Test
    void nothing_is_deleted_when_a_decision_is_taken_back() {
        decide(alice, pairs.get(0), A);

        undo();

        assertThat(texts("select coalesce(preference, 'none') from annotation order by id"))
                .containsExactly("a", "none");
        assertThat(texts("select kind from event order by number"))
                .containsExactly("import", "decision", "undo");
    }

    @Test
    void taken_back_unseen_a_decision_becomes_the_draft_of_its_pair() {
        decide(alice, pairs.get(0), A);

        new Acts(database).undoUnseen(ALICE, alice, UNWATCHED);

        assertThat(draft(pairs.get(0))).contains(A);
    }

    @Test
    void what_was_written_since_is_not_lost_when_a_decision_is_taken_back_unseen() {
        Judgment written = B.withRationale("On second thought");
        decide(alice, pairs.get(0), A);
        new AnnotationStore(database).saveDraft(pairs.get(0), alice, 0, written);

        new Acts(database).undoUnseen(ALICE, alice, UNWATCHED);
        assertThat(draft(pairs.get(0))).contains(written);

        new Acts(database).redoUnseen(ALICE, alice, UNWATCHED);
        assertThat(draft(pairs.get(0))).contains(written);
    }

    private Optional<Judgment> draft(long pair) {
        return new AnnotationStore(database).draft(pair, alice, 0);
    }

    @Test
    void what_was_taken_back_can_be_done_again() {
        decide(alice, pairs.get(0), A);
        undo();

        assertThat(redo())
                .contains(new TurnedAct.OfPair("decision", pairs.get(0), 0, Judgment.EMPTY, A));

        assertThat(says(pairs.get(0))).contains(A);
    }

    @Test
    void taking_back_a_changed_decision_restores_the_former() {
        decide(alice, pairs.get(0), A);
        decide(alice, pairs.get(0), B);

        undo();

        assertThat(says(pairs.get(0))).contains(A);
    }

    @Test
    void acts_are_taken_back_across_pairs_last_first() {
        decide(alice, pairs.get(0), A);
        decide(alice, pairs.get(1), Judgment.skip(SkipReason.UNCLEAR));
        decide(alice, pairs.get(0), B);

        assertThat(undo()).map(TurnedAct.OfPair::judgment).contains(B);
        assertThat(undo()).map(TurnedAct.OfPair::kind).contains("skip");
        assertThat(undo()).map(TurnedAct.OfPair::judgment).contains(A);
        assertThat(undo()).isEmpty();

        assertThat(redo()).map(TurnedAct.OfPair::judgment).contains(A);
        assertThat(redo()).map(TurnedAct.OfPair::kind).contains("skip");
        assertThat(redo()).map(TurnedAct.OfPair::judgment).contains(B);
        assertThat(redo()).isEmpty();
        assertThat(says(pairs.get(0))).contains(B);
    }

    @Test
    void the_stack_survives_reopening() {
        decide(alice, pairs.get(0), A);
        decide(alice, pairs.get(1), B);
        undo();
        reopen();

        assertThat(redo()).map(TurnedAct.OfPair::pair).contains(pairs.get(1));
        assertThat(undo()).map(TurnedAct.OfPair::pair).contains(pairs.get(1));
        assertThat(undo()).map(TurnedAct.OfPair::pair).contains(pairs.get(0));
    }

    @Test
    void a_new_act_clears_what_could_be_done_again() {
        decide(alice, pairs.get(0), A);
        undo();

        decide(alice, pairs.get(1), B);

        assertThat(redo()).isEmpty();
        assertThat(undo()).map(TurnedAct.OfPair::pair).contains(pairs.get(1));
        assertThat(undo()).isEmpty();
    }

    @Test
    void nobody_takes_back_the_acts_of_another() {
        decide(annotator("bob"), pairs.get(0), A);

        assertThat(undo()).isEmpty();
    }

    @Test
    void a_decision_after_taking_back_is_restored_to_nothing() {
        decide(alice, pairs.get(0), A);
        undo();
        decide(alice, pairs.get(0), B);

        undo();

        assertThat(says(pairs.get(0))).isEmpty();
    }

    @Test
    void an_import_is_not_on_the_stack() {
        add(Samples.decided(Samples.pair("Decided"), A));

        assertThat(new Acts(database).undo(ALICE, annotator(Samples.IMPORTER))).isEmpty();
    }
}
