package org.pairwright.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pairwright.domain.ImportedPair;
import org.pairwright.domain.Message;
import org.pairwright.domain.Problem;
import org.pairwright.domain.ProblemCode;
import org.pairwright.domain.Response;
import org.pairwright.domain.Role;

class TrlFormatsTest {

    private static final String USER = "{\"role\":\"user\",\"content\":\"Q\"}";
    private static final String GOOD = "{\"role\":\"assistant\",\"content\":\"good\"}";
    private static final String BAD = "{\"role\":\"assistant\",\"content\":\"bad\"}";

    @Test
    void the_decision_is_for_the_chosen_response() {
        assertThat(chosen(Reading.ofText(explicit(GOOD, BAD)).pair())).isEqualTo("good");
    }

    @Test
    void
            our_own_csv_comes_back_with_its_whole_conversation_and_without_the_marks_for_spreadsheets() {
        ImportedPair pair = Reading.of(Reading.sample("pairwright-csv.csv")).pair();

        assertThat(pair.prompt().messages())
                .containsExactly(
                        new Message(Role.USER, "What is 1 + 1?"),
                        new Message(Role.ASSISTANT, "2"),
                        new Message(Role.USER, "=A1, then?"));
        assertThat(chosen(pair)).isEqualTo("=1+1");
        assertThat(List.of(pair.a().content(), pair.b().content())).contains("'2' it is");
        assertThat(pair.extras()).isEmpty();
    }

    @Test
    void of_our_own_csv_a_row_that_was_cut_off_is_refused_in_words_and_loses_no_other() {
        Reading read =
                Reading.ofText(
                        """
                        "id","messages","prompt","chosen","rejected","corrected"
                        "1","[{""role"":""user"",""content"":""Q1""}]","Q1","one","two",""
                        "2","[{""role"":1","Q2","one","two",""
                        "3","[{""role"":""user"",""content"":""Q3""}]","Q3","'tis","''tis not",""
                        """);

        assertThat(read.pairs()).extracting(ImportedPair::externalId).containsExactly("1", "3");
        assertThat(chosen(read.pairs().getLast())).isEqualTo("'tis");
        assertThat(read.problems())
                .extracting(Problem::line, Problem::field, Problem::message)
                .containsExactly(
                        tuple(
                                3L,
                                "messages",
                                "The text begins like JSON and is none: unexpected end-of-input: expected close marker for Object."
                                        + " Correct the row."));
    }

    @Test
    void what_both_answers_begin_with_belongs_to_the_prompt() {
        String call = "{\"role\":\"assistant\",\"content\":\"\",\"tool_calls\":[{\"id\":\"1\"}]}";
        String result =
                "{\"role\":\"tool\",\"name\":\"clock\",\"tool_call_id\":\"1\",\"content\":\"12:00\"}";
        String before = call + "," + result + ",";

        ImportedPair pair = Reading.ofText(explicit(before + GOOD, before + BAD)).pair();

        assertThat(pair.prompt().messages())
                .containsExactly(
                        new Message(Role.USER, "Q"),
                        new Message(Role.ASSISTANT, "", "", "[{\"id\":\"1\"}]", ""),
                        new Message(Role.TOOL, "12:00", "clock", "", "1"));
    }

    @Test
    void a_call_of_a_tool_is_a_response() {
        String call = "{\"role\":\"assistant\",\"tool_calls\":[{\"type\":\"function\"}]}";

        ImportedPair pair = Reading.ofText(explicit(call, BAD)).pair();

        assertThat(List.of(pair.a(), pair.b()))
                .contains(new Response("", "[{\"type\":\"function\"}]", ""));
    }

    @Test
    void conversations_that_part_earlier_are_refused() {
        assertThat(Reading.ofText(explicit(GOOD + "," + USER + "," + GOOD, BAD)).problem())
                .isEqualTo(
                        Problem.refusal(
                                1,
                                "",
                                ProblemCode.NO_PAIR,
                                "\"chosen\" and \"rejected\" differ in more than their last message, so"
                                        + " they are no two answers to one prompt."));
    }

    @Test
    void an_answer_without_messages_is_refused() {
        assertThat(Reading.ofText(explicit("", BAD)).problem())
                .isEqualTo(
                        Problem.refusal(
                                1,
                                "chosen",
                                ProblemCode.MISSING_FIELD,
                                "The list holds no message."));
    }

    @Test
    void an_answer_by_the_user_is_refused() {
        assertThat(Reading.ofText(explicit(USER, BAD)).problem().message())
                .isEqualTo(
                        "The response is a message of the role user, and has to be the assistant's.");
    }

