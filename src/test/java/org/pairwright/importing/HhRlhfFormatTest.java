package org.pairwright.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.pairwright.domain.ImportedPair;
import org.pairwright.domain.Message;
import org.pairwright.domain.Problem;
import org.pairwright.domain.ProblemCode;
import org.pairwright.domain.Role;

class HhRlhfFormatTest {

    private static final String H = "\\n\\nHuman: ";
    private static final String A = "\\n\\nAssistant: ";

    @Test
    void the_transcript_is_parted_at_the_last_answer_of_the_common_history() {
        ImportedPair pair =
                read(H + "Hi" + A + "Hello" + H + "Color?" + A, "Blue", "Banana").pair();

        assertThat(pair.prompt().messages())
                .containsExactly(
                        new Message(Role.USER, "Hi"),
                        new Message(Role.ASSISTANT, "Hello"),
                        new Message(Role.USER, "Color?"));
    }

    @Test
    void answers_that_begin_alike_keep_their_beginning() {
        assertThat(texts(read(H + "Q" + A, "It is blue", "It is black").pair()))
                .isEqualTo("It is blue|It is black");
    }

    @Test
    void a_human_within_a_line_is_text() {
        assertThat(read(H + "Say \\\"Human: no\\\"" + A, "x", "y").pair().prompt().messages())
                .containsExactly(new Message(Role.USER, "Say \"Human: no\""));
    }

    @Test
    void one_speaker_may_have_two_turns_in_a_row() {
        assertThat(
                        read(H + "Q" + A + "a" + A + "b" + H + "R" + A, "x", "y")
                                .pair()
                                .prompt()
                                .messages())
                .extracting(Message::role)
                .containsExactly(Role.USER, Role.ASSISTANT, Role.ASSISTANT, Role.USER);
    }

    @Test
    void an_answer_may_hold_the_beginning_of_another() {
        assertThat(texts(read(H + "Q" + A, "x" + A + "y", "z").pair()))
                .isEqualTo("x\n\nAssistant: y|z");
    }

    @Test
    void a_history_that_ends_in_the_assistant_comes_in() {
        assertThat(read(H + "Q" + A + "a" + A, "x", "y").pair().prompt().last().role())
                .isEqualTo(Role.ASSISTANT);
    }

    @Test
    void one_space_after_the_colon_is_the_formats_and_all_others_are_text() {
        assertThat(texts(read(H + "Q" + A, " x ", "y ").pair())).isEqualTo(" x |y ");
    }

    @Test
    void an_empty_answer_comes_in_with_a_warning() {
        assertThat(read(H + "Q" + A, "", "y").problem())
                .returns("chosen", Problem::field)
                .returns(ProblemCode.BLANK_RESPONSE, Problem::code);
    }

    @Test
    void transcripts_that_lack_the_space_are_kept_beside_the_pair() {
        String row =
                "{\"chosen\":\"\\n\\nHuman:Q\\n\\nAssistant: x\",\"rejected\":\"\\n\\nHuman:Q\\n\\nAssistant: y\"}";

        assertThat(Reading.ofText(row).pair())
                .returns("Q", pair -> pair.prompt().last().content())
                .returns(row, ImportedPair::extras);
    }

    @Test
    void transcripts_that_part_before_the_last_answer_are_refused() {
        String row =
                "{\"chosen\":\""
                        + H
                        + "Q"
                        + A
                        + "x"
                        + H
                        + "R"
                        + A
                        + "z\",\"rejected\":\""
                        + H
                        + "Q"
                        + A
                        + "y\"}";

        assertThat(Reading.ofText(row).problem())
                .isEqualTo(
                        Problem.refusal(
                                1,
                                "chosen",
                                ProblemCode.NO_PAIR,
                                "The transcripts part before the last answer, and the human goes on after"
                                        + " it: they are no two answers to one prompt."));
    }

    @Test
    void transcripts_without_a_history_in_common_are_refused() {
        String row = "{\"chosen\":\"" + H + "Q" + A + "x\",\"rejected\":\"" + H + "R" + A + "x\"}";

        assertThat(Reading.ofText(row).problem())
                .isEqualTo(
                        Problem.refusal(
                                1,
                                "",
                                ProblemCode.NO_PAIR,
                                "\"chosen\" and \"rejected\" have no history in common that ends in"
                                        + " \"Assistant:\"."));
    }

    @Test
    void a_transcript_that_begins_with_something_else_is_refused() {
        String text =
                "{\"chosen\":\"Hm" + H + "Q" + A + "x\",\"rejected\":\"Hm" + H + "Q" + A + "y\"}";

        assertThat(
                        Reading.ofText(text, ImportOptions.DETECT.withFormat("hh-rlhf"))
                                .problem()
                                .message())
                .isEqualTo(
                        "The transcript does not begin with \"Human:\" or \"Assistant:\" after an empty"
                                + " line.");
    }

    /// A history that ends in "Assistant:" and its two answers. Texts are as JSON writes them.
    private static Reading read(String history, String chosen, String rejected) {
        return Reading.ofText(
                "{\"chosen\":\"%s\",\"rejected\":\"%s\"}"
                        .formatted(history + chosen, history + rejected));
    }

    /// The chosen and the rejected answer.
    private static String texts(ImportedPair pair) {
        return pair.response(pair.first()).content()
                + "|"
                + pair.response(pair.first().other()).content();
    }
}
