package org.pairwright.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pairwright.domain.Annotation;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.Answers;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Preference;
import org.pairwright.domain.Side;

/// What was said by the project's own criteria, kept with the decisions.
class AnswerTest extends StorageTest {
    private static final Judgment A = Judgment.of(Preference.A);
    private static final Answers ANSWERS =
            Answers.NONE
                    .withRating(Side.A, "clarity", 4)
                    .withRating(Side.B, "clarity", 2)
                    .withComparison("honesty", Preference.TIE)
                    .withComparison("tone", Preference.B);

    private Annotator alice;
    private long pair;

    @BeforeEach
    void add_a_pair() {
        alice = annotator("alice");
        pair = addPairs(1).getFirst();
    }

    private Answers answers() {
        return new AnnotationStore(database)
                .current(pair, alice, 0)
                .map(Annotation::judgment)
                .map(Judgment::answers)
                .orElse(Answers.NONE);
    }

    @Test
    void answers_are_kept_with_their_decision() {
        decide(alice, pair, A.withAnswers(ANSWERS));
        reopen();

        assertThat(answers()).isEqualTo(ANSWERS);
        assertThat(found()).isEmpty();
    }

    @Test
    void answers_survive_in_a_draft() {
        Judgment draft = Judgment.EMPTY.withAnswers(ANSWERS);
        new AnnotationStore(database).saveDraft(pair, alice, 0, draft);
        reopen();

        assertThat(new AnnotationStore(database).draft(pair, alice, 0)).contains(draft);
    }

    @Test
    void other_answers_make_another_revision_and_delete_nothing() {
        decide(alice, pair, A.withAnswers(ANSWERS));
        decide(alice, pair, A.withAnswers(ANSWERS.withRating(Side.A, "clarity", 5)));
        new Acts(database).undo(ALICE, alice);

        assertThat(answers()).isEqualTo(ANSWERS);
        assertThat(number("select count(*) from answer")).isEqualTo(12);
        assertThat(found()).isEmpty();
    }

    @Test
    void an_edited_answer_is_found() {
        Annotation decided = decide(alice, pair, A.withAnswers(ANSWERS));
        for (String edit :
                List.of(
                        "update answer set value = 3 where side = 'a'",
                        "update answer set value = 99 where side = 'a'",
                        "update answer set criterion = 'No code' where side = 'a'",
                        "delete from answer where side = 'a'")) {
            tamper(edit);
            assertThat(found())
                    .anyMatch(it ->
                            it.startsWith(
                                    "digest: Annotation "
                                            + decided.id()
                                            + " does not say what was decided"));
        }
    }

    @Test
    void two_answers_by_one_criterion_are_found() {
        Annotation decided = decide(alice, pair, A.withAnswers(ANSWERS));
        tamper(
                "insert into answer (annotation, criterion, value) values ("
                        + decided.id()
                        + ", 'tone', 1)");

        assertThat(found())
                .containsExactly(
                        "answer: Annotation " + decided.id() + " says 2 things by one criterion.");
    }
}
