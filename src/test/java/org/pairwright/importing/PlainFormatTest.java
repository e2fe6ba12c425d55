package org.pairwright.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pairwright.domain.ImportedPair;
import org.pairwright.domain.Message;
import org.pairwright.domain.Problem;
import org.pairwright.domain.ProblemCode;
import org.pairwright.domain.Response;
import org.pairwright.domain.Role;

class PlainFormatTest {

    @ParameterizedTest
    @CsvSource({"true,true", "false,false", "\"yes\",true", "0,false", "null,false"})
    void a_row_says_whether_its_pair_is_sensitive(String said, boolean sensitive) {
        Reading reading =
                Reading.ofText(
                        "{\"prompt\":\"Q\",\"response_a\":\"A\",\"response_b\":\"B\",\"sensitive\":%s}"
                                .formatted(said));

        assertThat(reading.pair())
                .returns(sensitive, it -> it.marks().sensitive())
                .returns("", ImportedPair::extras);
        assertThat(reading.problems()).isEmpty();
    }

    @Test
    void a_no_break_space_is_as_blank_as_a_space() {
        String row = "{\"prompt\":\"Q\",\"response_a\":\"%s\",\"response_b\":\"%s\"}";

        assertThat(Reading.ofText(row.formatted("\u00a0\u2003", "y")).problem().code())
                .isEqualTo(ProblemCode.BLANK_RESPONSE);
        assertThat(Reading.ofText(row.formatted("\u00a0x", "x\u0085")).problem().code())
                .isEqualTo(ProblemCode.IDENTICAL_RESPONSES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"\u00a0\"",
                "[{\"role\":\"user\",\"content\":\"\"}]",
                "[{\"role\":\"system\",\"content\":\" \"},{\"role\":\"user\",\"content\":\"\"}]"
            })
    void a_prompt_that_says_nothing_is_refused(String prompt) {
        Reading reading =
                Reading.ofText(
                        "{\"prompt\":%s,\"response_a\":\"A\",\"response_b\":\"B\"}"
                                .formatted(prompt));

        assertThat(reading.problem())
                .returns("prompt", Problem::field)
                .returns(ProblemCode.MISSING_FIELD, Problem::code);
    }

    @Test
    void what_is_no_clear_word_on_sensitivity_covers_the_pair_and_is_kept() {
        Reading reading =
                Reading.ofText(
                        "{\"prompt\":\"Q\",\"response_a\":\"A\",\"response_b\":\"B\",\"sensitive\":\"gore\"}");

        assertThat(reading.pair())
                .returns(true, it -> it.marks().sensitive())
                .returns("{\"sensitive\":\"gore\"}", ImportedPair::extras);
        assertThat(reading.problem().message())
                .isEqualTo(
                        "\"sensitive\" is true or false. The pair came in as sensitive, so that it is covered.");
    }

    @Test
    void a_row_of_chosen_and_rejected_says_whether_its_pair_is_sensitive_too() {
        ImportedPair pair =
                Reading.ofText(
                                "{\"prompt\":\"Q\",\"chosen\":\"A\",\"rejected\":\"B\",\"sensitive\":true}")
                        .pair();

        assertThat(pair)
                .returns(true, it -> it.marks().sensitive())
                .returns("", ImportedPair::extras);
    }

    @ParameterizedTest
    @CsvSource({
        "response_a,response_b",
        "response_1,response_2",
        "response1,response2",
        "response 1,response 2",
        "response_0,response_1",
        "output_1,output_2",
        "answer_a,answer_b",
        "answer1,answer2",
        "completion_a,completion_b",
        "Response-A,Response-B"
    })
    void responses_go_by_many_names(String first, String second) {
        ImportedPair pair =
                Reading.ofText(
                                "{\"prompt\":\"Q\",\"%s\":\"A\",\"%s\":\"B\"}"
                                        .formatted(first, second))
                        .pair();

        assertThat(pair)
                .returns(new Response("A", ""), ImportedPair::a)
                .returns(new Response("B", ""), ImportedPair::b);
    }

    @ParameterizedTest
    @CsvSource({
        "response_a,response_b,model_a,model_b",
        "response_a,response_b,source_a,source_b",
        "output_1,output_2,generator_1,generator_2",
        "response1,response2,model1,model2",
        "response1,response2,model_1,model_2",
        "response_0,response_1,response_0_source,response_1_source"
    })
    void sources_go_by_many_names(String a, String b, String sourceA, String sourceB) {
        ImportedPair pair =
                Reading.ofText(
                                "{\"prompt\":\"Q\",\"%s\":\"A\",\"%s\":\"B\",\"%s\":\"m\",\"%s\":\"n\"}"
                                        .formatted(a, b, sourceA, sourceB))
                        .pair();

        assertThat(pair)
                .returns("m", read -> read.a().source())
                .returns("n", read -> read.b().source())
                .returns("", ImportedPair::extras);
    }

