package org.pairwright.ui.labeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Preference;
import org.pairwright.domain.PromptVerdict;
import org.pairwright.domain.Question;
import org.pairwright.domain.Strength;

/// What can be said of a pair is what the project asks.
class DecisionViewModelTest {
    private final Said said = new Said();
    private final DecisionViewModel decision = said.decision();

    @Test
    void a_choice_is_taken_with_its_strength() {
        assertThat(decision.choose(Choice.LEFT_MUCH)).isTrue();

        assertThat(said.judgment.get().strength()).isEqualTo(Strength.MUCH);
        assertThat(decision.chosen()).contains(Choice.LEFT_MUCH);
    }

    @Test
    void without_strength_the_keys_of_better_prefer_a_side_alone() {
        said.ask(Question.STRENGTH, false);
        decision.choose(Choice.RIGHT_BETTER);

        assertThat(said.judgment.get()).isEqualTo(Judgment.of(Preference.B));
        assertThat(decision.chosen()).contains(Choice.RIGHT);
    }

    @ParameterizedTest
    @EnumSource(names = {"LEFT_MUCH", "LEFT_SLIGHTLY", "RIGHT_SLIGHTLY", "RIGHT_MUCH"})
    void without_strength_the_other_steps_do_nothing(Choice step) {
        said.ask(Question.STRENGTH, false);

        assertThat(decision.choose(step)).isFalse();
        assertThat(said.judgment.get()).isEqualTo(Judgment.EMPTY);
    }

    @Test
    void both_bad_does_nothing_where_it_is_not_asked() {
        said.ask(Question.BOTH_BAD, false);

        assertThat(decision.choose(Choice.BOTH_BAD)).isFalse();
    }

    @Test
    void a_choice_that_is_not_taken_is_not_said_to_be() {
        said.busy = true;

        assertThat(decision.choose(Choice.TIE)).isFalse();
    }

    @Test
    void more_helpful_and_safer_are_asked_apart() {
        said.ask(Question.MORE_HELPFUL, true);
        said.ask(Question.SAFER, true);
        decision.moreHelpful(Preference.A);
        decision.safer(Preference.B);

        assertThat(said.judgment.get())
                .isEqualTo(Judgment.EMPTY.withAxes(Preference.A, Preference.B));
    }

    @Test
    void what_is_said_twice_is_unsaid() {
        said.ask(Question.SAFER, true);
        decision.safer(Preference.TIE);
        decision.safer(Preference.TIE);

        assertThat(said.judgment.get()).isEqualTo(Judgment.EMPTY);
    }

    @Test
    void what_is_not_asked_cannot_be_said() {
        for (Question question : Question.values()) {
            said.ask(question, false);
        }
        decision.moreHelpful(Preference.A);
        decision.safer(Preference.A);
        decision.toggleFlag();
        decision.note("Look");
        decision.explain("Because");
        decision.nextPromptVerdict();
        decision.correct(Place.LEFT, "Better");

        assertThat(said.judgment.get()).isEqualTo(Judgment.EMPTY);
    }

    @Test
    void a_note_flags_the_pair() {
        decision.note("Look\0 here");

        assertThat(said.judgment.get()).isEqualTo(Judgment.EMPTY.withFlag(true, "Look here"));
    }

    @Test
    void a_phrase_is_added_to_what_stands_there() {
        said.questions.set(
                said.questions.get().withQuickPhrases(List.of("Makes it up.", "Too long.")));
        decision.addPhrase(2);
        decision.addPhrase(1);

        assertThat(said.judgment.get().rationale()).isEqualTo("Too long. Makes it up.");
    }

    @Test
    void a_phrase_that_the_project_lacks_adds_nothing() {
        decision.addPhrase(1);

        assertThat(said.judgment.get()).isEqualTo(Judgment.EMPTY);
    }

    @Test
    void the_verdict_on_the_prompt_goes_round() {
        said.ask(Question.PROMPT_VERDICT, true);
        decision.nextPromptVerdict();
        decision.nextPromptVerdict();

        assertThat(said.judgment.get().promptVerdict()).isEqualTo(PromptVerdict.LOOKS_UNSAFE);

        decision.nextPromptVerdict();
        decision.nextPromptVerdict();
        assertThat(said.judgment.get().promptVerdict()).isEqualTo(PromptVerdict.UNSTATED);
    }

    @Test
    void a_correction_is_of_the_response_at_its_place() {
        decision.correct(Place.RIGHT, "Better");

        assertThat(said.judgment.get().corrections().of(Place.RIGHT.side())).isEqualTo("Better");
        assertThat(said.judgment.get().corrections().of(Place.LEFT.side())).isEmpty();
    }
}
