package org.pairwright.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pairwright.domain.Problem;
import org.pairwright.domain.ProblemCode;

/// What an archive writes as JSON within texts has to be what a project can live with: it may come
/// from anywhere.
class ArchivedTextsTest {
    private static String row(String tools, String calls, String extras) {
        return """
        {"pairwright":1,"id":"019ab2c4-5d6e-7f80-9a1b-2c3d4e5f6071","external_id":"","prompt":[{"role":"user","content":"Q"}],\
        "tools":"%s","response_a":{"content":"A","tool_calls":"%s","source":""},\
        "response_b":{"content":"B","tool_calls":"","source":""},"first":"a","sensitive":false,"priority":0,\
        "exclusion":"","gold":"","extras":"%s","annotations":[]}
        """
                .formatted(tools, calls, extras);
    }

    @Test
    void they_come_back_as_they_were() {
        String extras = "{\"n\":1.50,\"deep\":" + "[".repeat(150) + "]".repeat(150) + "}";
        Reading reading = Reading.ofText(row("[1]", "[2]", extras.replace("\"", "\\\"")));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.pair().extras()).isEqualTo(extras);
        assertThat(reading.pair().prompt().tools()).isEqualTo("[1]");
        assertThat(reading.pair().a().toolCalls()).isEqualTo("[2]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "none",
                "[1]",
                "{",
                "{} {}",
                "{\\\"a\\\":}",
            })
    void extras_that_are_no_object_keep_their_row_out(String extras) {
        assertThat(Reading.ofText(row("", "", extras)).problem())
                .returns("extras", Problem::field)
                .returns(ProblemCode.WRONG_TYPE, Problem::code)
                .returns(true, Problem::refused);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\\\"a\\\\u0000\\\":1}",
                "{\\\"a\\\":[\\\"\\\\u0000\\\"]}",
            })
    void what_can_t_be_stored_may_not_hide_in_extras(String extras) {
        assertThat(Reading.ofText(row("", "", extras)).problem())
                .returns("extras", Problem::field)
                .returns(ProblemCode.NUL, Problem::code)
                .returns(true, Problem::refused);
    }

    @Test
    void tools_and_calls_that_are_no_list_keep_their_row_out() {
        assertThat(Reading.ofText(row("{}", "", "")).problem())
                .returns("tools", Problem::field)
                .returns(true, Problem::refused);
        assertThat(Reading.ofText(row("", "call", "")).problem())
                .returns("response_a.tool_calls", Problem::field)
                .returns(true, Problem::refused);
    }
}