    @ParameterizedTest
    @ValueSource(strings = {"prompt", "instruction", "question", "query", "input", "Prompt"})
    void the_prompt_goes_by_many_names(String name) {
        assertThat(
                        Reading.ofText(
                                        "{\"%s\":\"Q\",\"response_a\":\"A\",\"response_b\":\"B\"}"
                                                .formatted(name))
                                .pair()
                                .prompt()
                                .messages())
                .containsExactly(new Message(Role.USER, "Q"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "pair_id", "uid", "uuid", "idx"})
    void the_id_goes_by_many_names(String name) {
        assertThat(with("\"" + name + "\":7").externalIds()).containsExactly("7");
    }

    @Test
    void a_prompt_may_be_messages() {
        String messages =
                "[{\"role\":\"system\",\"content\":\"S\"},{\"from\":\"human\",\"value\":\"Q\"}]";

        assertThat(ofPrompt(messages).pair().prompt().messages())
                .containsExactly(new Message(Role.SYSTEM, "S"), new Message(Role.USER, "Q"));
    }

    @Test
    void a_prompt_that_ends_in_the_assistant_comes_in() {
        String messages =
                "[{\"role\":\"user\",\"content\":\"Q\"},{\"role\":\"assistant\",\"content\":\"Sure:\"}]";

        assertThat(ofPrompt(messages).pair().prompt().last().role()).isEqualTo(Role.ASSISTANT);
    }

    @Test
    void a_system_message_of_its_own_goes_before_the_prompt() {
        assertThat(with("\"system\":\"S\"").pair().prompt().messages())
                .containsExactly(new Message(Role.SYSTEM, "S"), new Message(Role.USER, "Q"));
    }

    @Test
    void an_empty_system_message_is_none() {
        assertThat(with("\"system\":\"\"").pair().prompt().messages())
                .containsExactly(new Message(Role.USER, "Q"));
    }

    @Test
    void the_input_of_an_instruction_is_part_of_the_prompt() {
        String row =
                "{\"instruction\":\"Sum up:\",\"input\":\"It rains.\",\"output_1\":\"A\",\"output_2\":\"B\"}";

        assertThat(Reading.ofText(row).pair().prompt().last().content())
                .isEqualTo("Sum up:\nIt rains.");
    }

    @Test
    void an_input_without_an_instruction_is_the_prompt() {
        String row =
                "{\"instruction\":\"\",\"input\":\"It rains.\",\"output_1\":\"A\",\"output_2\":\"B\"}";

        assertThat(Reading.ofText(row).pair().prompt().last().content()).isEqualTo("It rains.");
    }

    @Test
    void tools_and_calls_of_tools_are_kept_as_canonical_json() {
        Reading reading =
                Reading.ofText(
                        "{\"prompt\":\"Q\",\"tools\":[ {\"name\" : \"clock\"} ],"
                                + "\"response_a\":{\"role\":\"assistant\",\"content\":null,"
                                + "\"tool_calls\":[{\"id\": \"\\u0031\", \"n\": 1.50}]},"
                                + "\"response_b\":\"B\"}");

        assertThat(reading.pair())
                .returns("[{\"name\":\"clock\"}]", pair -> pair.prompt().tools())
                .returns(new Response("", "[{\"id\":\"1\",\"n\":1.50}]", ""), ImportedPair::a);
    }

    @Test
    void tools_may_be_json_in_a_text() {
        assertThat(with("\"tools\":\"[{\\\"name\\\": \\\"clock\\\"}]\"").pair().prompt().tools())
                .isEqualTo("[{\"name\":\"clock\"}]");
    }

    @Test
    void fields_without_a_place_are_kept_verbatim() {
        assertThat(
                        with("\"n\": 1.500e3, \"deep\": { \"x\": [true, null] }, \"é\": \"\\u00e9\"")
                                .pair()
                                .extras())
                .isEqualTo("{\"n\":1.500e3,\"deep\":{\"x\":[true,null]},\"é\":\"é\"}");
    }

    @Test
    void a_field_that_says_more_than_a_message_holds_is_kept_beside_it() {
        String messages = "[{\"role\":\"user\",\"content\":\"Q\",\"time\":12}]";

        assertThat(ofPrompt(messages).pair().extras()).isEqualTo("{\"prompt\":" + messages + "}");
    }

    @Test
    void parts_of_text_are_unwrapped() {
        String messages =
                "[{\"role\":\"user\",\"content\":[{\"type\":\"text\",\"text\":\"Q\",\"image\":null}]}]";

        assertThat(ofPrompt(messages).pair())
                .returns("Q", pair -> pair.prompt().last().content())
                .returns("", ImportedPair::extras);
    }

    @Test
    void a_part_that_is_no_text_is_refused() {
        String messages =
                "[{\"role\":\"user\",\"content\":[{\"type\":\"image_url\",\"image_url\":{}}]}]";

        assertThat(ofPrompt(messages).problem())
                .isEqualTo(
                        Problem.refusal(
                                1,
                                "prompt",
                                ProblemCode.NON_TEXT_PART,
                                "A message holds a part of type \"image_url\". Only text can be compared"
                                        + " here."));
    }

    @Test
    void a_row_with_images_is_refused() {
        assertThat(with("\"images\":[{\"path\":\"x.png\"}]").problem())
                .returns("images", Problem::field)
                .returns(ProblemCode.NON_TEXT_PART, Problem::code);
    }

    @Test
    void a_row_with_no_images_is_fine() {
        assertThat(with("\"images\":[]").problems()).isEmpty();
    }

    @Test
    void a_row_without_a_prompt_is_refused_with_its_line() {
        Reading reading =
                Reading.ofText(
                        JsonLinesTest.row("1") + "\n{\"response_a\":\"A\",\"response_b\":\"B\"}\n");

        assertThat(reading.problem())
                .isEqualTo(
                        Problem.refusal(
                                2,
                                "prompt",
                                ProblemCode.MISSING_FIELD,
                                "The row has no \"prompt\". Add it or leave the row out."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "\"\"", "\" \"", "[]"})
    void a_row_with_an_empty_prompt_is_refused(String prompt) {
        assertThat(ofPrompt(prompt).problem())
                .isEqualTo(
                        Problem.refusal(
                                1,
                                "prompt",
                                ProblemCode.MISSING_FIELD,
                                "The prompt is empty. Give it some text."));
    }

    @Test
    void a_row_without_one_of_its_responses_is_refused() {
        Reading reading =
                Reading.ofText(
                        JsonLinesTest.row("1") + "\n{\"prompt\":\"Q\",\"response_a\":\"A\"}");

        assertThat(reading.problem())
                .returns("response_b", Problem::field)
                .returns(ProblemCode.MISSING_FIELD, Problem::code);
    }

    @Test
    void a_response_that_is_null_is_refused() {
        assertThat(ofResponse("null").problem())
                .isEqualTo(
                        Problem.refusal(
                                1,
                                "response_a",
                                ProblemCode.MISSING_FIELD,
                                "The response is null."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "17", "1.50"})
    void a_response_that_is_no_text_comes_in_as_its_json_with_a_warning(String json) {
        Reading reading = ofResponse(json);

        assertThat(reading.pair().a().content()).isEqualTo(json);
        assertThat(reading.problem())
                .returns(false, Problem::refused)
                .returns(ProblemCode.WRONG_TYPE, Problem::code);
    }

    @Test
    void a_response_of_two_messages_is_refused() {
        String message = "{\"role\":\"assistant\",\"content\":\"A\"}";

        assertThat(ofResponse("[" + message + "," + message + "]").problem().message())
                .isEqualTo(
                        "The response is a list of 2 messages, and has to be text or one message.");
    }

    @Test
    void a_response_by_the_user_is_refused() {
        assertThat(ofResponse("{\"role\":\"user\",\"content\":\"A\"}").problem().message())
                .isEqualTo(
                        "The response is a message of the role user, and has to be the assistant's.");
    }

    @Test
    void a_role_that_is_not_known_is_refused() {
        assertThat(ofPrompt("[{\"role\":\"narrator\",\"content\":\"Q\"}]").problem())
                .isEqualTo(
                        Problem.refusal(
                                1,
                                "prompt",
                                ProblemCode.WRONG_TYPE,
                                "A message has the role \"narrator\". Read are system, user, assistant"
                                        + " and tool."));
    }

    @Test
    void a_blank_response_comes_in_with_a_warning() {
        assertThat(ofResponse("\" \\n\"").problem())
                .isEqualTo(
                        Problem.warning(
                                1,
                                "response_a",
                                ProblemCode.BLANK_RESPONSE,
                                "The response is blank. Exports leave the pair out."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"B\"", "\" B \"", "\"caf\\u00e9\"", "\"cafe\\u0301\""})
    void identical_responses_come_in_with_a_warning(String json) {
        String other = json.contains("caf") ? "\"café\"" : "\"B\"";
        String row =
                "{\"prompt\":\"Q\",\"response_a\":%s,\"response_b\":%s}".formatted(json, other);

        assertThat(Reading.ofText(row).problem())
                .isEqualTo(
                        Problem.warning(
                                1,
                                "",
                                ProblemCode.IDENTICAL_RESPONSES,
                                "The two responses are the same text. Exports leave the pair out."));
    }

    @Test
    void rows_of_other_fields_between_do_not_confuse_the_next() {
        String other = "{\"response_2\":\"B\",\"response_1\":\"A\",\"prompt\":\"Q\",\"uid\":\"x\"}";

        assertThat(
                        Reading.ofText(
                                        JsonLinesTest.row("1")
                                                + "\n"
                                                + other
                                                + "\n"
                                                + JsonLinesTest.row("2"))
                                .externalIds())
                .isEqualTo(List.of("1", "x", "2"));
    }

    private static Reading with(String field) {
        return Reading.ofText(
                "{\"prompt\":\"Q\",\"response_a\":\"A\",\"response_b\":\"B\"," + field + "}");
    }

    private static Reading ofPrompt(String json) {
        return Reading.ofText(
                "{\"prompt\":" + json + ",\"response_a\":\"A\",\"response_b\":\"B\"}");
    }

    private static Reading ofResponse(String json) {
        return Reading.ofText(
                "{\"prompt\":\"Q\",\"response_a\":" + json + ",\"response_b\":\"B\"}");
    }
}
