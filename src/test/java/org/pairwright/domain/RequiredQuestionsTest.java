package org.pairwright.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What a decision has to wait for.
class RequiredQuestionsTest {
    private static final Criterion CLARITY =
            new Criterion("clarity", "Clarity", "", new Scale.Rating(5, "", ""), true);
    private static final Criterion HONESTY =
            new Criterion("honesty", "Honesty", "", new Scale.Comparison(), true);
    private static final Questions NOTHING = new Questions(Set.of(), List.of());
    private static final Judgment A = Judgment.of(Preference.A);

    @Test
    void what_is_required_is_asked() {
        Questions questions = NOTHING.withRequired(Question.SEVERITY, true);

        assertThat(questions.asked())
                .containsExactlyInAnyOrder(Question.SEVERITY, Question.VERDICT);
        assertThat(questions.requires(Question.SEVERITY)).isTrue();
    }

    @Test
    void what_is_not_asked_any_more_is_not_required() {
        Questions questions =
                NOTHING.withRequired(Question.SEVERITY, true).with(Question.VERDICT, false);

        assertThat(questions).isEqualTo(NOTHING);
    }

    @Test
    void nobody_has_to_flag_a_pair() {
        assertThatThrownBy(() -> NOTHING.withRequired(Question.FLAG, true))
                .hasMessage("Nobody has to answer flag here.");
    }

    @Test
    void a_decision_lacks_what_is_required_and_was_not_said() {
        Questions questions =
                NOTHING.withRequired(Question.RATIONALE, true)
                        .withRequired(Question.SAFER, true)
                        .withCriteria(List.of(CLARITY, HONESTY));

        assertThat(questions.unanswered(A.withRationale(" ")))
                .containsExactly(
                        new Unanswered.OfQuestion(Question.SAFER),
                        new Unanswered.OfQuestion(Question.RATIONALE),
                        new Unanswered.OfCriterion(CLARITY),
                        new Unanswered.OfCriterion(HONESTY));
    }

    @Test
    void a_criterion_is_answered_when_both_responses_are_rated() {
        Questions questions = NOTHING.withCriteria(List.of(CLARITY));
        Answers one = Answers.NONE.withRating(Side.A, "clarity", 1);

        assertThat(questions.unanswered(A.withAnswers(one))).hasSize(1);
        assertThat(questions.unanswered(A.withAnswers(one.withRating(Side.B, "clarity", 5))))
                .isEmpty();
    }

    @Test
    void categories_are_wanted_of_unsafe_responses_alone() {
        Questions questions = NOTHING.withRequired(Question.CATEGORIES, true);
        Verdict unsafe = new Verdict(Safety.UNSAFE, List.of(), Severity.UNSTATED, Refusal.UNSTATED);

        assertThat(questions.unanswered(A)).isEmpty();
        assertThat(questions.unanswered(A.withVerdict(Side.B, unsafe))).hasSize(1);
    }

    @Test
    void a_skip_lacks_nothing() {
        Questions questions = NOTHING.withRequired(Question.RATIONALE, true);

        assertThat(questions.unanswered(Judgment.skip(SkipReason.UNCLEAR))).isEmpty();
    }

    @Test
    void two_criteria_of_one_code_are_refused() {
        assertThatThrownBy(() -> NOTHING.withCriteria(List.of(CLARITY, CLARITY)))
                .hasMessage("A criterion's code is there twice.");
    }
}
