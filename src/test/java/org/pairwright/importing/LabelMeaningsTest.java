package org.pairwright.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pairwright.domain.ImportedAnnotation;
import org.pairwright.domain.Message;
import org.pairwright.domain.Preference;
import org.pairwright.domain.Problem;
import org.pairwright.domain.ProblemCode;
import org.pairwright.domain.Role;

/// What the labels of AlpacaEval, PandaLM, LLMBar and Auto-J mean.
class LabelMeaningsTest {

    @ParameterizedTest
    @CsvSource({
        "1, A",
        "2, B",
        "1.0, A",
        "1.5, TIE",
        "0, TIE",
        "1.0000098183, A",
        "1.51, B",
        "1.99, B",
    })
    void alpaca_eval_s_number_says_which_is_likelier(String number, Preference preference) {
        assertThat(Reading.ofText(alpacaEval(number)).preference()).isEqualTo(preference);
    }

    @Test
    void a_fraction_is_kept_beside_the_decision() {
        assertThat(Reading.ofText(alpacaEval("1.25")).pair().extras())
                .isEqualTo("{\"preference\":1.25}");
        assertThat(Reading.ofText(alpacaEval("2")).pair().extras()).isEmpty();
    }

    @Test
    void a_null_preference_is_no_decision() {
        Reading reading = Reading.ofText(alpacaEval("null"));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.pair().annotations()).isEmpty();
        assertThat(reading.pair().extras()).isEqualTo("{\"annotator\":\"gpt4\"}");
    }

    @Test
    void a_number_that_is_none_of_them_is_no_decision() {
        assertThat(Reading.ofText(alpacaEval("3")).problem())
                .returns("preference", Problem::field)
                .returns(ProblemCode.UNKNOWN_LABEL, Problem::code);
    }

    @Test
    void the_annotator_of_alpaca_eval_is_named() {
        assertThat(Reading.ofText(alpacaEval("1")).pair().annotations())
                .extracting(ImportedAnnotation::annotator)
                .containsExactly("gpt4");
    }

    @Test
    void an_annotator_of_pandalm_who_said_nothing_is_left_out() {
        Reading reading =
                Reading.ofText(
                        """
                        cmp_key,instruction,input,response1,response2,annotator1,annotator2
                        m1_m2,Q,about,A,B,1,
                        """);

        assertThat(reading.format()).isEqualTo("pandalm");
        assertThat(reading.pair().annotations())
                .extracting(ImportedAnnotation::annotator)
                .containsExactly("annotator1");
        assertThat(reading.pair().prompt().messages())
                .containsExactly(new Message(Role.USER, "Q\nabout"));
    }

    @Test
    void a_key_that_can_be_parted_in_two_ways_names_no_models() {
        Reading reading =
                Reading.ofText(
                        "{\"cmp_key\":\"a_b_c\",\"instruction\":\"Q\",\"response1\":\"A\",\"response2\":\"B\",\"annotator1\":1}");

        assertThat(reading.pair().a().source()).isEmpty();
        assertThat(reading.pair().extras()).isEqualTo("{\"cmp_key\":\"a_b_c\"}");
    }

    @ParameterizedTest
    @CsvSource({"1, A", "2, B"})
    void llmbar_counts_from_one(int label, Preference preference) {
        assertThat(Reading.ofText(llmbar(label)).preference()).isEqualTo(preference);
    }

    @Test
    void llmbar_knows_no_tie() {
        assertThat(Reading.ofText(llmbar(0)).problem().code()).isEqualTo(ProblemCode.UNKNOWN_LABEL);
    }

    @ParameterizedTest
    @CsvSource({"0, A", "1, B", "2, TIE"})
    void auto_j_counts_from_zero(int label, Preference preference) {
        Reading reading =
                Reading.ofText(
                        "{\"scenario\":\"s\",\"label\":%d,\"prompt\":\"Q\",\"response 1\":\"A\",\"response 2\":\"B\"}"
                                .formatted(label));

        assertThat(reading.format()).isEqualTo("auto-j");
        assertThat(reading.preference()).isEqualTo(preference);
    }

    private static String llmbar(int label) {
        return "{\"input\":\"Q\",\"output_1\":\"A\",\"output_2\":\"B\",\"label\":" + label + "}";
    }

    private static String alpacaEval(String preference) {
        return """
        {"instruction":"Q","output_1":"A","generator_1":"m1","output_2":"B","generator_2":"m2",\
        "annotator":"gpt4","preference":%s}
        """
                .formatted(preference);
    }
}