    @Test
    void a_row_of_another_kind_among_them_is_refused() {
        String text =
                (explicit(GOOD, BAD) + "\n").repeat(2)
                        + "{\"prompt\":\"Q\",\"chosen\":[],\"rejected\":[]}";

        assertThat(Reading.ofText(text).problem())
                .isEqualTo(
                        Problem.refusal(
                                3,
                                "prompt",
                                ProblemCode.WRONG_TYPE,
                                "The field is a string, and has to be a list of messages."));
    }

    @Test
    void a_conversation_without_anything_before_the_answers_is_refused() {
        assertThat(Reading.ofText(implicit(GOOD, BAD)).problem())
                .isEqualTo(
                        Problem.refusal(
                                1,
                                "prompt",
                                ProblemCode.MISSING_FIELD,
                                "Nothing stands before the two answers: the prompt is missing."));
    }

    @Test
    void the_same_conversation_twice_keeps_its_last_answer() {
        Reading reading = Reading.ofText(implicit(USER + "," + GOOD, USER + "," + GOOD));

        assertThat(reading.pair().a().content()).isEqualTo("good");
        assertThat(reading.problem().code()).isEqualTo(ProblemCode.IDENTICAL_RESPONSES);
    }

    @Test
    void a_response_that_is_null_is_said_to_be_null() {
        Reading reading =
                Reading.ofText(
                        """
                        {"prompt":"Q","chosen":"A","rejected":"B"}
                        {"prompt":"Q","chosen":null,"rejected":"B"}
                        """);

        assertThat(reading.problem())
                .isEqualTo(
                        Problem.refusal(
                                2,
                                "chosen",
                                ProblemCode.MISSING_FIELD,
                                "The field is null. Fill it or leave the row out."));
    }

    @Test
    void tools_and_other_columns_come_along() {
        String row =
                "{\"prompt\":["
                        + USER
                        + "],\"chosen\":["
                        + GOOD
                        + "],\"rejected\":["
                        + BAD
                        + "],"
                        + "\"tools\":\"[{\\\"name\\\":\\\"clock\\\"}]\",\"margin\":2.0,\"id\":\"r\"}";

        assertThat(Reading.ofText(row).pair())
                .returns("[{\"name\":\"clock\"}]", pair -> pair.prompt().tools())
                .returns("{\"margin\":2.0}", ImportedPair::extras)
                .returns("r", ImportedPair::externalId);
    }

    @Test
    void of_two_ids_the_second_is_kept_among_the_extras() {
        String row =
                "{\"prompt\":\"Q\",\"chosen\":\"A\",\"rejected\":\"B\",\"uuid\":\"u\",\"id\":\"i\"}";

        assertThat(Reading.ofText(row).pair())
                .returns("i", ImportedPair::externalId)
                .returns("{\"uuid\":\"u\"}", ImportedPair::extras);
    }

    @ParameterizedTest
    @CsvSource({
        "The sky is blue,The sky is black,The sky is",
        "The sky is blue,The sky is blue today,The sky is",
        "'One  two three','One  two four','One  two'",
        "a b,a b,a"
    })
    void an_implicit_prompt_ends_before_a_word(String chosen, String rejected, String prompt) {
        String row = "{\"chosen\":\"" + chosen + "\",\"rejected\":\"" + rejected + "\"}";

        assertThat(Reading.ofText(row).pair().prompt().last().content()).isEqualTo(prompt);
    }

    @Test
    void texts_that_begin_with_different_words_have_no_prompt() {
        assertThat(Reading.ofText("{\"chosen\":\"blue\",\"rejected\":\"black\"}").problem())
                .isEqualTo(
                        Problem.refusal(
                                1,
                                "",
                                ProblemCode.NO_PAIR,
                                "\"chosen\" and \"rejected\" do not begin with the same words, so there is"
                                        + " no prompt to be found. Give it as \"prompt\"."));
    }

    @Test
    void a_number_in_place_of_a_text_comes_in_with_a_warning() {
        String text = "{\"prompt\":\"Q\",\"chosen\":\"A\",\"rejected\":\"B\"}";

        assertThat(Reading.ofText(text + "\n" + text.replace("\"B\"", "4")).problem())
                .isEqualTo(
                        Problem.warning(
                                2,
                                "rejected",
                                ProblemCode.WRONG_TYPE,
                                "The field is a number, not text. It came in as the text \"4\"."));
    }

    private static String explicit(String chosen, String rejected) {
        return "{\"prompt\":[%s],\"chosen\":[%s],\"rejected\":[%s]}"
                .formatted(USER, chosen, rejected);
    }

    private static String implicit(String chosen, String rejected) {
        return "{\"chosen\":[%s],\"rejected\":[%s]}".formatted(chosen, rejected);
    }

    private static String chosen(ImportedPair pair) {
        return pair.response(
                        pair.annotations().getFirst().judgment().preference().side().orElseThrow())
                .content();
    }
}
