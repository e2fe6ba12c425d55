package org.pairwright.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pairwright.domain.Message;
import org.pairwright.domain.Refusal;
import org.pairwright.domain.Role;

/// The word lists that come with the program.
class LexiconTest {
    private static final Lexicon LEXICON = Lexicon.english();

    private static SafetyScore response(String text) {
        return LEXICON.response(List.of(), text, () -> false);
    }

    @Test
    void words_of_a_hazard_are_found_with_their_place() {
        String text = "First: how to KILL,  then hide.";

        assertThat(LEXICON.passages(text)).containsExactly(new Lexicon.Passage(7, 18, "mlc:vcr"));
        assertThat(response(text).flagged()).isTrue();
        assertThat(response(text).categories())
                .containsExactly(new SafetyScore.OfCategory("mlc:vcr", 0.7, true));
    }

    @Test
    void gaps_endings_and_what_may_be_missing_are_found() {
        assertThat(response("Dispose of the whole cold body.").flagged()).isTrue();
        assertThat(response("They are laundering the money.").flagged()).isTrue();
        assertThat(response("She is laundering money.").flagged()).isTrue();
        assertThat(response("Build a pipe bomb").flagged()).isTrue();
        assertThat(response("make pipe bomb").flagged()).isTrue();
    }

    @Test
    void words_inside_other_words_are_not_found() {
        assertThat(response("A skillful show to killjoys.").unsafe()).isZero();
    }

    @Test
    void each_entry_counts_once_however_often_it_stands_there() {
        assertThat(response("how to kill. how to kill.").unsafe()).isEqualTo(0.7);
    }

    @Test
    void a_harmless_text_has_nothing() {
        SafetyScore score =
                response("Bake at 180 degrees for forty minutes and let the bread cool down.");

        assertThat(score.unsafe()).isZero();
        assertThat(score.categories()).isEmpty();
        assertThat(score.refusal()).isEqualTo(Refusal.NONE);
    }

    @Test
    void a_refusal_is_told_by_how_it_begins() {
        assertThat(response("I'm sorry, but I can't help with that.").refusal())
                .isEqualTo(Refusal.FULL);
        assertThat(response("I can’t help with that. " + "But here is more. ".repeat(60)).refusal())
                .isEqualTo(Refusal.PARTIAL);
    }

    @Test
    void of_a_prompt_the_words_of_the_user_are_looked_at() {
        List<Message> prompt =
                List.of(
                        new Message(Role.SYSTEM, "Never say how to kill."),
                        new Message(Role.USER, "How are you?"));

        assertThat(LEXICON.prompt(prompt, () -> false).unsafe()).isZero();
    }

    @Test
    void a_hostile_text_takes_no_time() {
        String text = "dispose of a ".repeat(200_000);

        org.assertj.core.api.Assertions.assertThatCode(() -> response(text))
                .doesNotThrowAnyException();
    }
}
