package org.pairwright.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QuestionsTest {
    private static final Questions NOTHING = new Questions(Set.of(), List.of());

    @Test
    void categories_bring_the_verdict_with_them() {
        assertThat(NOTHING.with(Question.CATEGORIES, true).asked())
                .containsExactlyInAnyOrder(Question.CATEGORIES, Question.VERDICT);
    }

    @Test
    void without_the_verdict_there_are_no_categories_and_no_severity() {
        Questions without = Questions.DEFAULT.with(Question.VERDICT, false);

        assertThat(without.asked())
                .contains(Question.REFUSAL)
                .doesNotContain(Question.VERDICT, Question.CATEGORIES, Question.SEVERITY);
    }

    @Test
    void categories_alone_are_refused() {
        assertThatThrownBy(() -> new Questions(Set.of(Question.CATEGORIES), List.of()))
                .hasMessage("The question categories is asked only with the verdict.");
    }

    @Test
    void there_are_no_more_phrases_than_digits() {
        List<String> ten = IntStream.range(0, 10).mapToObj(Integer::toString).toList();

        assertThatThrownBy(() -> NOTHING.withQuickPhrases(ten))
                .hasMessage("A project has at most 9 quick phrases, not 10.");
    }

    @Test
    void a_blank_phrase_is_refused() {
        assertThatThrownBy(() -> NOTHING.withQuickPhrases(List.of(" ")))
                .hasMessage("A quick phrase has 1 to 200 characters and is not blank: \" \".");
    }

    @Test
    void a_phrase_that_is_there_twice_is_refused() {
        assertThatThrownBy(() -> NOTHING.withQuickPhrases(List.of("Wrong.", "Wrong.")))
                .hasMessage("A quick phrase is there twice: [Wrong., Wrong.]");
    }
}
